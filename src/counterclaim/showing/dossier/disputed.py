"""The disputes of a story, sides face to face."""

from __future__ import annotations

import re
from string import ascii_uppercase

from counterclaim.records import Claim, Dispute, DisputeKind, DisputeState
from counterclaim.showing import wording
from counterclaim.showing.dossier.material import Material
from counterclaim.showing.dossier.said import said
from counterclaim.showing.dossier.views import DisputeView, ReasonView, SideView

#: Reasons shown a dispute, the strongest; the rest are counted. Three fit under a heading without hiding the sides.
REASONS_SHOWN = 3

#: Below this a dispute is shown apart, as one that the judge holds for less likely than not.
LIKELY = 0.5

#: Claims of a side, as far as the view holds them.
Held = tuple[Claim, ...]

KINDS = {
    DisputeKind.DENIAL: "did it happen",
    DisputeKind.FIGURE: "how many",
    DisputeKind.RESPONSIBILITY: "who did it",
    DisputeKind.ACCOUNT: "what happened",
    DisputeKind.STATUS: "how things stand",
}
_STATES = {DisputeState.OPEN: "open", DisputeState.CONCEDED: "conceded", DisputeState.OVERTAKEN: "overtaken"}


def disputed(material: Material) -> tuple[DisputeView, ...]:
    """The story's disputes by the first publication of a claim in them, those that are less likely than not last.

    Sides stand in the order of their first publication. A side of which the view holds no claim (published or known
    later than the view) is left out, and so is a dispute of which fewer than two sides remain.
    """
    held = [(dispute, _sides(material, dispute)) for dispute in material.disputes if dispute.replaced_by is None]
    standing = [(dispute, sides) for dispute, sides in held if len(sides) >= 2]
    standing.sort(key=lambda each: (each[0].confidence < LIKELY, _first(material, each[1][0]), each[0].id))
    return tuple(_dispute(material, number, *each) for number, each in enumerate(standing, start=1))


def _dispute(material: Material, number: int, dispute: Dispute, sides: list[Held]) -> DisputeView:
    views = tuple(_side(material, letter, claims) for letter, claims in zip(_letters(len(sides)), sides, strict=True))
    reasons = _reasons(dispute, views)
    return DisputeView(
        number=number,
        id=dispute.id,
        kind=KINDS[dispute.kind],
        question=question_of(dispute),
        state=_STATES[dispute.state],
        confidence=dispute.confidence,
        likely=dispute.confidence >= LIKELY,
        sides=views,
        reasons=reasons[:REASONS_SHOWN],
        more_reasons=max(0, len(reasons) - REASONS_SHOWN),
        common_ground=said(material, material.claims_of(dispute.common_ground)),
    )


def _sides(material: Material, dispute: Dispute) -> list[Held]:
    """Claims of each side that the view holds, first published first."""
    sides = [material.claims_of(side.claims) for side in dispute.sides]
    return sorted((side for side in sides if side), key=lambda side: _first(material, side))


def _first(material: Material, side: Held) -> tuple[int, int, str]:
    """Where a side first appears: its first claim, by publication and then by place in the report."""
    claim = side[0]
    return material.number_by_digest[claim.report], claim.start, claim.id


def _side(material: Material, letter: str, claims: Held) -> SideView:
    origins = {material.claim_origins.get(claim.id, claim.id) for claim in claims}
    parties = tuple(dict.fromkeys(claim.party for claim in claims if claim.party))
    return SideView(letter, parties, said(material, claims, letter), len(claims), len(origins))


def _reasons(dispute: Dispute, sides: tuple[SideView, ...]) -> tuple[ReasonView, ...]:
    """The pairs that hold it together, named by their labels; pairs of copies count once, with the strongest."""
    labels = {claim: view.label or "" for side in sides for view in side.said for claim in view.claims}
    strongest: dict[tuple[str, str, str], ReasonView] = {}
    for pair in dispute.reasons:
        if pair.first not in labels or pair.second not in labels:
            continue
        first, second = sorted((labels[pair.first], labels[pair.second]))
        known = strongest.get((first, second, pair.reason))
        if known is None or known.confidence < pair.confidence:
            strongest[first, second, pair.reason] = ReasonView(first, second, pair.reason, pair.confidence)
    return tuple(sorted(strongest.values(), key=lambda reason: (-reason.confidence, reason.first, reason.second)))


def question_of(dispute: Dispute) -> str:
    """The question without its kind in front, which is shown apart, and without a "that"."""
    bare = rf"^(?:{dispute.kind.value}\s*[:–—-]\s*)?(?:that\s+)?"
    return wording.without_last_comma(wording.on_one_line(re.sub(bare, "", dispute.question, flags=re.IGNORECASE)))


def _letters(count: int) -> list[str]:
    """Letters for the sides: A to Z, then A2 to Z2 and on."""
    return [ascii_uppercase[n % 26] + (str(n // 26 + 1) if n >= 26 else "") for n in range(count)]
