"""Times of day: "10:35 a.m.", "9 a.m. EST Tuesday", "23:40", "half past seven", "four o'clock", "noon"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from counterclaim.reading.moments.anchor import weekday_after, weekday_before
from counterclaim.reading.moments.lexicon import WEEKDAY, any_of, weekday_number
from counterclaim.reading.moments.rule import ANCHOR, ANOTHER_MOMENT, Context, Resolved, Rule, rule

_HOURS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
_MINUTES = {"five": 5, "ten": 10, "a quarter": 15, "quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
_HALF_DAY = r"(?P<half>a\.?\s?m\b\.?|p\.?\s?m\b\.?)"
_ZONE = r"(?:\s*\(?(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|BST|local\s+time)\)?)?"
_DAY = rf"(?:,?\s+(?:on\s+)?(?P<day>{WEEKDAY}|today|yesterday|tomorrow))?"
_DAY_PART = r"(?:\s+(?:in\s+the\s+(?P<part>morning|afternoon|evening)|at\s+(?P<night>night)))?"
_AT = r"(?:(?<=\bat )|(?<=\bby )|(?<=until )|(?<=before )|(?<=after )|(?<=about )|(?<=since )|(?<=from )|(?<=around ))"
_HOUR_WORD = any_of(_HOURS)


def _clock(match: re.Match[str], context: Context) -> Resolved | None:
    """A clock time on the day named beside it, else on the day spoken of, else on the anchor's."""
    hour, minute = _hour_and_minute(match)
    if hour > 24 or minute > 59:
        return None
    clock = f"T{hour:02d}:{minute:02d}"
    day, against = _day(match, context)
    if day is None:
        return Resolved("TIME", f"XXXX-XX-XX{clock}", confidence=0.7)
    return Resolved("TIME", day.isoformat() + clock, against=against, day=day, confidence=0.85)


def _hour_and_minute(match: re.Match[str]) -> tuple[int, int]:
    groups = match.groupdict()
    hour = _HOURS.get(groups["hour"].casefold()) or int(groups["hour"])
    minute = int(groups.get("minute") or 0)
    if groups.get("past"):
        minute = _MINUTES.get(" ".join(groups["past"].casefold().split()), 0)
        if groups["side"].casefold() == "to":
            hour, minute = hour - 1, 60 - minute
    afternoon = (groups.get("half") or "").casefold().startswith("p") or groups.get("part") in {"afternoon", "evening"}
    morning = (groups.get("half") or "").casefold().startswith("a") or groups.get("part") == "morning"
    if (afternoon or (groups.get("night") and hour > 5)) and hour < 12:
        hour += 12
    return (0 if morning and hour == 12 else hour), minute


def _day(match: re.Match[str], context: Context) -> tuple[date | None, str | None]:
    named = (match.groupdict().get("day") or "").casefold()
    if context.anchor is None:
        return (context.last_day, ANOTHER_MOMENT) if context.last_day else (None, None)
    anchor = context.anchor.day
    if named in {"today", "yesterday", "tomorrow"}:
        return anchor + timedelta(days={"today": 0, "yesterday": -1, "tomorrow": 1}[named]), ANCHOR
    if named:
        pick = weekday_after if context.future(match) else weekday_before
        return pick(anchor, weekday_number(named)), ANCHOR
    if context.last_day is not None:
        return context.last_day, ANOTHER_MOMENT
    return anchor, ANCHOR


def _noon(match: re.Match[str], context: Context) -> Resolved | None:
    clock = "T24:00" if match["name"].casefold() == "midnight" else "T12:00"
    day, against = _day(match, context)
    return Resolved("TIME", day.isoformat() + clock, against=against, day=day, confidence=0.85) if day else None


_IN_PART = r"\s+(?:in\s+the\s+(?P<part>morning|afternoon|evening)|at\s+(?P<night>night))"
_BY_24 = r"(?P<hour>[01]?\d|2[0-4])"
_MINUTES_BEFORE_HOUR = r"(?P<past>half|(?:a\s+)?quarter|twenty-five|twenty|ten|five)(?:\s+minutes)?"
_HOUR = rf"(?P<hour>{_HOUR_WORD}|1[0-2]|[1-9])"
#: What follows a decimal number that is no clock time.
_MEASURES = r"(?![\d%]|\s*(?:per|million|billion|km|kg|magnitude))"

RULES: tuple[Rule, ...] = (
    rule("hours and minutes", rf"{_BY_24}[:.](?P<minute>[0-5]\d)\s*{_HALF_DAY}{_ZONE}{_DAY}", _clock),
    rule(
        "hours and minutes by 24",
        rf"{_BY_24}:(?P<minute>[0-5]\d)(?!:?\d){_ZONE}{_DAY_PART}{_DAY}",
        _clock,
    ),
    rule(
        "hours and minutes with a stop",
        rf"{_AT}{_BY_24}\.(?P<minute>[0-5]\d){_MEASURES}{_DAY_PART}{_DAY}",
        _clock,
    ),
    rule("whole hour with a.m.", rf"(?P<hour>1[0-2]|0?[1-9])\s*{_HALF_DAY}{_ZONE}{_DAY}", _clock),
    rule("o'clock", rf"{_HOUR}\s+o['’]clock{_DAY_PART}{_DAY}", _clock),
    rule(
        "past or to the hour",
        rf"{_MINUTES_BEFORE_HOUR}\s+(?P<side>past|to)\s+(?P<hour>{_HOUR_WORD}){_DAY_PART}{_DAY}",
        _clock,
    ),
    rule("hour in a part of the day", rf"{_AT}{_HOUR}{_IN_PART}{_DAY}", _clock),
    rule(
        "hour on a named day",
        rf"{_AT}(?P<hour>{_HOUR_WORD})\s+on\s+(?P<day>{WEEKDAY})(?:\s+(?P<part>morning|afternoon|evening))?",
        _clock,
    ),
    rule("noon and midnight", rf"(?<!high )(?P<name>noon|midday|midnight){_DAY}", _noon),
)
