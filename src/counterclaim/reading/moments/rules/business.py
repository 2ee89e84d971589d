"""Quarters, halves and fiscal years, as reports on companies and budgets tell them."""

from __future__ import annotations

import re

from counterclaim.reading.moments.anchor import year_before
from counterclaim.reading.moments.lexicon import ORDINALS, YEAR
from counterclaim.reading.moments.rule import ANCHOR, ANOTHER_MOMENT, Context, Resolved, Rule, rule, spoken_quarter

_ORDINAL = r"(?P<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|final|last)"


def _quarter(match: re.Match[str], context: Context) -> Resolved | None:
    """The last such quarter that has begun; the next where the words look forward; the quarter of the year named."""
    return _part_of_year(match, context, "Q", 3)


def _half(match: re.Match[str], context: Context) -> Resolved | None:
    return _part_of_year(match, context, "H", 6)


def _part_of_year(match: re.Match[str], context: Context, letter: str, months: int) -> Resolved | None:
    number = ORDINALS[match["ordinal"].casefold()]
    if number > 12 // months:
        return None
    named = (match["year"] or "").casefold()
    if named.isdigit():
        return Resolved("DATE", f"{named}-{letter}{number}")
    if context.anchor is None:
        return Resolved("DATE", f"XXXX-{letter}{number}", confidence=0.7)
    year, running = context.anchor.day.year, (context.anchor.day.month - 1) // months + 1
    if named.startswith(("last", "next", "this")):
        year += {"last": -1, "this": 0, "next": 1}[named.split()[0]]
    elif context.future(match):
        year += 1 if number < running else 0
    elif number > running:
        year -= 1
    return Resolved("DATE", f"{year}-{letter}{number}", against=ANCHOR, confidence=0.85)


def _fiscal(match: re.Match[str], context: Context) -> Resolved | None:
    del context
    return Resolved("DATE", match["year"], confidence=0.8)


def _running_quarter(match: re.Match[str], context: Context) -> Resolved | None:
    """The quarter spoken of; else the last that has ended, since it is told of when it is over."""
    del match
    quarter = spoken_quarter(context)
    return Resolved("DATE", quarter, against=ANOTHER_MOMENT, confidence=0.6) if quarter else None


def _year_before(match: re.Match[str], context: Context) -> Resolved | None:
    """The year-earlier quarter, a year earlier: the quarter or year spoken of, a year back."""
    del match
    quarter = spoken_quarter(context)
    if quarter is not None:
        return Resolved("DATE", year_before(quarter), against=ANOTHER_MOMENT, confidence=0.7)
    if context.last_value is not None and re.fullmatch(r"\d{4}", context.last_value):
        return Resolved("DATE", year_before(context.last_value), against=ANOTHER_MOMENT, confidence=0.7)
    if context.anchor is None:
        return None
    return Resolved("DATE", f"{context.anchor.day.year - 1}", against=ANCHOR, confidence=0.6)


def _running_year(match: re.Match[str], context: Context) -> Resolved | None:
    """The year, the full year, year-end: the anchor's own."""
    if context.anchor is None:
        return None
    mod = "END" if "end" in match.group().casefold() else None
    return Resolved("DATE", f"{context.anchor.day.year}", mod=mod, against=ANCHOR, confidence=0.6)


_BEFORE_THE_YEAR = "|".join(f"(?<={word} )" for word in ("of", "for", "in", "during"))
_AFTER_THE_YEAR = r"(?:and|but|as|to|from|was|were|with|he|she|it|they|the|because|after|before|when)"
_OF_YEAR = rf"(?:\s+(?:of\s+)?(?P<year>{YEAR}|(?:last|this|next)\s+year))?"

RULES: tuple[Rule, ...] = (
    rule("quarter", rf"(?:(?:the|its|their|fiscal)\s+)*{_ORDINAL}[\s-]+(?:fiscal[\s-]+)?quarter{_OF_YEAR}", _quarter),
    rule("half of a year", rf"(?:the\s+)?{_ORDINAL}[\s-]+half{_OF_YEAR}(?!\s+of\s+(?:the\s+)?(?!year)\w)", _half),
    rule("fiscal year", rf"(?:the\s+)?(?:fiscal|financial)\s+(?:year\s+)?(?P<year>{YEAR})", _fiscal),
    rule("quarter behind its year", rf"(?:the\s+)?(?P<year>{YEAR})\s+{_ORDINAL}[\s-]+quarter", _quarter),
    rule("the quarter", r"the\s+(?:(?:latest\s+|most\s+recent\s+)?quarter|latest\s+period)", _running_quarter),
    rule(
        "a year earlier",
        r"a\s+year[\s-]+(?:earlier|before)|year-(?:earlier|ago)(?:\s+(?:quarter|period))?",
        _year_before,
    ),
    rule("year-end", r"(?:the\s+)?(?:year[-\s]end|year['’]s\s+end)", _running_year),
    rule("the year", rf"(?:{_BEFORE_THE_YEAR})the\s+year(?=[,.;]|\s+{_AFTER_THE_YEAR}\b)", _running_year),
    rule("the full year", r"the\s+(?:full|whole|current|fiscal)\s+year", _running_year),
)
