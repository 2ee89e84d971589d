"""Counts as intervals: what two figures of one thing commit to, whether they meet, and whether one is just later."""

from __future__ import annotations

import math
from collections.abc import Iterator

from counterclaim.records import Claim, Figure, Relation
from counterclaim.weighing.rules.ruling import Ruling
from counterclaim.weighing.vocabulary import content_words
from counterclaim.weighing.wordings import Wording

NAME = "counts"
RANK = 30

ROUNDING = 0.1
"""Share by which "about 300" may be off."""

LEAST_SHARED = 2
"""Content words that two claims must share, beside what is counted, for their counts to be of one thing."""

_ABOUT = frozenset("about around roughly some nearly almost approximately circa estimated".split())


def rule(one: Wording, other: Wording) -> Ruling | None:
    """A later count of the same counter overtakes the earlier; other counters' counts apart contradict."""
    found = counts_apart(one, other)
    if found is None:
        return None
    first, second = found
    told = f"{first.text} and {second.text} {first.of or ''}".rstrip()
    if _same_counter(one, other):
        return (
            Ruling(Relation.NEITHER, 0.9, f"a later count by the same counter: {told}") if _later(one, other) else None
        )
    counted = _counted(first, one.claim) | _counted(second, other.claim) if first.of and second.of else frozenset[str]()
    if len((one.words & other.words) - counted) >= LEAST_SHARED and not _later(one, other):
        return Ruling(Relation.CONTRADICTS, 0.7, f"counts of the same thing that do not meet: {told}")
    return None


def counts_apart(one: Wording, other: Wording) -> tuple[Figure, Figure] | None:
    """The two figures of one counted thing that lie furthest apart; None where all of them may be one number."""
    pairs = [pair for pair in _same_thing(one, other) if _gap(*pair) > 0.0]
    return max(pairs, key=lambda pair: _gap(*pair), default=None)


def bounds(figure: Figure) -> tuple[float, float]:
    """What a figure commits to, widened where its hedge says that it is rounded."""
    low = -math.inf if figure.low is None else float(figure.low)
    high = math.inf if figure.high is None else float(figure.high)
    if figure.hedge and _ABOUT & set(figure.hedge.casefold().split()):
        low -= abs(low) * ROUNDING if math.isfinite(low) else 0.0
        high += abs(high) * ROUNDING if math.isfinite(high) else 0.0
    return low, high


def _gap(first: Figure, second: Figure) -> float:
    """How far the two intervals lie apart; zero or less where they meet."""
    (low, high), (other_low, other_high) = bounds(first), bounds(second)
    return max(low, other_low) - min(high, other_high)


def _same_thing(one: Wording, other: Wording) -> Iterator[tuple[Figure, Figure]]:
    for first in one.claim.figures:
        for second in other.claim.figures:
            if _counted(first, one.claim) & _counted(second, other.claim):
                yield first, second


def _counted(figure: Figure, claim: Claim) -> frozenset[str]:
    """What is counted; where the words leave it out, what the claim is about."""
    return content_words(figure.of) if figure.of else content_words(claim.text)


def _same_counter(one: Wording, other: Wording) -> bool:
    parties = one.judged.party, other.judged.party
    return one.judged.speaker == other.judged.speaker != "" or (parties[0] == parties[1] != "")


def _later(one: Wording, other: Wording) -> bool:
    return one.report_place != other.report_place and one.day != other.day
