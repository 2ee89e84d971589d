"""What opposed parties say alike: common ground inside a dispute, and agreement across a story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from counterclaim.records import Dispute, JudgedPair, Relation
from counterclaim.weighing.wordings import Wording

LEAST_SHARED = 2
"""Content words that a claim shares with a dispute to be of its matter."""

SURE = 0.5
"""Belief from which two claims are said to agree, before a reader's eyes."""


def common_ground(
    sides: Sequence[Sequence[Wording]], wordings: Sequence[Wording], records: Iterable[JudgedPair]
) -> tuple[str, ...]:
    """Claims outside the dispute, of its matter, that speakers of parties on different sides make alike."""
    home = {
        wording.judged.party: number for number, side in enumerate(sides) for wording in side if wording.judged.party
    }
    members = {wording.claim.id for side in sides for wording in side}
    matter = frozenset().union(*(wording.words for side in sides for wording in side))
    by_claim = {wording.claim.id: wording for wording in wordings}
    found: dict[str, None] = {}
    for pair in records:
        ends = [by_claim[pair.first], by_claim[pair.second]]
        if pair.relation is not Relation.SAME or pair.confidence < SURE or members & {pair.first, pair.second}:
            continue
        places = [home.get(wording.judged.party) for wording in ends]
        about = all(len(wording.words & matter) >= LEAST_SHARED for wording in ends)
        if about and None not in places and places[0] != places[1]:
            found.update(dict.fromkeys(wording.claim.id for wording in ends))
    return tuple(wording.claim.id for wording in wordings if wording.claim.id in found)


def agreed(
    wordings: Sequence[Wording], disputes: Sequence[Dispute], records: Iterable[JudgedPair]
) -> tuple[tuple[str, ...], ...]:
    """Pairs of claims said alike by speakers of two parties that dispute something with each other."""
    opposed = {
        frozenset((one, other))
        for dispute in disputes
        for place, side in enumerate(dispute.sides)
        for later in dispute.sides[place + 1 :]
        for one in side.parties
        for other in later.parties
        if one != other
    }
    by_claim = {wording.claim.id: wording for wording in wordings}
    rows = []
    for pair in records:
        first, second = by_claim[pair.first], by_claim[pair.second]
        parties = frozenset((first.judged.party, second.judged.party))
        if pair.relation is Relation.SAME and pair.confidence >= SURE and parties in opposed:
            rows.append((*first.claims, *second.claims))
    return tuple(sorted(rows))
