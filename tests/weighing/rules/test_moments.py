from dataclasses import replace
from datetime import UTC, datetime, timedelta

from counterclaim.records import Moment, Precision, Relation, Span
from counterclaim.weighing.rules.moments import rule
from counterclaim.weighing.wordings import Wording
from tests.weighing.pairs import pair


def dated(wording: Wording, day: int) -> Wording:
    start = datetime(2031, 5, day, tzinfo=UTC)
    end = start + timedelta(days=1, seconds=-1)
    moment = Moment(Span(0, 3), "day", "DATE", f"2031-05-{day:02}", start, end, Precision.DAY)
    return replace(wording, claim=replace(wording.claim, moments=(moment,)))


def test_other_days_are_other_things() -> None:
    one, other = pair("the lower gate stood open on Friday", "the lower gate stood shut on Saturday")
    ruling = rule(dated(one, 2), dated(other, 3))
    assert ruling is not None
    assert ruling.relation is Relation.NEITHER
    assert "02 May" in ruling.reason


def test_one_day_or_no_day_decides_nothing() -> None:
    one, other = pair("the gate was open on Friday", "the gate was shut on Friday")
    assert rule(dated(one, 2), dated(other, 2)) is None
    assert rule(one, dated(other, 2)) is None
