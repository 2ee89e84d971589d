"""Weighing as reports arrive: the same as weighing them all at once, by a judge that knows the answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.scale import Clock, invented, models_of, put
from counterclaim.ledger import Ledger
from tests.grounds import Ground

MODELS = models_of(real=False)
HEAP = [(story, number) for story in (0, 30) for number in range(4)]
AFAR = [(7, 0), (7, 1)]

Grounds = Callable[[], Ground]
Sides = frozenset[frozenset[frozenset[str]]]


def now() -> datetime:
    return datetime(2031, 6, 1, tzinfo=UTC)


def weighed(batches: Sequence[Sequence[tuple[int, int]]], place: str) -> tuple[Sides, frozenset[frozenset[str]]]:
    """The disputes by the claims of their sides, and the stories by their reports."""
    with Ledger.open(place, create=True, clock=now) as ledger:
        for batch in batches:
            put([invented(*one) for one in batch], ledger, MODELS, Clock())
        disputes = frozenset(frozenset(frozenset(side.claims) for side in one.sides) for one in ledger.disputes())
        return disputes, frozenset(frozenset(story.reports) for story in ledger.stories())


AT_ONCE = weighed([HEAP], ":memory:")


def test_every_story_of_the_world_has_its_dispute() -> None:
    disputes, stories = AT_ONCE
    assert (len(disputes), len(stories)) == (2, 2)


@pytest.mark.parametrize("grounds", ["sqlite"], indirect=True)
@settings(deadline=None, max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(HEAP), size=st.integers(1, 4))
def test_order_and_batches_do_not_show(grounds: Grounds, order: list[tuple[int, int]], size: int) -> None:
    batches = [order[begin : begin + size] for begin in range(0, len(order), size)]
    assert weighed(batches, grounds().place) == AT_ONCE


def test_reports_handed_in_again_change_nothing(ground: Ground) -> None:
    assert weighed([HEAP, HEAP[:3], HEAP], ground.place) == AT_ONCE


def test_an_unrelated_story_leaves_disputes_as_they_were(ground: Ground) -> None:
    disputes, stories = weighed([HEAP[:5], AFAR, HEAP[5:]], ground.place)
    assert disputes >= AT_ONCE[0]
    assert stories > AT_ONCE[1]
    assert len(disputes) == len(AT_ONCE[0]) + 1


def test_one_more_report_leaves_most_pairs_as_they_were_put_down(ground: Ground) -> None:
    with Ledger.open(ground.place, create=True, clock=now) as ledger:
        put([invented(0, number) for number in range(6)], ledger, MODELS, Clock())
        (story,) = ledger.stories()
        before = set(ledger.judged_pairs(story.id))
        put([invented(0, 6)], ledger, MODELS, Clock())
        after = set(ledger.judged_pairs(story.id))
    known = {(pair.first, pair.second) for pair in before} & {(pair.first, pair.second) for pair in after}
    assert len(known) > 0.9 * len(before)
    assert len(before & after) > 0.6 * len(known)
