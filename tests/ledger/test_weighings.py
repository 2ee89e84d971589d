from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest

from counterclaim.errors import LedgerError, WrongUse
from counterclaim.ledger import Ledger
from counterclaim.records import DisputeKind, DisputeState, Reading, Relation, Story, Weighing
from tests.ledger.conftest import Clock
from tests.ledger.invented import pair_of, reading_of, report_of, text_with, weighing_of

MORNING = datetime(2031, 5, 3, tzinfo=UTC)


def kept(ledger: Ledger, number: int, day: int) -> Reading:
    """A report and its reading, kept."""
    report = report_of(text_with(number), f"https://courier.example/{number}", day)
    reading = reading_of(report)
    ledger.keep_report(report)
    ledger.keep_reading(reading)
    return reading


@pytest.fixture
def first(ledger: Ledger) -> Reading:
    return kept(ledger, 1, 1)


@pytest.fixture
def second(ledger: Ledger) -> Reading:
    return kept(ledger, 2, 5)


def test_a_weighing_comes_back_whole_and_kept_again_changes_nothing(
    ledger: Ledger, first: Reading, second: Reading
) -> None:
    weighing = weighing_of("s-1", first, second)
    assert ledger.keep_weighing(weighing)
    assert ledger.weighing("s-1") == weighing
    assert not ledger.keep_weighing(dataclasses.replace(weighing, counts={"pairs judged": 0}))
    assert ledger.weighing("s-1") == weighing
    assert [entry.action for entry in ledger.custody("s-1")] == ["weighing"]
    assert ledger.story_of(first.report) == "s-1"
    assert ledger.origins("s-1") == weighing.origins


def test_a_story_that_grows_keeps_what_it_was(ledger: Ledger, clock: Clock, first: Reading, second: Reading) -> None:
    small, large = weighing_of("s-1", first), weighing_of("s-1", second, first)
    ledger.keep_weighing(small)
    before = clock.now
    assert ledger.keep_weighing(large)
    assert ledger.weighing("s-1") == large
    assert ledger.weighing("s-1", known_by=before) == small
    assert ledger.disputes() == large.disputes
    assert ledger.disputes(known_by=before) == small.disputes
    assert ledger.disputes(closed=True) == small.disputes + large.disputes
    assert ledger.stories(known_by=before) == (small.story,)


def test_a_dispute_no_longer_found_is_closed_and_kept(ledger: Ledger, first: Reading) -> None:
    weighing = weighing_of("s-1", first)
    ledger.keep_weighing(weighing)
    ledger.keep_weighing(dataclasses.replace(weighing, disputes=()))
    assert ledger.disputes() == ()
    assert ledger.disputes(closed=True) == weighing.disputes
    assert ledger.dispute(weighing.disputes[0].id) == weighing.disputes[0]
    assert ledger.dispute("d-0000") == weighing.disputes[0]
    assert ledger.counts()["disputes"] == 0


def test_a_dispute_that_another_replaced_is_listed_among_the_closed_alone(ledger: Ledger, first: Reading) -> None:
    weighing = weighing_of("s-1", first)
    replaced = dataclasses.replace(weighing.disputes[0], replaced_by="d-2")
    ledger.keep_weighing(dataclasses.replace(weighing, disputes=(replaced,)))
    assert ledger.disputes() == ()
    assert ledger.disputes(closed=True) == (replaced,)


def test_a_story_that_another_took_over_says_so(ledger: Ledger, clock: Clock, first: Reading, second: Reading) -> None:
    one, other = weighing_of("s-1", first), weighing_of("s-2", second, dispute="d-2")
    ledger.keep_weighing(one)
    ledger.keep_weighing(other)
    before = clock.now
    both = weighing_of("s-2", first, second, dispute="d-2")
    ledger.keep_weighing(both)
    assert ledger.stories() == (both.story,)
    replaced = dataclasses.replace(one.story, reports=(), replaced_by="s-2")
    assert ledger.story("s-1") == replaced
    assert ledger.stories(replaced=True) == (replaced, both.story)
    assert ledger.disputes() == both.disputes
    assert ledger.story_of(first.report) == "s-2"
    assert ledger.story_of(first.report, known_by=before) == "s-1"
    assert ledger.weighing("s-1", known_by=before) == one
    assert set(ledger.judged_pairs("s-2")) == {*one.pairs, *other.pairs}


