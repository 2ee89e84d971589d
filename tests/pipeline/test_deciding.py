"""A decision is weighed at once, and taken back it leaves nothing behind."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from counterclaim.intake.given import Given
from counterclaim.ledger import Ledger
from counterclaim.ledger.deciding.making import Maker
from counterclaim.pipeline import Models, Pipeline
from counterclaim.pipeline.deciding import Outcome, decide
from counterclaim.records import Decision, Dispute, Story

LOCK = (
    "Gates of the Osterlin lock\n\nThe Osterlin harbour office said that nine barges were let through the lock on "
    "Monday. The bargemen's league said that two barges were let through the lock on Monday."
)
TANNERY = (
    "Fire at the Corvane tannery\n\nThe Corvane council said that eleven tanners were hurt when the drying hall "
    "burned. The tanners' guild said that thirty tanners were hurt when the drying hall burned."
)


class Clock:
    """A second later whenever it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2031, 6, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


class Desk:
    """A ledger and a person who decides."""

    def __init__(self, ledger: Ledger, models: Models, clock: Clock) -> None:
        self.ledger, self._models, self._clock = ledger, models, clock

    @property
    def person(self) -> Maker:
        return Maker(self.ledger.decided(), "Ines Varga", self._clock())

    def decide(self, decision: Decision) -> Outcome:
        return decide(self.ledger, decision, lambda: self._models)

    def undo(self, decision: Decision) -> Outcome:
        return self.decide(self.person.undo(decision.id))

    def disputes(self) -> tuple[Dispute, ...]:
        return self.ledger.shown().disputes()

    def stories(self) -> dict[frozenset[str], Story]:
        return {frozenset(story.reports): story for story in self.ledger.shown().stories()}


@pytest.fixture
def desk(models: Models, tmp_path: Path) -> Iterator[Desk]:
    clock = Clock()
    with Ledger.open(tmp_path / "a.db", create=True, clock=clock, operator="a tester") as ledger:
        for name, text in (("lock", LOCK), ("tannery", TANNERY)):
            (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        pipeline = Pipeline(lambda: models, clock=clock, processes=1)
        pipeline.read_inputs(
            [str(tmp_path / "lock.txt"), str(tmp_path / "tannery.txt")], Given(), ledger, stdin=io.BytesIO()
        )
        yield Desk(ledger, models, clock)


def counting(desk: Desk, words: str) -> str:
    return next(claim.id for claim in desk.ledger.claims() if words in claim.text and claim.figures)


def test_a_corrected_figure_ends_a_dispute_and_taken_back_brings_it_again(desk: Desk) -> None:
    before = desk.disputes()
    assert len(before) == 2
    machine = [desk.ledger.reading(report.digest) for report in desk.ledger.reports()]
    made = desk.person.correct_figure(counting(desk, "two barges"), "two", low=9, high=9)
    assert len(desk.decide(made).weighed) == 1
    figures = {claim.figures[0].low for claim in desk.ledger.shown().claims() if "barges" in claim.text}
    assert figures == {9}
    left = desk.disputes()
    assert [each for each in left if "barges" in each.question] == []
    assert [each.id for each in left] == [each.id for each in before if "tanners" in each.question]
    assert [desk.ledger.reading(report.digest) for report in desk.ledger.reports()] == machine
    desk.undo(made)
    assert [(each.id, each.sides) for each in desk.disputes()] == [(each.id, each.sides) for each in before]


def test_a_rejected_claim_is_not_weighed(desk: Desk) -> None:
    made = desk.person.reject(counting(desk, "two barges"))
    desk.decide(made)
    assert len(desk.disputes()) == 1
    desk.undo(made)
    assert len(desk.disputes()) == 2


def test_stories_are_joined_stay_joined_and_are_parted_again(desk: Desk, models: Models, tmp_path: Path) -> None:
    before = desk.stories()
    assert len(before) == 2
    one, other = sorted(before.values(), key=lambda story: story.id)
    made = desk.person.join(one.id, other.id)
    assert desk.decide(made).weighed == (one.id,)
    assert set(desk.stories()) == {frozenset((*one.reports, *other.reports))}
    assert {each.story for each in desk.disputes()} == {one.id}
    (tmp_path / "later.txt").write_text(
        TANNERY.replace("eleven", "twelve").replace("Fire at", "Blaze at"), encoding="utf-8"
    )
    Pipeline(lambda: models, clock=Clock(), processes=1).read_inputs(
        [str(tmp_path / "later.txt")], Given(), desk.ledger, stdin=io.BytesIO()
    )
    (joined,) = desk.stories().values()
    assert len(joined.reports) == 3
    desk.undo(made)
    assert {story.id for story in desk.stories().values()} == {one.id, other.id}
    assert len(desk.disputes()) >= 2
    assert not desk.ledger.verify()


def test_a_report_is_parted_from_its_story_and_comes_back(desk: Desk) -> None:
    one, other = sorted(desk.stories().values(), key=lambda story: story.id)
    desk.decide(desk.person.join(one.id, other.id))
    made = desk.person.part(one.id, [other.reports[0]])
    desk.decide(made)
    assert set(desk.stories()) == {frozenset(one.reports), frozenset(other.reports)}
    desk.undo(made)
    assert set(desk.stories()) == {frozenset((*one.reports, *other.reports))}


def test_an_added_claim_is_weighed_by_its_translation(desk: Desk, models: Models, tmp_path: Path) -> None:
    words = "Через шлюз не пропустили ни одной баржи в понедельник."
    (tmp_path / "ru.txt").write_text(f"Шлюз\n\n{words} Люди ждали у ворот весь день.", encoding="utf-8")
    Pipeline(lambda: models, clock=Clock(), processes=1).read_inputs(
        [str(tmp_path / "ru.txt")], Given(language="ru"), desk.ledger, stdin=io.BytesIO()
    )
    (report,) = desk.ledger.reports(unread=True)
    story = next(each for each in desk.stories().values() if "lock" in each.title)
    desk.decide(desk.person.join(story.id, report.id))
    translation = "Eleven barges were let through the lock on Monday."
    made = desk.person.add_claim(report.id, words, translation=translation, translated_by="Ines Varga")
    figured = desk.decide(made)
    assert figured.weighed == (story.id,)
    shown = next(claim for claim in desk.ledger.shown().claims(story=story.id) if claim.report == report.digest)
    assert (shown.text, shown.translation) == (words, translation)
    assert shown.id in desk.ledger.weighing(story.id).claim_origins
    desk.undo(made)
    assert shown.id not in desk.ledger.weighing(story.id).claim_origins


def test_two_people_at_once_lose_nothing(desk: Desk) -> None:
    claim = counting(desk, "two barges")
    first, second = desk.person.reject(claim), desk.person.confirm(claim)
    assert decide(desk.ledger, first, None, seen=0).meanwhile == ()
    assert decide(desk.ledger, second, None, seen=0).meanwhile == (first,)
    assert desk.ledger.decisions(claim) == (first, second)


def test_the_clock_turns_decisions_back_too(desk: Desk) -> None:
    claim = counting(desk, "two barges")
    made = desk.person.correct_stance(claim, "doubts")
    before = made.when
    desk.decide(made)
    shown = desk.ledger.shown()
    assert shown.claim(claim).stance == "doubts"
    (earlier,) = (each for each in shown.claims(known_by=before) if each.id == claim)
    assert earlier.stance == "asserts"
