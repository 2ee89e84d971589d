"""What is known of a pair before anybody judges it; the same numbers for both orders of its two wordings."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from counterclaim.records import Figure, Stance
from counterclaim.weighing.nearness import Nearness
from counterclaim.weighing.wordings import Wording

Array = NDArray[np.float64]
Pair = tuple[int, int]

NAMES = (
    *("contents", "contents_in_story", "best_rank", "worst_rank"),
    *("shared_of_shorter", "shared_of_both", "shared_count"),
    *("same_speaker", "same_party", "other_party", "a_reporter"),
    *("same_report", "next_to", "two_apart", "answers_next", "days_apart", "later_denies"),
    *("one_denies", "both_deny", "held_apart", "both_inverted", "one_negated", "both_negated"),
    *("figures_both", "figures_apart", "figure_equal", "numbers_same_noun_apart"),
    *("shorter", "longer"),
)
"""The numbers in their order."""


def numbers(nearness: Nearness, pairs: Sequence[Pair]) -> Array:
    """One row a pair, in the order of NAMES."""
    if not pairs:
        return np.zeros((0, len(NAMES)))
    contents = _contents(nearness, pairs)
    middle, spread = float(contents.mean()), float(contents.std()) + 1e-6
    rows = []
    for (one, other), likeness, (best, worst) in zip(pairs, contents, ranks(pairs, contents), strict=True):
        first, second = nearness.wordings[one], nearness.wordings[other]
        rows.append(
            [
                likeness,
                (likeness - middle) / spread,
                1.0 / best,
                math.log(worst),
                *nearness.shared_words(one, other),
                len(first.words & second.words) / 5.0,
                *people(first, second),
                *_closeness(nearness, one, other),
                *(
                    value
                    for flags in holding(first, second)
                    for value in (float(flags[0] != flags[1]), float(all(flags)))
                ),
                *_figures(first, second),
                *sorted(math.log1p(len(wording.words)) for wording in (first, second)),
            ]
        )
    return np.array(rows, dtype=np.float64)


def _contents(nearness: Nearness, pairs: Sequence[Pair]) -> Array:
    ones, others = np.array(pairs).T
    likeness: Array = np.einsum("ij,ij->i", nearness.contents[ones], nearness.contents[others]).astype(np.float64)
    return likeness


def ranks(pairs: Sequence[Pair], scores: Array) -> list[tuple[int, int]]:
    """Of every pair its better and its worse place among the pairs of its two wordings, from 1."""
    of_wording: defaultdict[int, list[float]] = defaultdict(list)
    for pair, score in zip(pairs, scores, strict=True):
        for wording in pair:
            of_wording[wording].append(float(score))
    for others in of_wording.values():
        others.sort()
    found = []
    for pair, score in zip(pairs, scores, strict=True):
        places = [1 + len(others) - bisect_right(others, float(score)) for others in map(of_wording.__getitem__, pair)]
        found.append((min(places), max(places)))
    return found


def people(one: Wording, other: Wording) -> list[float]:
    """Whether both are by one speaker, of one party, of two parties that are known, and whether the reporter speaks."""
    parties = one.judged.party.casefold(), other.judged.party.casefold()
    known = bool(parties[0] and parties[1])
    return [
        float(one.judged.speaker == other.judged.speaker != ""),
        float(known and parties[0] == parties[1]),
        float(known and parties[0] != parties[1]),
        float(not (one.judged.speaker and other.judged.speaker)),
    ]


def _closeness(nearness: Nearness, one: int, other: int) -> list[float]:
    first, second = nearness.wordings[one], nearness.wordings[other]
    apart = nearness.places_apart(one, other)
    days = abs((first.day - second.day).days) if first.day and second.day else 0
    later = second if (second.report_place, second.place) > (first.report_place, first.place) else first
    later_denies = later.claim.stance is Stance.DENIES
    return [
        float(apart is not None),
        float(apart == 1),
        float(apart == 2),
        float(apart == 1 and later_denies),
        math.log1p(days),
        float(later_denies),
    ]


def holding(one: Wording, other: Wording) -> list[tuple[bool, bool]]:
    """Of either wording whether it denies, whether it does not hold as it is written, and whether it has a negation."""
    return [
        (one.claim.stance is Stance.DENIES, other.claim.stance is Stance.DENIES),
        (not one.claim.holds, not other.claim.holds),
        (one.denies, other.denies),
    ]


def _figures(one: Wording, other: Wording) -> list[float]:
    pairs = [(a, b) for a in one.claim.figures for b in other.claim.figures]
    apart = [_apart(a, b) for a, b in pairs]
    nouns = [bool(a.of and b.of and a.of.casefold() == b.of.casefold()) for a, b in pairs]
    return [
        float(bool(pairs)),
        float(bool(pairs) and all(apart)),
        float(any((a.low, a.high) == (b.low, b.high) for a, b in pairs)),
        float(any(gap and noun for gap, noun in zip(apart, nouns, strict=True))),
    ]


def _apart(one: Figure, other: Figure) -> bool:
    low = max(-math.inf if bound is None else bound for bound in (one.low, other.low))
    high = min(math.inf if bound is None else bound for bound in (one.high, other.high))
    return low > high
