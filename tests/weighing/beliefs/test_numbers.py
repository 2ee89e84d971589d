"""The numbers of pairs: what they tell, and that the order of a pair's wordings makes no difference."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.weighing.beliefs.numbers import NAMES, numbers, ranks
from counterclaim.weighing.beliefs.standing import Standing
from counterclaim.weighing.nearness import Nearness
from counterclaim.weighing.weigh import lay_out
from tests.weighing.quarrel import WordVectors, lock_quarrel

PAIRS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(7, 12), st.sampled_from([0.0, 0.25, 0.5, 0.75])), min_size=1, max_size=30
)


def laid() -> Nearness:
    quarrel = lock_quarrel()
    return lay_out(quarrel.reports, quarrel.readings, WordVectors()).nearness


@given(PAIRS)
def test_a_place_counts_the_pairs_of_a_wording_that_score_higher(rows: list[tuple[int, int, float]]) -> None:
    ones, others, scores = (np.array(column) for column in zip(*rows, strict=True))
    best, worst = ranks(ones, others, scores)
    for number, (one, other, score) in enumerate(rows):
        places = [
            1 + sum(node in (first, second) and than > score for first, second, than in rows) for node in (one, other)
        ]
        assert [best[number], worst[number]] == sorted(places)


def test_both_orders_of_a_pair_give_the_same_numbers() -> None:
    nearness = laid()
    pairs = [(one, other) for other in range(len(nearness.wordings)) for one in range(other)]
    turned = [(other, one) for one, other in pairs]
    assert np.array_equal(numbers(nearness, pairs), numbers(nearness, turned))


def test_numbers_tell_who_says_it_and_how() -> None:
    nearness = laid()
    pairs = [(one, other) for other in range(len(nearness.wordings)) for one in range(other)]
    row_of = dict(zip(pairs, numbers(nearness, pairs), strict=True))
    for (one, other), row in row_of.items():
        told = dict(zip(NAMES, row.tolist(), strict=True))
        first, second = nearness.wordings[one], nearness.wordings[other]
        speakers = {first.judged.speaker, second.judged.speaker}
        assert told["same_speaker"] == (len(speakers) == 1 and "" not in speakers)
        assert told["a_reporter"] == ("" in speakers)
        assert told["held_apart"] == (first.claim.holds != second.claim.holds)
        assert told["same_report"] == (first.report_place == second.report_place)
        assert told["figures_both"] == bool(first.claim.figures and second.claim.figures)
        assert told["shorter"] <= told["longer"]


def test_a_story_without_pairs_has_no_rows() -> None:
    assert numbers(laid(), []).shape == (0, len(NAMES))


def test_whoever_is_not_known_is_like_nobody() -> None:
    wordings = laid().wordings
    standing = Standing.of(wordings)
    unknown = np.array([place for place, one in enumerate(wordings) if not one.judged.party], dtype=np.int64)
    assert len(unknown)
    assert not standing.same_party(unknown, unknown).any()
    assert not standing.other_party(unknown, np.arange(len(unknown), dtype=np.int64)).any()
