"""Times told from another one: "two days later", "the next morning", "that year", "the following week"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from counterclaim.reading.moments.anchor import at_unit, shift
from counterclaim.reading.moments.lexicon import COUNT, UNIT, unit_of
from counterclaim.reading.moments.periods import count_of, period
from counterclaim.reading.moments.rule import ANOTHER_MOMENT, Context, Resolved, Rule, rule
from counterclaim.reading.moments.rules.days import part_value

_UNIT = r"(?P<unit>day|night|morning|afternoon|evening|week|weekend|month|year|decade|summer|fall)"
_PARTS = frozenset({"morning", "afternoon", "evening", "night"})


def _later(match: re.Match[str], context: Context) -> Resolved | None:
    """Two days later, a week earlier: reckoned from the day spoken of; a plain period where there is none."""
    count, unit = count_of(match["count"]), unit_of(match["unit"])
    back = match["side"].casefold() in {"earlier", "before", "previously"}
    spoken_of = _spoken_of(context)
    exact = count is not None and count.denominator == 1 and unit in {"day", "week", "month", "year", "decade"}
    if spoken_of is None or count is None or not exact:
        return Resolved("DURATION", period(count, match["unit"]), against=ANOTHER_MOMENT, confidence=0.7)
    try:
        day = shift(spoken_of, -int(count) if back else int(count), unit)
    except (ValueError, OverflowError):
        return None
    named = day if unit in {"day", "week"} else None
    return Resolved(
        "DATE", at_unit(day, "day" if unit == "week" else unit), against=ANOTHER_MOMENT, day=named, confidence=0.7
    )


def _spoken_of(context: Context) -> date | None:
    if context.last_day is not None:
        return context.last_day
    return context.anchor.day if context.anchor else None


def _neighbour(match: re.Match[str], context: Context) -> Resolved | None:
    """The next day, the previous week, that year."""
    spoken_of, unit = _spoken_of(context), match["unit"].casefold()
    which = " ".join(match["which"].casefold().split())
    if spoken_of is None:
        return None
    step = 1 if which in {"the next", "the following", "next"} else -1 if which == "the previous" else 0
    if unit in _PARTS:
        day = spoken_of + timedelta(days=step)
        kind, value = part_value(day, unit)
        return Resolved(kind, value, against=ANOTHER_MOMENT, day=day, confidence=0.75)
    if unit in {"summer", "fall"}:
        return Resolved(
            "DATE", f"{spoken_of.year}-{'SU' if unit == 'summer' else 'FA'}", against=ANOTHER_MOMENT, confidence=0.7
        )
    if step == 0 and context.last_value and unit == "year":
        return Resolved("DATE", context.last_value[:4], against=ANOTHER_MOMENT, confidence=0.75)
    day = shift(spoken_of, step, unit)
    exact = day if unit == "day" else None
    return Resolved("DATE", at_unit(day, unit), against=ANOTHER_MOMENT, day=exact, confidence=0.75)


def _day_beside(match: re.Match[str], context: Context) -> Resolved | None:
    """The day before, the day after."""
    spoken_of = _spoken_of(context)
    if spoken_of is None:
        return None
    day = spoken_of + timedelta(days=-1 if match["side"].casefold() == "before" else 1)
    return Resolved("DATE", day.isoformat(), against=ANOTHER_MOMENT, day=day, confidence=0.7)


RULES: tuple[Rule, ...] = (
    rule(
        "later and earlier",
        rf"(?P<count>{COUNT})\s+(?P<unit>{UNIT})\s+(?P<side>later|earlier|afterwards?|previously)",
        _later,
    ),
    rule(
        "neighbour",
        r"(?:earlier\s+|later\s+)?"
        rf"(?P<which>the\s+(?:next|following|previous|same|very\s+same)|that(?:\s+same|\s+very)?)\s+{_UNIT}",
        _neighbour,
    ),
    rule("day beside", r"the\s+day\s+(?P<side>before|after)(?=\s*[,.;])", _day_beside),
)
