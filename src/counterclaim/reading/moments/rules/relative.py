"""Weeks, months, years and longer, told from the anchor: "last week", "three months ago", "the next few days"."""

from __future__ import annotations

import re
from datetime import timedelta
from fractions import Fraction

from counterclaim.reading.moments.anchor import Anchor, at_unit, shift, weekday_before, year_before
from counterclaim.reading.moments.lexicon import COUNT, MONTH, SEASON, SEASONS, UNIT, UNIT_PLURAL, month_number, unit_of
from counterclaim.reading.moments.periods import count_of, period
from counterclaim.reading.moments.rule import ANCHOR, ANOTHER_MOMENT, Context, Resolved, Rule, rule, spoken_quarter

_STEPS = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "the current": 0, "present": 0}
_STEPS |= {"next": 1, "coming": 1, "the coming": 1, "the past": -1, "the last": -1, "the next": 1, "the present": 0}
_LONG_UNITS = "week|weekend|fortnight|month|quarter|year|decade|century|millennium"


def _step(match: re.Match[str], context: Context) -> Resolved | None:
    """Last week, this year, next month: the unit itself, some steps away."""
    if context.anchor is None:
        return None
    which, unit = " ".join(match["which"].casefold().split()), unit_of(match["unit"])
    day = context.anchor.day
    if which.startswith("the ") and _STEPS[which] < 0 and unit != "weekend":
        return Resolved("DURATION", period(count_of("one"), unit), against=ANCHOR, confidence=0.8)
    return Resolved("DATE", at_unit(shift(day, _STEPS[which], unit), unit), against=ANCHOR, confidence=0.95)


def _the_weekend(match: re.Match[str], context: Context) -> Resolved | None:
    """The weekend is the last that has begun, or the one to come where the words look forward."""
    if context.anchor is None:
        return None
    day = context.anchor.day
    begun = day if context.future(match) else weekday_before(day, 6)
    return Resolved("DATE", at_unit(begun, "weekend"), against=ANCHOR, confidence=0.9)


def _ago(match: re.Match[str], context: Context) -> Resolved | None:
    """Three years ago: a year; three months ago: a month; three days ago: a day."""
    count = count_of(match["count"])
    if context.anchor is None or count is None:
        return Resolved("DATE", "PAST_REF", confidence=0.7)
    quarter = spoken_quarter(context) if unit_of(match["unit"]) == "year" and count == 1 else None
    if quarter is not None:
        return Resolved("DATE", year_before(quarter), against=ANOTHER_MOMENT, confidence=0.7)
    return _away(context.anchor, -count, unit_of(match["unit"]))


def _from_now(match: re.Match[str], context: Context) -> Resolved | None:
    count = count_of(match["count"])
    if context.anchor is None or count is None:
        return Resolved("DATE", "FUTURE_REF", confidence=0.7)
    return _away(context.anchor, count, unit_of(match["unit"]))


#: A unit that a broken number is told in: half a year is six months.
_SMALLER = {"year": ("month", 12), "week": ("day", 7), "decade": ("year", 10), "month": ("week", 4)}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


def _away(anchor: Anchor, count: Fraction, unit: str) -> Resolved | None:
    """The time so many units from the anchor, as exactly as the unit tells."""
    if unit in _SECONDS:
        return _away_by_clock(anchor, float(count) * _SECONDS[unit])
    if count.denominator != 1 and unit in _SMALLER:
        unit, factor = _SMALLER[unit]
        count *= factor
    try:
        day = shift(anchor.day, int(count), unit)
    except (ValueError, OverflowError):  # out of the calendar: "two thousand years ago"
        return None
    exact = day if unit in {"day", "night"} else None
    value = at_unit(day, "year" if unit in {"decade", "century"} else unit)
    return Resolved("DATE", value, against=ANCHOR, day=exact, confidence=0.9)


def _away_by_clock(anchor: Anchor, seconds: float) -> Resolved:
    if anchor.at is None:
        return Resolved("DATE", anchor.day.isoformat(), against=ANCHOR, confidence=0.6)
    moment = anchor.at + timedelta(seconds=seconds)
    return Resolved("TIME", f"{moment:%Y-%m-%dT%H:%M}", against=ANCHOR, day=moment.date(), confidence=0.8)


