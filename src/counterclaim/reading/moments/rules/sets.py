"""Times that come again: "daily", "every Friday", "twice a week", "Sundays"."""

from __future__ import annotations

import re

from counterclaim.reading.moments.lexicon import (
    EXACT_COUNT,
    MONTH,
    PART_OF_DAY,
    PARTS_OF_DAY,
    SEASON,
    SEASONS,
    UNITS,
    WEEKDAY,
    any_of,
    month_number,
    weekday_number,
)
from counterclaim.reading.moments.periods import count_of, period
from counterclaim.reading.moments.rule import Context, Resolved, Rule, rule

_ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "XXXX-XX-XXTNI", "weekly": "P1W", "biweekly": "P2W",
    "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M", "yearly": "P1Y", "annually": "P1Y",
}  # fmt: skip


def _adverb(match: re.Match[str], context: Context) -> Resolved | None:
    del context
    return Resolved("SET", _ADVERBS[match.group().casefold()], confidence=0.9)


def _every(match: re.Match[str], context: Context) -> Resolved | None:
    del context
    count = count_of(match["count"]) if match["count"] else count_of("one")
    if match["other"]:
        count = count_of("two")
    return Resolved("SET", period(count, match["unit"]))


def _every_name(match: re.Match[str], context: Context) -> Resolved | None:
    del context
    if match["weekday"]:
        return Resolved("SET", f"XXXX-WXX-{weekday_number(match['weekday'])}")
    if match["part"]:
        return Resolved("SET", "XXXX-XX-XX" + PARTS_OF_DAY[match["part"].casefold()])
    if match["season"]:
        return Resolved("SET", f"XXXX-{SEASONS[match['season'].casefold()]}")
    return Resolved("SET", f"XXXX-{month_number(match['month']):02d}")


def _weekdays(match: re.Match[str], context: Context) -> Resolved | None:
    del context
    if not match["weekday"][0].isupper():
        return None
    return Resolved("SET", f"XXXX-WXX-{weekday_number(match['weekday'])}")


def _rate(match: re.Match[str], context: Context) -> Resolved | None:
    """So much "a day": behind a count or a noun in the plural, where "a" means each."""
    before = context.text[max(0, match.start() - 40) : match.start()]
    if not _COUNTED_BEFORE.search(before):
        return None
    return Resolved("SET", period(count_of("one"), match["unit"]), confidence=0.8)


#: "twice a", "20 tonnes a", "$3 million a": never "for a", "in a", "than a", "is a".
_COUNTED_BEFORE = re.compile(
    r"\b(?:once|twice|times|\w{3,}s|million|billion|percent|cent|\d|day|week|people)\s+$", re.IGNORECASE
)
_LONGER_UNIT = any_of(unit for unit in UNITS if unit != "second")
_EACH = rf"(?:(?P<other>other|second)\s+|(?P<count>{EXACT_COUNT})\s+|single\s+)?(?P<unit>{_LONGER_UNIT})s?"
_NAMES = rf"(?:(?P<weekday>{WEEKDAY})|(?P<part>{PART_OF_DAY})|(?P<season>{SEASON})|(?P<month>{MONTH}))"

RULES: tuple[Rule, ...] = (
    rule("adverb", "|".join(_ADVERBS), _adverb),
    rule("every unit", rf"(?:every|each|per)\s+{_EACH}", _every),
    rule("every named", rf"(?:every|each)\s+(?:other\s+|second\s+)?{_NAMES}", _every_name),
    rule("weekdays", rf"(?P<weekday>{WEEKDAY})s", _weekdays),
    rule("rate", rf"(?P<each>an?)\s+(?P<unit>{_LONGER_UNIT})", _rate),
)
