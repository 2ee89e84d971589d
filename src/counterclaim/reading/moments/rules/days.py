"""Days by name and by distance: "Wednesday night", "next Friday", "yesterday", "this morning", "overnight"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from counterclaim.reading.moments.anchor import weekday_after, weekday_before
from counterclaim.reading.moments.lexicon import PART_OF_DAY, PARTS_OF_DAY, WEEKDAY, weekday_number
from counterclaim.reading.moments.rule import ANCHOR, Context, Resolved, Rule, rule

_PART = rf"(?:(?:\s+|-)(?P<part>{PART_OF_DAY}))?"
#: "Wednesday's ruling" has been, whatever is still to be done about it.
_POSSESSIVE = re.compile(r"['’]s\b")
_DISTANCES = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "the day before yesterday": -2,
    "the day after tomorrow": 2, "yesterday's": -1, "overnight": -1,
}  # fmt: skip


def part_value(day: date, part: str | None) -> tuple[str, str]:
    """TIMEX3 type and value of a day, or of a part of it."""
    if part is None:
        return "DATE", day.isoformat()
    mark = PARTS_OF_DAY[part.casefold()]
    return "TIME", day.isoformat() + mark


def _on(day: date, part: str | None, confidence: float = 1.0) -> Resolved:
    kind, value = part_value(day, part)
    return Resolved(kind, value, against=ANCHOR, day=day, confidence=confidence)


def _weekday(match: re.Match[str], context: Context) -> Resolved | None:
    """The last such day on or before the anchor; the next where a word or the tense says so."""
    if not match["weekday"][0].isupper():
        return None
    number, which = weekday_number(match["weekday"]), (match["which"] or "").casefold()
    if context.anchor is None:
        return Resolved("DATE", f"XXXX-WXX-{number}", confidence=0.8)
    anchor = context.anchor.day
    if which.startswith(("last", "past", "previous")):
        return _on(weekday_before(anchor - timedelta(days=1), number), match["part"])
    if which.startswith(("next", "coming", "the coming")):
        return _on(weekday_after(anchor + timedelta(days=1), number), match["part"])
    if which == "this" and not context.future(match):
        return _on(weekday_before(anchor, number), match["part"])
    if context.future(match) and not _POSSESSIVE.match(context.text, match.end()):
        return _on(weekday_after(anchor, number), match["part"], 0.9)
    return _on(weekday_before(anchor, number), match["part"], 0.95)


def _distance(match: re.Match[str], context: Context) -> Resolved | None:
    words = " ".join(match["words"].casefold().split())
    if context.anchor is None:
        return Resolved("DATE", "PRESENT_REF") if words == "today" else None
    day = context.anchor.day + timedelta(days=_DISTANCES[words])
    part = match["part"]
    if words in {"tonight", "overnight"}:
        part = "night"
    return _on(day, part, 0.85 if words == "overnight" else 1.0)


def _this_part(match: re.Match[str], context: Context) -> Resolved | None:
    if context.anchor is None:
        return None
    which = match["which"].casefold()
    back = -1 if which == "last" else 0
    return _on(context.anchor.day + timedelta(days=back), match["part"])


RULES: tuple[Rule, ...] = (
    rule(
        "weekday",
        rf"(?:(?P<which>last|next|this|(?:the\s+)?coming|past|previous)\s+)?(?P<weekday>{WEEKDAY}){_PART}",
        _weekday,
    ),
    rule(
        "day by distance",
        r"(?P<words>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|today|yesterday|tomorrow|tonight"
        rf"|overnight){_PART}",
        _distance,
    ),
    rule(
        "this part of the day",
        r"(?P<which>this|last)\s+(?P<part>morning|afternoon|evening|night|noon|midnight|dawn)",
        _this_part,
    ),
)
