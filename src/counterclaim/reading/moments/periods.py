"""TIMEX3 periods: from "two and a half years" to "P2.5Y"."""

from __future__ import annotations

import re
from fractions import Fraction

from counterclaim.reading.figures.numbers import read_number
from counterclaim.reading.figures.tokens import tokenise
from counterclaim.reading.moments.lexicon import UNITS, VAGUE_NUMBERS, unit_of


def count_of(words: str) -> Fraction | None:
    """The number that counting words name; None where they are vague."""
    folded = " ".join(words.casefold().split())
    folded = folded.removesuffix(" or so").removesuffix(" or more")
    if folded.startswith(("half a", "a half")):
        return Fraction(1, 2)
    if folded.startswith(("a couple", "couple")):
        return Fraction(2)
    if folded in {"a", "an", "one"}:
        return Fraction(1)
    if folded in VAGUE_NUMBERS or folded.endswith(" of"):
        return None
    extra = Fraction(0)
    for ending, part in ((" and a half", Fraction(1, 2)), (" and a quarter", Fraction(1, 4))):
        if folded.endswith(ending):
            folded, extra = folded.removesuffix(ending), part
    numeral, folded = _broken(folded)
    extra += numeral
    number = read_number(tokenise(folded), 0)
    return number.value + extra if number else None


_BROKEN = re.compile(r"\s*(?:(?P<over>[123])/(?P<under>[234])|(?P<sign>[½¼¾]))$")
_SIGNS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}


def _broken(words: str) -> tuple[Fraction, str]:
    """The fraction at the end of a numeral, and what stands before it: "5 1/2"."""
    match = _BROKEN.search(words)
    if match is None:
        return Fraction(0), words
    part = _SIGNS[match["sign"]] if match["sign"] else Fraction(int(match["over"]), int(match["under"]))
    return part, words[: match.start()]


def period(count: Fraction | None, unit_word: str) -> str:
    """The TIMEX3 value of a period: P3D, PT5H, P2W; a vague count is X."""
    unit = unit_of(unit_word)
    letters, by_clock = UNITS[unit]
    if count is not None and count.denominator == 2 and count < 1:
        smaller = _halved(unit)
        if smaller is not None:
            return smaller
    if count is not None and count.denominator != 1 and unit == "hour":
        return f"PT{int(count)}H{int(count % 1 * 60)}M"
    number = "X" if count is None else _plain(count)
    if letters[0].isdigit():
        return _multiple(count, letters)
    return f"P{'T' if by_clock else ''}{number}{letters}"


def _multiple(count: Fraction | None, letters: str) -> str:
    """Decades, centuries and fortnights, in years and weeks: P10Y, PXY, P2W."""
    if count is None:
        return f"PX{letters[-1]}"
    factor = int("1" + letters[:-1]) if letters[0] == "0" else int(letters[:-1])
    return f"P{_plain(count * factor)}{letters[-1]}"


def _halved(unit: str) -> str | None:
    """Half an hour, half a year and half a day, in the next smaller unit."""
    return {"hour": "PT30M", "year": "P6M", "day": "PT12H", "minute": "PT30S", "decade": "P5Y", "century": "P50Y"}.get(
        unit
    )


def _plain(value: Fraction) -> str:
    return str(int(value)) if value.denominator == 1 else f"{float(value):g}"
