"""Years, decades and centuries: "in 1998", "the 1990s", "the late eighties", "the 19th century"."""

from __future__ import annotations

import re

from counterclaim.reading.moments.lexicon import TEENS_AND_TENS, any_of
from counterclaim.reading.moments.periods import count_of
from counterclaim.reading.moments.rule import Context, Resolved, Rule, rule

_DECADES = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9,
}  # fmt: skip
_PEOPLE = any_of("people men women troops soldiers workers members employees".split())
_MEASURES = any_of(
    "% percent dollars tons tonnes miles kilometres kilometers metres meters feet pounds votes shares jobs points acres"
    " square cubic mph km kg lb lbs".split()
)
#: What a number counts, even where it looks like a year: "1,998 people", "2000 young men".
_COUNTED = re.compile(rf"[\s-]*(?:{_MEASURES}(?!\w)|per\s?cent|(?:[a-z-]+\s+)?{_PEOPLE}\b)", re.IGNORECASE)
_PREPOSITIONS = any_of(
    "in since of from until till by before after year about around to and summer winter spring fall".split()
)
_LEADS_TO_OLD_YEAR = re.compile(rf"\b{_PREPOSITIONS}\s+$", re.IGNORECASE)
#: What makes four digits a sum, a number or a name.
_NO_YEAR = re.compile(r"(?:[$€£#]|\b(?:No\.|room|flight|route|page|highway|channel)\s*|[\d,.]-?)$", re.IGNORECASE)


def _year(match: re.Match[str], context: Context) -> Resolved | None:
    before = context.text[max(0, match.start() - 12) : match.start()]
    if _NO_YEAR.search(before) or _COUNTED.match(context.text, match.end()):
        return None
    if re.match(r"[,.]\d|-\d{3}|/\d", context.text[match.end() : match.end() + 4]):
        return None
    year = int(match["year"])
    if not 1900 <= year <= 2099 and not _LEADS_TO_OLD_YEAR.search(before):
        return None
    return Resolved("DATE", match["year"], confidence=0.95)


def _short_year(match: re.Match[str], context: Context) -> Resolved | None:
    """'98, in the hundred years that end with the anchor's."""
    if context.anchor is None:
        return None
    year = context.anchor.day.year // 100 * 100 + int(match["year"])
    if year > context.anchor.day.year + 5:
        year -= 100
    return Resolved("DATE", str(year), confidence=0.7)


def _year_in_words(match: re.Match[str], context: Context) -> Resolved | None:
    """Nineteen ninety-six, twenty thirty-one: a century and its years."""
    del context
    count = count_of(match["rest"])
    century = 19 if match["century"].casefold() == "nineteen" else 20
    return Resolved("DATE", f"{century}{int(count):02d}", confidence=0.9) if count is not None else None


def _decade(match: re.Match[str], context: Context) -> Resolved | None:
    del context
    return Resolved("DATE", match["decade"])


def _named_decade(match: re.Match[str], context: Context) -> Resolved | None:
    digits = match["digit"] if match["digit"] else str(_DECADES[match["name"].casefold()])
    century = 20 if context.anchor and int(digits) * 10 + 2000 <= context.anchor.day.year and int(digits) < 2 else 19
    return Resolved("DATE", f"{century}{digits}", confidence=0.85)


def _century(match: re.Match[str], context: Context) -> Resolved | None:
    del context
    return Resolved("DATE", f"{int(match['number']) - 1:02d}")


_WHEN = r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?"

RULES: tuple[Rule, ...] = (
    rule("year", r"(?P<year>1\d\d\d|20\d\d|21\d\d)(?!s\b)", _year),
    rule("year in words", rf"(?P<century>nineteen|twenty)[\s-]+(?P<rest>{TEENS_AND_TENS})", _year_in_words),
    rule("year as two digits", r"['’](?P<year>\d\d)(?![\ds])", _short_year),
    rule("decade", rf"{_WHEN}(?P<decade>1\d\d|20\d)0['’]?s", _decade),
    rule("decade by name", rf"{_WHEN}(?:['’](?P<digit>\d)0s|(?<=the )(?P<name>{'|'.join(_DECADES)}))", _named_decade),
    rule(
        "century", r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?P<number>\d{1,2})(?:st|nd|rd|th)[\s-]+century", _century
    ),
)
