"""From a TIMEX3 value to the first and last instant that it allows, and to its precision."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from counterclaim.reading.moments.anchor import shift_months
from counterclaim.records import Precision

_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|W(?P<week>\d\d)(?P<weekend>-WE)?|Q(?P<quarter>[1-4])"
    r"|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)))?"
    r"(?:T(?:(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?|(?P<part>MO|MI|AF|EV|NI|DT)))?"
)
#: Hours at which the parts of a day begin and end; night goes on until the next morning.
_PARTS = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 22), "NI": (18, 30), "DT": (6, 18)}
#: Northern seasons: first month and how many.
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_INSTANT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """First and last instant, in UTC, and how exactly they are known."""

    earliest: datetime
    latest: datetime
    precision: Precision


def stretch_of(value: str, zone: tzinfo) -> Stretch | None:
    """The stretch that a TIMEX3 value names on the clocks of `zone`; None for periods, sets and vague references."""
    if re.fullmatch(r"\d{2,3}", value):
        years = 10 ** (4 - len(value))
        first = int(value) * years
        return _between(date(first, 1, 1), date(first + years, 1, 1), Precision.YEAR, zone) if first else None
    match = _VALUE.fullmatch(value)
    if match is None:
        return None
    try:
        return _clock(match, zone) if "T" in value else _calendar(match, zone)
    except ValueError:  # 30 February, week 53 of a year that has 52, hour 25
        return None


def _calendar(match: re.Match[str], zone: tzinfo) -> Stretch:
    year = int(match["year"])
    if match["day"]:
        day = date(year, int(match["month"]), int(match["day"]))
        return _between(day, day + timedelta(days=1), Precision.DAY, zone)
    if match["week"]:
        monday = date.fromisocalendar(year, int(match["week"]), 1)
        first = monday + timedelta(days=5) if match["weekend"] else monday
        return _between(first, monday + timedelta(days=7), Precision.DAY if match["weekend"] else Precision.WEEK, zone)
    if match["month"]:
        return _months(date(year, int(match["month"]), 1), 1, zone)
    if match["quarter"]:
        return _months(date(year, int(match["quarter"]) * 3 - 2, 1), 3, zone)
    if match["half"]:
        return _months(date(year, int(match["half"]) * 6 - 5, 1), 6, zone)
    if match["season"]:
        return _months(date(year, _SEASONS[match["season"]], 1), 3, zone)
    return _between(date(year, 1, 1), date(year + 1, 1, 1), Precision.YEAR, zone)


def _months(first: date, count: int, zone: tzinfo) -> Stretch:
    return _between(first, shift_months(first, count), Precision.MONTH, zone)


def _between(first: date, end: date, precision: Precision, zone: tzinfo) -> Stretch:
    start = datetime.combine(first, time(), zone).astimezone(UTC)
    return Stretch(start, datetime.combine(end, time(), zone).astimezone(UTC) - _INSTANT, precision)


def _clock(match: re.Match[str], zone: tzinfo) -> Stretch | None:
    if not match["day"]:
        return None
    midnight = datetime(int(match["year"]), int(match["month"]), int(match["day"]), tzinfo=zone)
    if match["part"]:
        begins, ends = _PARTS[match["part"]]
        first, end = midnight + timedelta(hours=begins), midnight + timedelta(hours=ends)
        return Stretch(first.astimezone(UTC), end.astimezone(UTC) - _INSTANT, Precision.PART)
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    if hour > 24 or minute > 59 or second > 59:
        return None
    start = midnight + timedelta(hours=hour, minutes=minute, seconds=second)
    if match["second"]:
        length, precision = _INSTANT, Precision.SECOND
    elif match["minute"]:
        length, precision = timedelta(minutes=1), Precision.MINUTE
    else:
        length, precision = timedelta(hours=1), Precision.HOUR
    return Stretch(start.astimezone(UTC), (start + length).astimezone(UTC) - _INSTANT, precision)
