"""Units and money: tables, and where a unit stands beside a number."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.reading.figures.tokens import Tokens, abuts, at
from counterclaim.reading.figures.vocabulary import words

#: Signs before a number, and the words for what they count.
CURRENCY_SIGNS = {
    "$": "dollars",
    "€": "euros",
    "£": "pounds",
    "¥": "yen",
    "₹": "rupees",
    "₽": "roubles",
    "₴": "hryvnias",
}

#: Abbreviations fast or loose behind a numeral, and the unit each stands for.
ABBREVIATIONS = {
    "km": "km", "kms": "km", "kg": "kg", "mph": "mph", "kph": "kph", "cm": "cm", "mm": "mm", "ft": "ft", "ha": "ha",
    "mw": "MW", "gw": "GW", "kw": "kW", "kwh": "kWh", "mi": "mi", "lb": "lb", "lbs": "lb", "m": "m", "t": "t",
}  # fmt: skip

#: What time is counted in; a number of these is a duration, which is a moment and no figure.
TIME_UNITS = words(
    "second seconds minute minutes hour hours day days night nights week weeks fortnight fortnights weekend"
    " weekends month months year years decade decades century centuries quarter quarters hr hrs min mins"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit behind a number: it ends before the token `end`."""

    end: int
    name: str


def unit_after(tokens: Tokens, index: int) -> Unit | None:
    """The unit that begins at the token `index`: "%", "per cent", "percentage points", "km"; None for a plain noun."""
    word = at(tokens, index).lower
    if word in {"%", "percent", "pc"}:
        return Unit(index + 1, "%")
    if word == "per" and at(tokens, index + 1).lower == "cent":
        return Unit(index + 2, "%")
    if word == "percentage" and at(tokens, index + 1).lower in {"point", "points"}:
        return Unit(index + 2, "percentage points")
    if word == "times" and at(tokens, index + 1).lower not in {"since", "in", "as"}:
        return Unit(index + 1, "times")
    if word in ABBREVIATIONS and (len(word) > 1 or abuts(tokens, index)):
        return Unit(index + 1, ABBREVIATIONS[word])
    return None


def currency_before(tokens: Tokens, first: int) -> str | None:
    """What a currency sign fast before the number counts; None without a sign."""
    return CURRENCY_SIGNS.get(at(tokens, first - 1).text) if abuts(tokens, first) else None