def test_a_report_that_moves_leaves_a_story_that_still_has_others(
    ledger: Ledger, first: Reading, second: Reading
) -> None:
    ledger.keep_weighing(weighing_of("s-1", first, second))
    ledger.keep_weighing(weighing_of("s-2", second, dispute="d-2"))
    assert ledger.story("s-1").reports == (first.report,)
    assert ledger.story("s-1").replaced_by is None
    assert ledger.reports(story="s-1") == (ledger.report(first.report),)


def test_pairs_once_judged_are_remembered_by_who_judged_them(ledger: Ledger, first: Reading) -> None:
    weighing = weighing_of("s-1", first)
    ledger.keep_weighing(weighing)
    again = dataclasses.replace(pair_of(first.claims[0], first.claims[1], Relation.NEITHER), confidence=0.5)
    newer = dataclasses.replace(again, made_by="judge 2")
    ledger.keep_weighing(dataclasses.replace(weighing, pairs=(newer,)))
    assert ledger.judged_pairs("s-1") == (*weighing.pairs, newer)
    ledger.keep_weighing(dataclasses.replace(weighing, pairs=(again,)))
    assert ledger.judged_pairs("s-1") == (again, newer)
    assert ledger.judged_pairs("s-none") == ()


def test_disputes_by_keyword(ledger: Ledger, first: Reading, second: Reading) -> None:
    one, other = weighing_of("s-1", first), weighing_of("s-2", second, dispute="d-2")
    conceded = dataclasses.replace(other.disputes[0], state=DisputeState.CONCEDED, kind=DisputeKind.STATUS)
    ledger.keep_weighing(one)
    ledger.keep_weighing(dataclasses.replace(other, disputes=(conceded,)))
    assert ledger.disputes(story="s-2") == (conceded,)
    assert ledger.disputes(kind=DisputeKind.DENIAL) == one.disputes
    assert ledger.disputes(state=DisputeState.CONCEDED) == (conceded,)
    assert ledger.disputes(party="Guard") == (*one.disputes, conceded)
    assert ledger.disputes(party="Town") == ()
    assert ledger.disputes(claims=[second.claims[1].id]) == (conceded,)
    assert len(ledger.claims(story="s-2")) == 2
    assert [found.report for found in ledger.figures(story="s-1")] == [first.report]


def test_a_story_as_it_was_published_by_a_day(ledger: Ledger, first: Reading, second: Reading) -> None:
    weighing = weighing_of("s-1", first, second)
    ledger.keep_weighing(weighing)
    (story,) = ledger.stories(published_by=MORNING)
    assert story.reports == (first.report,)
    assert story.last == MORNING
    assert ledger.story("s-1", published_by=MORNING) == story
    (dispute,) = ledger.disputes(published_by=MORNING)
    assert [side.claims for side in dispute.sides] == [(first.claims[0].id,), (first.claims[1].id,)]
    assert dispute.sides[0].origins == ()
    assert dispute.reasons == weighing.disputes[0].reasons[:1]
    assert ledger.disputes(published_by=datetime(2031, 4, 1, tzinfo=UTC)) == ()
    assert ledger.stories(published_by=datetime(2031, 4, 1, tzinfo=UTC)) == ()
    assert ledger.disputes(published_by=datetime(2031, 6, 1, tzinfo=UTC)) == weighing.disputes


def test_a_weighing_needs_its_reports(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match=r"keep the report 0000 before the weighing of s-1"):
        ledger.keep_weighing(Weighing(Story("s-1", "Depot", ("0000",)), (), (), ()))
    assert ledger.stories() == ()


def test_a_story_is_found_by_how_it_begins(ledger: Ledger, first: Reading, second: Reading) -> None:
    ledger.keep_weighing(weighing_of("s-1", first))
    ledger.keep_weighing(weighing_of("s-12", second, dispute="d-2"))
    assert ledger.story("s-1").id == "s-1"
    assert ledger.story("s-12").id == "s-12"
    with pytest.raises(WrongUse, match=r"more than one story: s-1, s-12; give more"):
        ledger.story("s")
    with pytest.raises(WrongUse, match=r"holds no story 's%'"):
        ledger.story("s%")
    with pytest.raises(WrongUse, match=r"holds no story 's-9'"):
        ledger.weighing("s-9")


def test_pairs_that_are_twice_in_a_weighing_stay_twice(ledger: Ledger, first: Reading) -> None:
    weighing = weighing_of("s-1", first)
    doubled = dataclasses.replace(weighing, pairs=weighing.pairs * 2, agreed=weighing.agreed * 3)
    ledger.keep_weighing(doubled)
    assert ledger.weighing("s-1") == doubled
    assert not ledger.keep_weighing(doubled)
