"""Stretches of time: "two and a half hours", "a 16-hour flight", "for years", "half a century"."""

from __future__ import annotations

import re

from counterclaim.reading.moments.lexicon import COUNT, EXACT_COUNT, UNIT, UNIT_PLURAL, UNIT_SINGULAR, any_of, unit_of
from counterclaim.reading.moments.periods import count_of, period
from counterclaim.reading.moments.rule import Context, Resolved, Rule, rule

_BETWEEN = any_of(
    "more full whole straight consecutive long solid further additional extra working business calendar good short"
    " other remaining trading".split()
)
#: Behind a number of units, these make it an age and no duration.
_AGE = re.compile(r"[\s-]+(?:old|of\s+age)\b", re.IGNORECASE)
#: Before these, the plural alone is a vague duration: "for years", "after weeks of".
_LEADS = re.compile(
    r"\b"
    + any_of(
        "for in over within after the of took take takes last lasted spent many recent coming ahead early most during"
        " until next just only".split()
    )
    + r"\s+$",
    re.IGNORECASE,
)
_MEASURED = re.compile(r"\b(?:for|in|within|about|over|than|nearly|almost|least|took|half)\s+$", re.IGNORECASE)


def _counted(match: re.Match[str], context: Context) -> Resolved | None:
    if _AGE.match(context.text, match.end()):
        return None
    unit, count = unit_of(match["unit"]), count_of(match["count"])
    if unit == "second" and match["count"].casefold() in {"a", "an", "one"}:
        return None
    if match["count"].casefold() in {"a", "an", "some"} and not _is_duration(match, context):
        return None
    if match["half"] and count is not None:
        count += count_of("half a") or 0
    return Resolved("DURATION", period(count, unit), confidence=0.9)


def _is_duration(match: re.Match[str], context: Context) -> bool:
    """Whether "a day" measures: not in "a day of mourning", "a great day", "one day"."""
    unit = unit_of(match["unit"])
    if match["count"].casefold() == "some":
        return match["unit"].casefold() != unit
    if unit not in {"day", "night", "weekend", "quarter"}:
        return True
    return bool(_MEASURED.search(context.text, max(0, match.start() - 12), match.start()))


def _compound(match: re.Match[str], context: Context) -> Resolved | None:
    """Five-year, 16-hour, three-week-old; not "44-year-old"."""
    if _AGE.match(context.text, match.end()):
        return None
    return Resolved("DURATION", period(count_of(match["count"]), match["unit"]), confidence=0.9)


def _long(match: re.Match[str], context: Context) -> Resolved | None:
    """Years-long, month-long, decades-old."""
    del context
    word = (match["unit"] or match["old"]).casefold()
    plural = unit_of(word) != word
    return Resolved("DURATION", period(None if plural else count_of("one"), word), confidence=0.8)


def _vague(match: re.Match[str], context: Context) -> Resolved | None:
    if not _LEADS.search(context.text, max(0, match.start() - 12), match.start()):
        return None
    if _AGE.match(context.text, match.end()):
        return None
    return Resolved("DURATION", period(None, match["unit"]), confidence=0.7)


RULES: tuple[Rule, ...] = (
    rule(
        "counted units",
        rf"(?P<count>{COUNT})\s+(?:{_BETWEEN}\s+)?(?P<unit>{UNIT})(?P<half>\s+and\s+a\s+half)?",
        _counted,
    ),
    rule("compound", rf"(?P<count>{EXACT_COUNT})-(?P<unit>{UNIT_SINGULAR})", _compound),
    rule("so long", rf"(?<!-)(?:(?P<unit>{UNIT})[\s-]long|(?P<old>{UNIT_PLURAL})-old)", _long),
    rule("vague plural", rf"(?P<unit>{UNIT_PLURAL})", _vague),
)
