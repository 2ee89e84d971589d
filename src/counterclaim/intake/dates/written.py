"""One written date or time, read as exactly as it stands and no more.

Only what is unambiguous is read: "05/06/2031" could be May or June and is left alone, "23/06/2031" is read. A zone is
kept as found and never assumed; a clock of exactly 00:00:00 is a date in disguise, so its precision is the day.
"""

from __future__ import annotations

import re
from datetime import date, time
from typing import NamedTuple

from counterclaim.records import Precision, PublicationTime

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
_MONTH += r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_ZONE = r"(?P<zone>Z|[+-]\d{2}:?\d{2}|(?-i:UTC|GMT|[A-Z]{2,4}T)\b(?:[+-]\d{1,2}(?::?\d{2})?)?)"
_CLOCK = r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?::(?P<second>\d{2})(?P<fraction>\.\d+)?)?"
_CLOCK += rf"(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s*\(?{_ZONE}\)?)?"
_JOIN = r"(?:\s*[T,|·•–-]\s*|\s+at\s+|\s+)"

_DAYS = (
    r"(?P<year>\d{4})-(?P<number>\d{1,2})(?:-(?P<day>\d{1,2}))?(?!\d)",
    r"(?P<year>\d{4})/(?P<number>\d{1,2})/(?P<day>\d{1,2})(?!\d)",
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+{_MONTH},?[\s-]+(?P<year>\d{{4}})(?!\d)",
    rf"{_WEEKDAY}{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})(?!\d)",
    r"(?P<day>\d{1,2})\.(?P<number>\d{1,2})\.(?P<year>\d{4})(?!\d)",
    r"(?P<first>\d{1,2})/(?P<other>\d{1,2})/(?P<year>\d{4})(?!\d)",
)
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for day in _DAYS
    for pattern in (rf"{day}{_JOIN}{_CLOCK}", rf"{_CLOCK}{_JOIN}(?:on\s+)?{day}", day)
)
_COMPACT = re.compile(
    r"(?P<year>\d{4})(?P<number>\d{2})(?P<day>\d{2})(?:T?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?(?P<zone>Z)?)?"
)
_YEAR = re.compile(r"(?P<year>\d{4})")
#: Four digits outside these are numbers, not years in which news were printed.
_FIRST_YEAR, _LAST_YEAR = 1600, 2199


class WrittenDate(NamedTuple):
    """A date as an ISO 8601 prefix, how exact it is, its zone as found, and the words it was read from."""

    value: str
    precision: Precision
    zone: str | None
    start: int
    end: int


def read_date(text: str) -> WrittenDate | None:
    """The date or time that the whole of `text` writes, or None where it writes none or more than that."""
    for pattern in (*_PATTERNS, _COMPACT, _YEAR):
        match = pattern.fullmatch(text)
        if match and (written := _as_written(match)):
            return written
    return None


def find_date(text: str) -> WrittenDate | None:
    """The first full date that stands somewhere in a short text, with its clock where that is written beside it."""
    best: WrittenDate | None = None
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if match.start() and text[match.start() - 1].isalnum():
                continue
            written = _as_written(match)
            if written and written.precision is not Precision.MONTH and (best is None or _earlier(written, best)):
                best = written
    return best


def as_publication_time(written: WrittenDate, origin: str) -> PublicationTime:
    """The record of a written date, with where it was found."""
    return PublicationTime(written.value, written.precision, written.zone, origin)


def _earlier(one: WrittenDate, other: WrittenDate) -> bool:
    if one.start >= other.end or other.start >= one.end:
        return one.start < other.start
    return one.end - one.start > other.end - other.start


def _as_written(match: re.Match[str]) -> WrittenDate | None:
    part = {key: value for key, value in match.groupdict().items() if value}
    try:
        day, precision = _day(part)
        clock, clock_precision = _clock(part)
    except ValueError:
        return None
    if clock and precision is not Precision.DAY:
        return None
    zone = part.get("zone")
    value = day + (f"T{clock}{_offset(zone)}" if clock else "")
    return WrittenDate(value, clock_precision or precision, zone if clock else None, match.start(), match.end())


def _day(part: dict[str, str]) -> tuple[str, Precision]:
    """ISO date and its precision; ValueError where there is no such day or it could be two."""
    year = int(part["year"])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError("no year in which a report could have been published")
    if "first" in part:
        part = part | _unambiguous(int(part["first"]), int(part["other"]))
    if "month" in part:
        number = 1 + _MONTHS.index(part["month"].casefold()[:3])
    elif "number" in part:
        number = int(part["number"])
    else:
        return date(year, 1, 1).isoformat()[:4], Precision.YEAR
    if "day" not in part:
        return date(year, number, 1).isoformat()[:7], Precision.MONTH
    return date(year, number, int(part["day"])).isoformat(), Precision.DAY


def _unambiguous(first: int, other: int) -> dict[str, str]:
    if first != other and first <= 12 and other <= 12:
        raise ValueError("day and month cannot be told apart")
    day, month = (other, first) if other > 12 else (first, other)
    return {"day": str(day), "number": str(month)}


def _clock(part: dict[str, str]) -> tuple[str, Precision | None]:
    """ISO clock without zone, and its precision; ValueError where there is no such time."""
    if "hour" not in part:
        return "", None
    hour = int(part["hour"])
    if half := part.get("half"):
        if not 1 <= hour <= 12:
            raise ValueError("no hour of a half day")
        hour = hour % 12 + (12 if half.casefold() == "p" else 0)
    minute, second = int(part["minute"]), int(part.get("second", "0"))
    written = time(hour, minute, second).isoformat("seconds" if "second" in part else "minutes")
    if (hour, minute, second) == (0, 0, 0) and "second" in part:
        return written + part.get("fraction", ""), Precision.DAY
    return written + part.get("fraction", ""), Precision.SECOND if "second" in part else Precision.MINUTE


def _offset(zone: str | None) -> str:
    """The zone in the form in which an ISO time carries it; "" for a name that has no fixed offset."""
    if zone is None:
        return ""
    if zone.upper() in {"Z", "UTC", "GMT"}:
        return "Z"
    match = re.fullmatch(r"(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?", zone)
    if not match:
        return ""
    return f"{match[1]}{int(match[2]):02d}:{match[3] or '00'}"
