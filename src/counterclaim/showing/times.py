"""Times in words, with the precision they have and no more."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from counterclaim.records import Moment, PublicationTime

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

#: Parts of a day as TIMEX3 writes them.
_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
_MODIFIERS = {
    "APPROX": "about",
    "BEFORE": "before",
    "AFTER": "after",
    "ON_OR_BEFORE": "on or before",
    "ON_OR_AFTER": "on or after",
    "START": "early",
    "MID": "the middle of",
    "END": "late",
}

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$")
_MONTH = re.compile(r"(\d{4})-(\d\d)$")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?$")
_CLOCK = re.compile(r"(\d\d)(?::(\d\d))?(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$")


def day(when: date) -> str:
    """A day as "3 May 2031"."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def between(first: datetime | None, last: datetime | None) -> str:
    """A stretch of days: "3 May 2031", "3 to 9 May 2031", "30 April to 2 May 2031"."""
    if first is None and last is None:
        return "time unknown"
    first, last = first or last, last or first
    assert first is not None and last is not None  # noqa: S101, PT018  # one of the two was there
    if first.date() == last.date():
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day(last)}"
    if first.year == last.year:
        return f"{first.day} {_MONTHS[first.month - 1]} to {day(last)}"
    return f"{day(first)} to {day(last)}"


def publication(published: PublicationTime | None) -> str:
    """When a report was published, its zone named where there is a clock time: "3 May 2031, 14:20 +02:00"."""
    if published is None:
        return "publication time unknown"
    words = value_in_words(published.value)
    if "T" in published.value and published.zone is None:
        return f"{words} (zone unknown)"
    return words


def moment(when: Moment) -> str:
    """What a time expression resolves to, in words; the expression itself where it resolves to nothing."""
    words = value_in_words(when.value)
    if words == when.value and when.earliest is not None:
        words = between(when.earliest, (when.latest or when.earliest) - timedelta(seconds=1))
    elif words == when.value:
        words = f"“{when.text}”"
    return f"{_MODIFIERS[when.mod]} {words}" if when.mod in _MODIFIERS else words


def value_in_words(value: str) -> str:
    """An ISO 8601 or TIMEX3 value in words; the value itself where it is of another kind or no date."""
    try:
        if whole_day := _DAY.match(value):
            words = day(date(int(whole_day[1]), int(whole_day[2]), int(whole_day[3])))
            return f"{words}, {_clock_in_words(whole_day[4])}" if whole_day[4] else words
        if whole_month := _MONTH.match(value):
            return f"{_MONTHS[date(int(whole_month[1]), int(whole_month[2]), 1).month - 1]} {whole_month[1]}"
        if week := _WEEK.match(value):
            return _week_in_words(int(week[1]), int(week[2]), weekend=bool(week[3]))
    except ValueError:
        return value
    return value


def _clock_in_words(clock: str) -> str:
    if clock in _PARTS:
        return _PARTS[clock]
    found = _CLOCK.match(clock)
    if not found:
        return clock
    hour, minute, zone = found.groups()
    zone = "UTC" if zone in {"Z", "+00:00", "+0000"} else zone
    words = f"{hour}:{minute}" if minute else f"{hour} h"
    return f"{words} {zone}" if zone else words


def _week_in_words(year: int, week: int, *, weekend: bool) -> str:
    monday = date.fromisocalendar(year, week, 1)
    first, name = (monday + timedelta(days=5), "weekend") if weekend else (monday, "week")
    last = monday + timedelta(days=6)
    days = f"{first.day} to {day(last)}" if first.month == last.month else f"{day(first)} to {day(last)}"
    return f"{name} of {days}"
