"""Days with a name of their own: "Christmas Eve", "Thanksgiving", "New Year's Day"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from counterclaim.reading.moments.anchor import weekday_after, weekday_before
from counterclaim.reading.moments.lexicon import YEAR, any_of
from counterclaim.reading.moments.rule import ANCHOR, Context, Resolved, Rule, rule

_FIXED = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "new year's": (1, 1), "valentine's day": (2, 14),
    "st. patrick's day": (3, 17), "may day": (5, 1), "independence day": (7, 4), "fourth of july": (7, 4),
    "bastille day": (7, 14), "halloween": (10, 31), "all saints' day": (11, 1), "veterans day": (11, 11),
    "armistice day": (11, 11), "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25),
    "boxing day": (12, 26),
}  # fmt: skip


def easter(year: int) -> date:
    """Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leaps, left = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - correction + 15) % 30
    quarter, remainder = divmod(rest, 4)
    weekday = (32 + 2 * left + 2 * quarter - moon - remainder) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


_MOVABLE: dict[str, Callable[[int], date]] = {
    "thanksgiving": lambda year: weekday_after(date(year, 11, 22), 4),
    "thanksgiving day": lambda year: weekday_after(date(year, 11, 22), 4),
    "labor day": lambda year: weekday_after(date(year, 9, 1), 1),
    "memorial day": lambda year: weekday_before(date(year, 5, 31), 1),
    "election day": lambda year: weekday_after(date(year, 11, 2), 2),
    "easter": easter,
    "easter sunday": easter,
    "easter monday": lambda year: easter(year) + timedelta(days=1),
    "good friday": lambda year: easter(year) - timedelta(days=2),
    "palm sunday": lambda year: easter(year) - timedelta(days=7),
}


def _holiday(match: re.Match[str], context: Context) -> Resolved | None:
    """The last such day, or the next where the words look forward."""
    name = " ".join(match["name"].casefold().replace("’", "'").split())
    if match["year"]:
        day = _in_year(name, int(match["year"]))
        return Resolved("DATE", day.isoformat(), day=day)
    if context.anchor is None:
        return None
    anchor = context.anchor.day
    days = [_in_year(name, anchor.year + step) for step in (-1, 0, 1)]
    coming = [day for day in days if day > anchor]
    forward = match["which"] and match["which"].casefold() == "next"
    day = coming[0] if forward or context.future(match) else [day for day in days if day <= anchor][-1]
    return Resolved("DATE", day.isoformat(), against=ANCHOR, day=day, confidence=0.85)


def _in_year(name: str, year: int) -> date:
    if name in _MOVABLE:
        return _MOVABLE[name](year)
    month, day = _FIXED[name]
    return date(year, month, day)


_NAMES = any_of([*_FIXED, *_MOVABLE]).replace("'", "['’]")

RULES: tuple[Rule, ...] = (
    rule("holiday", rf"(?:(?P<which>last|next|this)\s+)?(?P<name>{_NAMES})(?:,?\s+(?P<year>{YEAR}))?", _holiday),
)
