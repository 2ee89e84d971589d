"""What somebody said over time, and where it stands against what others said, or against what he said himself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterclaim.records import Claim, Dispute, Report
from counterclaim.showing import times, wording
from counterclaim.showing.clocks import Clocks
from counterclaim.showing.dossier.disputed import KINDS, question_of

if TYPE_CHECKING:
    from counterclaim.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Opposed:
    """A dispute in which a claim stands, with the claims of its other sides."""

    dispute: str
    story: str
    question: str
    kind: str
    by_others: tuple[Claim, ...]
    #: By the same speaker, or the same party where a party is asked about.
    by_own: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Stood:
    """One claim with what stands against it."""

    claim: Claim
    report: Report
    words: str
    verb: str
    published: str
    opposed: tuple[Opposed, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Claims by publication, and what they are about."""

    said: tuple[Stood, ...]
    more: bool
    #: Stances and how often each.
    stances: tuple[tuple[str, int], ...]
    #: Places, bodies of events and things counted that are named most, and how often.
    about: tuple[tuple[str, int], ...]
    against_others: int
    against_own: int


TOPICS = 8
"""What claims are about, at most."""


def standing(
    ledger: Ledger, clocks: Clocks, most: int, *, speaker: str | None = None, party: str | None = None
) -> Standing:
    """What a speaker (by id) or a party said: the first `most` claims by publication.

    The ledger is asked a fixed number of times.
    """
    asked = clocks.asked()
    found = ledger.claims(speaker=speaker, party=party, limit=most + 1, **asked)
    claims, more = found[:most], len(found) > most
    disputes = ledger.disputes(claims=[claim.id for claim in claims], **asked) if claims else ()
    others = {claim for dispute in disputes for claim in dispute.claims}
    known = {claim.id: claim for claim in ledger.claims(ids=sorted(others), **asked)} if others else {}
    reports = {each.digest: each for each in ledger.reports(digests={claim.report for claim in claims})}
    said = tuple(_stood(claim, reports[claim.report], disputes, known, party) for claim in claims)
    return Standing(
        said=said,
        more=more,
        stances=tuple(Counter(claim.stance.value for claim in claims).most_common()),
        about=_about(claims),
        against_others=sum(any(each.by_others for each in one.opposed) for one in said),
        against_own=sum(any(each.by_own for each in one.opposed) for one in said),
    )


def _stood(
    claim: Claim, report: Report, disputes: Sequence[Dispute], known: dict[str, Claim], party: str | None
) -> Stood:
    return Stood(
        claim=claim,
        report=report,
        words=wording.words_as_said(claim, report.text),
        verb=wording.verb_of(claim),
        published=times.publication(report.published) if report.published else "",
        opposed=tuple(filter(None, (_opposed(claim, dispute, known, party) for dispute in disputes))),
    )


def _opposed(claim: Claim, dispute: Dispute, known: dict[str, Claim], party: str | None) -> Opposed | None:
    if claim.id not in dispute.claims:
        return None
    against = [
        known[each] for side in dispute.sides if claim.id not in side.claims for each in side.claims if each in known
    ]
    own = tuple(each for each in against if _same(claim, each, party))
    others = tuple(each for each in against if each not in own)
    return Opposed(dispute.id, dispute.story, question_of(dispute), KINDS[dispute.kind], others, own)


def _same(claim: Claim, other: Claim, party: str | None) -> bool:
    if party is not None:
        return other.party == party
    return bool(claim.speaker and other.speaker and claim.speaker.id == other.speaker.id)


def _about(claims: Sequence[Claim]) -> tuple[tuple[str, int], ...]:
    named: Counter[str] = Counter()
    for claim in claims:
        things = {place.name or place.text for place in claim.places}
        things |= {figure.of for figure in claim.figures if figure.of}
        named.update(sorted(things))
    return tuple(named.most_common(TOPICS))