def _stretch(match: re.Match[str], context: Context) -> Resolved | None:
    """The past two months, the next few days: periods that end or begin at the anchor."""
    del context
    count = count_of(match["count"]) if match["count"] else None
    return Resolved("DURATION", period(count, match["unit"]), against=ANCHOR, confidence=0.9)


def _season(match: re.Match[str], context: Context) -> Resolved | None:
    """Last fall, this summer, the spring of 2030, winter."""
    mark, groups = SEASONS[match["season"].casefold()], match.groupdict()
    if groups.get("year"):
        return Resolved("DATE", f"{groups['year']}-{mark}")
    if context.anchor is None:
        return None
    year, which = context.anchor.day.year, (groups.get("which") or "").casefold()
    first_month = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[mark]
    begun = context.anchor.day.month >= first_month
    if which == "last":
        year -= 0 if context.anchor.day.month >= first_month + 3 else 1
    elif which == "next" or (not which and context.future(match)):
        year += 1 if begun else 0
    elif not which and not begun:
        year -= 1
    return Resolved("DATE", f"{year}-{mark}", against=ANCHOR, confidence=0.85)


_EDGES = {"end": "END", "beginning": "START", "start": "START", "middle": "MID"}


def _edge(match: re.Match[str], context: Context) -> Resolved | None:
    """The end of the month: of the anchor's."""
    if context.anchor is None:
        return None
    value = at_unit(context.anchor.day, match["unit"].casefold())
    return Resolved("DATE", value, mod=_EDGES[match["edge"].casefold()], against=ANCHOR, confidence=0.8)


def _week_of(match: re.Match[str], context: Context) -> Resolved | None:
    if context.anchor is None:
        return None
    day, month = context.anchor.day, month_number(match["month"])
    try:
        start = day.replace(month=month, day=int(match["day"]))
    except ValueError:
        return None
    return Resolved("DATE", at_unit(start, "week"), against=ANCHOR, confidence=0.85)


RULES: tuple[Rule, ...] = (
    rule(
        "unit some steps away",
        rf"(?:earlier\s+|later\s+)?(?P<which>(?:the\s+)?(?:last|past|next|coming|current|present)|this|previous)"
        rf"\s+(?:fiscal\s+|calendar\s+)?(?P<unit>{_LONG_UNITS})",
        _step,
    ),
    rule("the weekend", r"the\s+weekend", _the_weekend),
    rule("ago", rf"(?P<count>{COUNT})[\s-]+(?:and\s+a\s+half\s+)?(?P<unit>{UNIT})[\s-]+ago", _ago),
    rule("from now", rf"(?P<count>{COUNT})\s+(?P<unit>{UNIT})\s+from\s+(?:now|today)", _from_now),
    rule(
        "stretch up to the anchor or from it",
        r"(?:the\s+)?(?:last|past|next|coming|previous|recent|first|final)\s+"
        rf"(?:(?P<count>{COUNT})\s+)?(?P<unit>{UNIT_PLURAL})",
        _stretch,
    ),
    rule("season of a year", rf"(?:the\s+)?(?P<season>{SEASON})\s+(?:of\s+)?(?P<year>(?:19|20|21)\d\d)", _season),
    rule("season told", rf"(?P<which>last|next|this)\s+(?P<season>{SEASON})", _season),
    rule(
        "season",
        rf"(?:(?:(?<=in )|(?<=since )|(?<=by ))|the\s+(?:(?:early|late)\s+)?)(?P<season>{SEASON})"
        r"(?!\s+of\s+[a-z])",
        _season,
    ),
    rule(
        "edge of a running unit",
        r"the\s+(?P<edge>end|beginning|start|middle)\s+of\s+the\s+(?P<unit>week|month|year|decade|century)",
        _edge,
    ),
    rule("week of a day", rf"the\s+week\s+of\s+(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})", _week_of),
)
