"""Days of the month and years: "March 21", "21 March", "in 1998", "2031-05-03", "3/5/2031"."""

from __future__ import annotations

from counterclaim.reading.figures.numbers import HYPHENS
from counterclaim.reading.figures.phrases import Phrase
from counterclaim.reading.figures.tokens import Tokens, abuts, at
from counterclaim.reading.figures.vocabulary import MONTHS, WEEKDAYS, may_be_noun, words

_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_BEFORE_A_YEAR = words(
    "in since of from until till by before after during between and spring summer autumn fall winter early late mid"
    " year for circa to the ©"
)


def refuses(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the number names a day, a month or a year."""
    first, last = tokens[phrase.first], tokens[phrase.end - 1]
    if phrase.sort not in {"number", "range"} or "numeral" not in {first.kind, last.kind}:
        return False
    return (
        _beside_month(tokens, phrase)
        or _is_ordinal(tokens, phrase)
        or _is_split(tokens, phrase)
        or _is_year(tokens, phrase)
    )


def _beside_month(tokens: Tokens, phrase: Phrase) -> bool:
    before = phrase.first - 1
    if at(tokens, before).text == ".":
        before -= 1
    month = at(tokens, before)
    if month.lower in MONTHS and month.is_capitalised and len(tokens[phrase.first].text) <= 4:
        return True
    if at(tokens, before).lower == "and" and at(tokens, before - 2).lower in MONTHS:
        return not may_be_noun(at(tokens, phrase.end))
    following = at(tokens, phrase.end)
    return following.lower in MONTHS and following.is_capitalised and len(tokens[phrase.end - 1].text) <= 2


def _is_ordinal(tokens: Tokens, phrase: Phrase) -> bool:
    """1st, 5th and the 1990s."""
    return abuts(tokens, phrase.end) and at(tokens, phrase.end).lower in _ORDINAL_ENDINGS | {"s"}


def _is_split(tokens: Tokens, phrase: Phrase) -> bool:
    """A piece of 2031-05-03 or 3/5/2031, or of 0.5.2."""
    for mark, other in ((phrase.first - 1, phrase.first - 2), (phrase.end, phrase.end + 1)):
        joined = abuts(tokens, max(mark, other)) and abuts(tokens, max(mark, other) - 1)
        if joined and at(tokens, mark).text in HYPHENS | {"/"} and at(tokens, other).kind == "numeral":
            return True
    return False


def _is_year(tokens: Tokens, phrase: Phrase) -> bool:
    text = tokens[phrase.first].text
    if phrase.end - phrase.first != 1 or len(text) != 4 or not text.isdigit() or not "1000" <= text <= "2199":
        return False
    before = at(tokens, phrase.first - 1).lower
    return before in _BEFORE_A_YEAR | MONTHS | WEEKDAYS or not may_be_noun(at(tokens, phrase.end))
