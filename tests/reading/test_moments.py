"""Moments: TIMEX3 values against publication, instants, and anchoring anew. All sentences are invented."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.reading.moments import moments, reanchor
from counterclaim.records import Moment, Precision, Span

#: A Saturday.
PUBLISHED = datetime(2031, 5, 3, 14, 20, tzinfo=UTC)


def only(text: str, published: datetime | None = PUBLISHED) -> Moment:
    found = moments(text, published=published)
    assert len(found) == 1, [moment.text for moment in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("They arrived on Wednesday.", "DATE", "2031-04-30"),
        ("They arrived on Saturday.", "DATE", "2031-05-03"),
        ("They will arrive on Wednesday.", "DATE", "2031-05-07"),
        ("They arrived last Saturday.", "DATE", "2031-04-26"),
        ("They left on Wednesday night.", "TIME", "2031-04-30TNI"),
        ("They arrived yesterday.", "DATE", "2031-05-02"),
        ("They leave tomorrow morning.", "TIME", "2031-05-04TMO"),
        ("It was loud this morning.", "TIME", "2031-05-03TMO"),
        ("It was loud last night.", "TIME", "2031-05-02TNI"),
        ("It was dark overnight.", "TIME", "2031-05-02TNI"),
        ("They arrived on 28 April.", "DATE", "2031-04-28"),
        ("They arrived on April 28, 2030.", "DATE", "2030-04-28"),
        ("They arrived on Monday, 28 April.", "DATE", "2031-04-28"),
        ("The summit is due on 9 May.", "DATE", "2031-05-09"),
        ("They arrived on 20 December.", "DATE", "2030-12-20"),
        ("It opened in March.", "DATE", "2031-03"),
        ("It opened last October.", "DATE", "2030-10"),
        ("It opened in October 2029.", "DATE", "2029-10"),
        ("It opened in 1999.", "DATE", "1999"),
        ("It opened in the 1990s.", "DATE", "199"),
        ("It opened in the 19th century.", "DATE", "18"),
        ("It opened in nineteen ninety-six.", "DATE", "1996"),
        ("It opened last week.", "DATE", "2031-W17"),
        ("It opened earlier this month.", "DATE", "2031-05"),
        ("It opened last year.", "DATE", "2030"),
        ("It opened over the weekend.", "DATE", "2031-W18-WE"),
        ("It opened three days ago.", "DATE", "2031-04-30"),
        ("It opened two months ago.", "DATE", "2031-03"),
        ("It opened five years ago.", "DATE", "2026"),
        ("It opened last summer.", "DATE", "2030-SU"),
        ("It opened in the third quarter of 2030.", "DATE", "2030-Q3"),
        ("It opened at 10:35 a.m. on Friday.", "TIME", "2031-05-02T10:35"),
        ("It opened at 23:40 on Friday.", "TIME", "2031-05-02T23:40"),
        ("It opened at half past seven on Friday.", "TIME", "2031-05-02T07:30"),
        ("It opened at ten minutes to two.", "TIME", "2031-05-03T01:50"),
        ("It opened at four in the afternoon.", "TIME", "2031-05-03T16:00"),
        ("It opened at noon on Friday.", "TIME", "2031-05-02T12:00"),
        ("It lasted two and a half years.", "DURATION", "P2.5Y"),
        ("It lasted 5 1/2 hours.", "DURATION", "PT5H30M"),
        ("It was a 16-hour flight.", "DURATION", "PT16H"),
        ("It will last for the next few days.", "DURATION", "PXD"),
        ("It lasted for years.", "DURATION", "PXY"),
        ("It lasted half an hour.", "DURATION", "PT30M"),
        ("They meet every Friday.", "SET", "XXXX-WXX-5"),
        ("They meet daily.", "SET", "P1D"),
        ("They meet twice a week.", "SET", "P1W"),
        ("They meet every two years.", "SET", "P2Y"),
        ("They are talking now.", "DATE", "PRESENT_REF"),
        ("They met recently.", "DATE", "PAST_REF"),
        ("They met on Christmas Eve.", "DATE", "2030-12-24"),
        ("They met on Easter Monday.", "DATE", "2031-04-14"),
    ],
)
def test_values(text: str, kind: str, value: str) -> None:
    moment = only(text)
    assert (moment.type, moment.value) == (kind, value)


@pytest.mark.parametrize(
    ("text", "value", "against"),
    [
        ("They met on 28 April. Two days later they signed.", "2031-04-30", "another moment"),
        ("They met on 28 April. The next day they signed.", "2031-04-29", "another moment"),
        ("They met on 28 April. They signed the following week.", "2031-W19", "another moment"),
        ("They met in 1999. They signed later that year.", "1999", "another moment"),
        ("They met on April 24 and 25.", "2031-04-25", "publication"),
    ],
)
def test_times_told_from_another_one(text: str, value: str, against: str) -> None:
    last = moments(text, published=PUBLISHED)[-1]
    assert (last.value, last.resolved_against) == (value, against)


@pytest.mark.parametrize(
    "text",
    [
        "A 44-year-old clerk may march in.",
        "The army wants 2031 tonnes of grain.",
        "It is worth $1999 to them.",
        "Jan Orrel spoke.",
    ],
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    assert moments(text, published=PUBLISHED) == ()


@pytest.mark.parametrize(
    ("text", "written", "mod"),
    [
        ("It opened in early March.", "early March", "START"),
        ("It opened in late March.", "late March", "END"),
        ("It lasted more than two weeks.", "more than two weeks", "MORE_THAN"),
        ("It lasted at least two weeks.", "at least two weeks", "EQUAL_OR_MORE"),
        ("It lasted about two weeks.", "about two weeks", "APPROX"),
    ],
)
def test_modifiers(text: str, written: str, mod: str) -> None:
    moment = only(text)
    assert (moment.text, moment.mod) == (written, mod)


def test_instants_are_those_of_the_zone() -> None:
    (moment,) = moments("They left on Friday.", published=PUBLISHED, zone=ZoneInfo("Pacific/Auckland"))
    assert moment.value == "2031-05-02"
    assert moment.earliest == datetime(2031, 5, 1, 12, tzinfo=UTC)
    assert moment.latest == datetime(2031, 5, 2, 11, 59, 59, tzinfo=UTC)
    assert moment.precision is Precision.DAY


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("in 1999", "1999-01-01T00:00:00", "1999-12-31T23:59:59", Precision.YEAR),
        ("in March 2030", "2030-03-01T00:00:00", "2030-03-31T23:59:59", Precision.MONTH),
        ("last week", "2031-04-21T00:00:00", "2031-04-27T23:59:59", Precision.WEEK),
        ("at 23:40 on Friday", "2031-05-02T23:40:00", "2031-05-02T23:40:59", Precision.MINUTE),
        ("on Friday night", "2031-05-02T18:00:00", "2031-05-03T05:59:59", Precision.PART),
    ],
)
def test_instants_and_precision(text: str, first: str, last: str, precision: Precision) -> None:
    moment = only(f"They arrived {text}.")
    assert moment.earliest == datetime.fromisoformat(first).replace(tzinfo=UTC)
    assert moment.latest == datetime.fromisoformat(last).replace(tzinfo=UTC)
    assert moment.precision is precision


def test_without_publication_unknown_places_stay_unknown() -> None:
    assert only("They left on Wednesday.", published=None).value == "XXXX-WXX-3"
    assert only("They left on 28 April.", published=None).value == "XXXX-04-28"
    assert only("They left on 28 April.", published=None).earliest is None
    assert only("They left on 28 April 2030.", published=None).value == "2030-04-28"


def test_a_quotation_is_reckoned_from_its_utterance() -> None:
    text = "“We leave tomorrow,” she had said on Monday."
    tomorrow, monday = moments(text, published=PUBLISHED)
    assert monday.earliest is not None
    again = reanchor(text, tomorrow, monday.earliest)
    assert (tomorrow.value, again.value) == ("2031-05-04", "2031-04-29")
    assert (again.span, again.resolved_against) == (tomorrow.span, "utterance")


def test_a_date_of_its_own_is_not_anchored_anew() -> None:
    text = "“It began on 28 April 2030,” she said."
    (moment,) = moments(text, published=PUBLISHED)
    assert reanchor(text, moment, PUBLISHED + timedelta(days=400)) == moment


def test_within_keeps_offsets_of_the_whole_text() -> None:
    text = "They left on Monday. They came back on Friday."
    start = text.index("They came")
    (moment,) = moments(text, published=PUBLISHED, within=Span(start, len(text)))
    assert moment.span == Span(text.index("Friday"), text.index("Friday") + len("Friday"))


DAYS = st.dates(date(1950, 1, 1), date(2099, 12, 31))


FORMS = st.sampled_from(["{day.day} {month} {day.year}", "{month} {day.day}, {day.year}", "{day:%Y-%m-%d}"])


@settings(deadline=None)
@given(DAYS, FORMS)
def test_any_full_date_is_itself(day: date, form: str) -> None:
    months = "January February March April May June July August September October November December".split()
    moment = only(f"They met on {form.format(day=day, month=months[day.month - 1])}.")
    assert (moment.value, moment.resolved_against) == (day.isoformat(), None)
    assert moment.earliest == datetime(day.year, day.month, day.day, tzinfo=UTC)


@settings(deadline=None)
@given(DAYS, st.integers(0, 6))
def test_a_weekday_told_in_the_past_is_the_last_one(published: date, weekday: int) -> None:
    name = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[weekday]
    moment = only(f"They met on {name}.", datetime(published.year, published.month, published.day, tzinfo=UTC))
    day = date.fromisoformat(moment.value)
    assert day.weekday() == weekday
    assert timedelta(0) <= published - day < timedelta(days=7)


@settings(deadline=None)
@given(DAYS, st.integers(2, 60))
def test_so_many_days_ago_is_that_day(published: date, count: int) -> None:
    moment = only(f"They met {count} days ago.", datetime(published.year, published.month, published.day, tzinfo=UTC))
    assert date.fromisoformat(moment.value) == published - timedelta(days=count)


PIECES = (
    "on in the last next this Friday night May 3 , 2031 10:35 a.m. two and a half years ago later week weekend early"
    " for every day at noon since quarter third year-old 1990s yesterday . will said 31 February midnight İ"
)
WORDS = st.sampled_from(PIECES.split())


@settings(deadline=None)
@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_spans_are_exact_in_order_and_apart(text: str) -> None:
    found = moments(text, published=PUBLISHED)
    assert all(moment.span.cut(text) == moment.text for moment in found)
    assert all(before.span.end <= after.span.start for before, after in pairwise(found))
    assert all(moment.earliest <= moment.latest for moment in found if moment.earliest and moment.latest)


@settings(deadline=None)
@given(st.text())
def test_any_text_is_read_without_error(text: str) -> None:
    assert all(moment.span.cut(text) == moment.text for moment in moments(text, published=None))
