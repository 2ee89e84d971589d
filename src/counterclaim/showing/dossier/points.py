"""Claims outside the disputes: agreed across parties, said by one side alone, promised and demanded."""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.records import Claim, Relation, Stance
from counterclaim.showing.dossier.material import Material
from counterclaim.showing.dossier.said import letters, said
from counterclaim.showing.dossier.views import AgreedView, DisputeView, OneSide, Point


def agreed(material: Material) -> tuple[AgreedView, ...]:
    """What speakers of parties that dispute something with each other say alike."""
    views = []
    for group in material.agreed:
        claims = material.claims_of(group)
        parties = tuple(dict.fromkeys(claim.party for claim in claims if claim.party))
        if len(claims) > 1:
            views.append(AgreedView(parties, said(material, claims)))
    return tuple(sorted(views, key=lambda view: (view.said[0].report, view.said[0].claim)))


def one_side(material: Material, disputes: tuple[DisputeView, ...]) -> tuple[OneSide, ...]:
    """What stands in no dispute and is not agreed, by party; parties by first publication, reporters last."""
    answered = {claim for group in material.agreed for claim in group}
    for dispute in disputes:
        shown = (view for part in (*(side.said for side in dispute.sides), dispute.common_ground) for view in part)
        answered.update(claim for view in shown for claim in view.claims)
    groups: dict[tuple[bool, str | None], list[Claim]] = {}
    for claim in material.in_order(material.claims):
        if claim.id not in answered and claim.stance not in {Stance.PROMISES, Stance.DEMANDS}:
            groups.setdefault((claim.speaker is None, claim.party), []).append(claim)
    named = [key for key in groups if key[1] is not None]
    last = [key for key in ((False, None), (True, None)) if key in groups]
    return tuple(OneSide(key[1], key[0], points(material, groups[key])) for key in (*named, *last))


def with_stance(material: Material, stance: Stance) -> tuple[Point, ...]:
    """All claims of one stance: what is promised, what is demanded."""
    return points(material, (claim for claim in material.claims if claim.stance is stance))


def points(material: Material, claims: Iterable[Claim]) -> tuple[Point, ...]:
    """Claims with those judged the same, or said by the same speaker in the same words, under the first of them."""
    claims = material.in_order(claims)
    head = {claim.id: claim.id for claim in claims}
    for pair in material.pairs:
        if pair.relation is Relation.SAME and pair.first in head and pair.second in head:
            _join(head, pair.first, pair.second)
    first: dict[tuple[str, str], str] = {}
    for claim in claims:
        said_by = claim.speaker.name.casefold() if claim.speaker else ""
        _join(head, first.setdefault((said_by, letters(claim.text)), claim.id), claim.id)
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(_root(head, claim.id), []).append(claim)
    shown = (said(material, group) for group in groups.values())
    return tuple(Point(first, tuple(also)) for first, *also in shown)


def _root(head: dict[str, str], claim: str) -> str:
    while head[claim] != claim:
        claim = head[claim]
    return claim


def _join(head: dict[str, str], first: str, second: str) -> None:
    head[_root(head, second)] = _root(head, first)
