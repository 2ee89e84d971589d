"""The day from which a text's times are reckoned, and reckoning with days, weeks, months and years."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo


@dataclass(frozen=True, slots=True)
class Anchor:
    """A day on the calendar of a place; `at` is the time of day on it where that is known."""

    day: date
    zone: tzinfo
    at: datetime | None = None

    @classmethod
    def of(cls, moment: datetime, zone: tzinfo) -> Anchor:
        """The anchor of an aware datetime as the calendar of `zone` has it."""
        local = moment.astimezone(zone)
        return cls(local.date(), zone, local)


def shift_months(day: date, months: int) -> date:
    """The same day some months on; the last of the month where that is shorter."""
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shift(day: date, count: int, unit: str) -> date:
    """The day some units on: days, weeks, months, quarters, years, decades; hours and shorter leave it."""
    if unit in {"day", "night"}:
        return day + timedelta(days=count)
    if unit in {"week", "fortnight", "weekend"}:
        return day + timedelta(weeks=count * (2 if unit == "fortnight" else 1))
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit, 0)
    return shift_months(day, count * months)


def weekday_before(day: date, weekday: int) -> date:
    """The last such ISO weekday on or before `day`."""
    return day - timedelta(days=(day.isoweekday() - weekday) % 7)


def weekday_after(day: date, weekday: int) -> date:
    """The first such ISO weekday on or after `day`."""
    return day + timedelta(days=(weekday - day.isoweekday()) % 7)


def week(day: date) -> str:
    """The TIMEX3 value of a day's ISO week: 2031-W18."""
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02d}"


def year_before(value: str) -> str:
    """The same quarter, half, month or year of the year before, as a TIMEX3 value."""
    return f"{int(value[:4]) - 1:04d}{value[4:]}"


def at_unit(day: date, unit: str) -> str:
    """The TIMEX3 value of the week, month, quarter, year … in which a day lies."""
    if unit in {"week", "fortnight"}:
        return week(day)
    if unit == "weekend":
        return f"{week(day)}-WE"
    if unit == "month":
        return f"{day:%Y-%m}"
    if unit == "quarter":
        return f"{day.year}-Q{(day.month + 2) // 3}"
    if unit == "year":
        return f"{day.year:04d}"
    if unit == "decade":
        return f"{day.year // 10}"
    if unit == "century":
        return f"{day.year // 100}"
    return day.isoformat()
