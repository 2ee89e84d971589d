"""What is known of a pair before anybody judges it; the same numbers for both orders of its two wordings."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from counterclaim.records import Figure
from counterclaim.weighing.beliefs.standing import Flags, Places, Standing
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
    ones, others = np.array(pairs, dtype=np.int64).T
    standing = Standing.of(nearness.wordings)
    columns: list[Array | Flags] = [
        *_likeness(nearness, ones, others),
        *_shared(nearness, pairs),
        standing.same_speaker(ones, others),
        standing.same_party(ones, others),
        standing.other_party(ones, others),
        standing.a_reporter(ones, others),
        *_closeness(nearness.wordings, standing, ones, others),
        *(
            column
            for flags in (standing.denying, standing.inverted, standing.negated)
            for column in (flags[ones] != flags[others], flags[ones] & flags[others])
        ),
        *_figures(nearness.wordings, pairs),
        *_lengths(nearness.wordings, ones, others),
    ]
    return np.column_stack(columns).astype(np.float64)


def ranks(ones: Places, others: Places, scores: Array) -> tuple[Places, Places]:
    """Of every pair its better and its worse place among the pairs of its two wordings, from 1; equals share one."""
    wordings, twice = np.concatenate((ones, others)), np.concatenate((scores, scores))
    order = np.lexsort((-twice, wordings))
    ordered, falling = wordings[order], twice[order]
    of_wording = _run_starts(ordered[1:] != ordered[:-1])
    of_equals = _run_starts((ordered[1:] != ordered[:-1]) | (falling[1:] != falling[:-1]))
    places = np.empty(len(order), dtype=np.int64)
    places[order] = 1 + of_equals - of_wording
    first, second = places[: len(ones)], places[len(ones) :]
    return np.minimum(first, second), np.maximum(first, second)


def _run_starts(changes: Flags) -> Places:
    """For each entry where its run begins; `changes` says of every entry but the first whether a run begins there."""
    starts = np.concatenate(([0], np.where(changes, np.arange(1, len(changes) + 1), 0)))
    return np.maximum.accumulate(starts)


def _likeness(nearness: Nearness, ones: Places, others: Places) -> list[Array]:
    """How alike the contents are: by itself, against the story's other pairs, and among those of the two wordings."""
    alike = np.einsum("ij,ij->i", nearness.contents[ones], nearness.contents[others]).astype(np.float64)
    best, worst = ranks(ones, others, alike)
    against = (alike - float(alike.mean())) / (float(alike.std()) + 1e-6)
    return [alike, against, 1.0 / best, np.array([math.log(place) for place in worst.tolist()])]


def _shared(nearness: Nearness, pairs: Sequence[Pair]) -> Sequence[Array]:
    """The weight of the words in common, by the shorter wording and by both, and how many they are."""
    words = [wording.words for wording in nearness.wordings]
    rows = [(*nearness.shared_words(one, other), len(words[one] & words[other]) / 5.0) for one, other in pairs]
    return list(np.array(rows).T)


def _closeness(wordings: Sequence[Wording], standing: Standing, ones: Places, others: Places) -> list[Array | Flags]:
    """Whether they stand in one report, and how near; the days between them; whether the later one denies."""
    report = np.array([wording.report_place for wording in wordings])
    place = np.array([wording.place for wording in wordings])
    day = np.array([wording.day.toordinal() if wording.day else 0 for wording in wordings])
    together, apart = report[ones] == report[others], np.abs(place[ones] - place[others])
    days = np.where((day[ones] > 0) & (day[others] > 0), np.abs(day[ones] - day[others]), 0)
    other_later = (report[others] > report[ones]) | (together & (place[others] > place[ones]))
    later_denies = standing.denying[np.where(other_later, others, ones)]
    next_to = together & (apart == 1)
    return [
        together,
        next_to,
        together & (apart == 2),
        next_to & later_denies,
        np.array([math.log1p(some) for some in days.tolist()]),
        later_denies,
    ]


def _figures(wordings: Sequence[Wording], pairs: Sequence[Pair]) -> Sequence[Array]:
    """What the figures of both tell; nothing where either has none."""
    figures = [wording.claim.figures for wording in wordings]
    nothing = (0.0, 0.0, 0.0, 0.0)
    rows = [
        _compared(figures[one], figures[other]) if figures[one] and figures[other] else nothing for one, other in pairs
    ]
    return list(np.array(rows).T)


def _compared(some: Sequence[Figure], others: Sequence[Figure]) -> tuple[float, float, float, float]:
    pairs = [(a, b) for a in some for b in others]
    apart = [_apart(a, b) for a, b in pairs]
    nouns = [bool(a.of and b.of and a.of.casefold() == b.of.casefold()) for a, b in pairs]
    return (
        1.0,
        float(all(apart)),
        float(any((a.low, a.high) == (b.low, b.high) for a, b in pairs)),
        float(any(gap and noun for gap, noun in zip(apart, nouns, strict=True))),
    )


def _apart(one: Figure, other: Figure) -> bool:
    low = max(-math.inf if bound is None else bound for bound in (one.low, other.low))
    high = min(math.inf if bound is None else bound for bound in (one.high, other.high))
    return low > high


def _lengths(wordings: Sequence[Wording], ones: Places, others: Places) -> list[Array]:
    """The logarithms of the content words of the shorter and the longer wording."""
    length = np.array([math.log1p(len(wording.words)) for wording in wordings])
    return [np.minimum(length[ones], length[others]), np.maximum(length[ones], length[others])]
