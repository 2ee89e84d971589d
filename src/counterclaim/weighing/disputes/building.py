"""From solved sides to disputes as people read them: sides, kind, question, state, reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from counterclaim.records import Dispute, JudgedPair, Relation, Side, digest_of
from counterclaim.weighing.disputes.common import common_ground
from counterclaim.weighing.disputes.graph import Gains, solve
from counterclaim.weighing.disputes.kinds import kind_of
from counterclaim.weighing.disputes.state import state_of
from counterclaim.weighing.vocabulary import content_words
from counterclaim.weighing.wordings import Wording

Pair = tuple[int, int]

SAME_SIDE_WEIGHT = 2.0
"""How much agreement inside a side weighs against contradiction across. Of 1, 2 and 4, on the stories kept from
the judge, the one with the best agreement and the fewest traps at the same contradiction."""

LEAST_WORDS = 2
"""Content words that a claim needs to serve as a question."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The judged pairs of a story: beliefs a pair of wordings, and the record that tells how it was judged."""

    wordings: Sequence[Wording]
    same: Mapping[Pair, float]
    contradicts: Mapping[Pair, float]
    records: Mapping[Pair, JudgedPair]
    across_bar: float
    within_bar: float

    def gains(self) -> Gains:
        """What each pair is worth to the graph; wordings with copies weigh no more than others."""
        return Gains(
            across={pair: belief - self.across_bar for pair, belief in self.contradicts.items()},
            within={pair: SAME_SIDE_WEIGHT * (belief - self.within_bar) for pair, belief in self.same.items()},
            across_unjudged=-self.across_bar,
            within_unjudged=-SAME_SIDE_WEIGHT * self.within_bar,
            counts=frozenset(place for place, wording in enumerate(self.wordings) if _counts(wording)),
        )


def disputes_of(judged: Judged, story: str, origins: Mapping[str, str], made_by: str) -> tuple[Dispute, ...]:
    """The disputes of a story, by the first publication of their claims."""
    solved = solve(len(judged.wordings), judged.gains())
    return _told_apart(_dispute(judged, sides, story, origins, made_by) for sides in solved)


def _told_apart(disputes: Iterable[Dispute]) -> tuple[Dispute, ...]:
    """Where two begin with the same claims, the later one's id is made of all its claims."""
    told: dict[str, Dispute] = {}
    for one in disputes:
        claims = " ".join(one.claims)
        fresh = one if one.id not in told else replace(one, id=f"q-{digest_of(claims)[:12]}")
        told[fresh.id] = fresh
    return tuple(told.values())


def _dispute(
    judged: Judged, sides: Sequence[Sequence[int]], story: str, origins: Mapping[str, str], made_by: str
) -> Dispute:
    told = [[judged.wordings[node] for node in side] for side in sides]
    across = _across(judged, sides)
    kind = kind_of(told)
    everybody = [wording for side in told for wording in side]
    shortest = min(everybody, key=lambda wording: (_says_little(wording), len(wording.claim.text), wording.claim.id))
    first_claims = [side[0].claim.id for side in told]
    return Dispute(
        id=f"q-{digest_of(' '.join(first_claims[:2]))[:12]}",
        story=story,
        kind=kind,
        question=f"{kind.value}: {shortest.claim.text}",
        sides=tuple(_side(side, origins) for side in told),
        state=state_of(told, kind, judged.records.values()),
        confidence=max((pair.confidence for pair in across), default=judged.across_bar),
        reasons=across,
        common_ground=common_ground(told, judged.wordings, judged.records.values()),
        made_by=made_by,
    )


def _counts(wording: Wording) -> bool:
    """Whether it gives a number of something; that there is none of it ("no assault") is a denial and no count."""
    return any(figure.high != 0 for figure in wording.claim.figures)


def _says_little(wording: Wording) -> bool:
    """Whether a content means something only after what stands before it: "that", "the charge"."""
    return len(content_words(wording.claim.text)) < LEAST_WORDS


def _side(wordings: Sequence[Wording], origins: Mapping[str, str]) -> Side:
    claims = tuple(claim for wording in wordings for claim in wording.claims)
    parties = dict.fromkeys(wording.judged.party for wording in wordings if wording.judged.party)
    found = dict.fromkeys(origins[wording.claim.id] for wording in wordings if wording.claim.id in origins)
    return Side(claims=claims, parties=tuple(parties), origins=tuple(found))


def _across(judged: Judged, sides: Sequence[Sequence[int]]) -> tuple[JudgedPair, ...]:
    """The contradicting pairs between sides, strongest first."""
    home = {node: number for number, side in enumerate(sides) for node in side}
    found = [
        judged.records[one, other]
        for one, other in judged.records
        if home.get(one, -1) >= 0 and home.get(other, -1) >= 0 and home[one] != home[other]
    ]
    contradicting = [pair for pair in found if pair.relation is Relation.CONTRADICTS]
    return tuple(sorted(contradicting, key=lambda pair: (-pair.confidence, pair.first, pair.second)))
