"""Plain numbers: numerals, number words and mixtures of the two, to their exact value.

The grammar, from the smallest part up::

    small    = "one" … "nineteen" | tens [["-"] unit]
    hundreds = (small | numeral) "hundred" [["and"] small] | small | numeral
    group    = (hundreds | "a" | "half a") ["and a half"] [scale]
    number   = group {["and"] smaller group}
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from counterclaim.reading.figures.number_words import ABBREVIATED_SCALES, SCALES, TEENS, TENS, UNITS
from counterclaim.reading.figures.tokens import Tokens, abuts, at

_HALF = Fraction(1, 2)
_LENGTHS_AFTER_METRES = frozenset({"high", "long", "wide", "deep", "tall", "away", "above", "below", "from", "off"})
_NO_NUMERAL_CHARACTER = re.compile(r"[^\d.]")

#: What joins the halves of "twenty-one", and the ends of "20-30".
HYPHENS = frozenset("-‐‑–")


@dataclass(frozen=True, slots=True)
class Number:
    """A plain number: the tokens [first, end) and what they are worth."""

    first: int
    end: int
    value: Fraction
    #: The scale that its last word bears, 1 without: "two million" 1,000,000.
    scale: int = 1
    #: Whether it is a numeral and nothing else.
    bare_numeral: bool = False


def read_number(tokens: Tokens, index: int) -> Number | None:
    """The longest plain number that begins at the token `index`; None where none does."""
    group = _read_group(tokens, index)
    if group is None:
        return None
    total, lowest, end, bare = group.value, group.scale, group.end, group.bare_numeral
    while lowest >= 1_000:
        following = end + 1 if at(tokens, end).lower == "and" else end
        smaller = _read_group(tokens, following) if at(tokens, following).lower not in {"a", "an", "half"} else None
        if smaller is None or smaller.value >= lowest or not _continues(tokens, end, following, smaller):
            break
        total, lowest, end, bare = total + smaller.value, smaller.scale, smaller.end, False
    return Number(index, end, total, group.scale if lowest == group.scale else lowest, bare)


def _continues(tokens: Tokens, end: int, following: int, smaller: Number) -> bool:
    """Whether words go on with words: "two thousand three hundred", never "5 million 12"."""
    return tokens[following].kind == "word" and (following > end or smaller.value >= 1)


def _read_group(tokens: Tokens, index: int) -> Number | None:
    opening = _read_opening(tokens, index)
    if opening is None:
        return None
    half = _read_half(tokens, opening.end)
    scaled = opening
    if half is not None:
        scaled = _read_scale(tokens, Number(index, half, opening.value + _HALF))
    if half is None or scaled.scale == 1:
        scaled = _read_scale(tokens, opening)
    half = _read_half(tokens, scaled.end)
    if half is not None and scaled.scale > 1 and opening.value == 1:
        return Number(index, half, scaled.value + scaled.scale * _HALF, scaled.scale)
    return scaled


def _read_opening(tokens: Tokens, index: int) -> Number | None:
    """What stands before the scale: a numeral, small words with their hundreds, "a", "half a"."""
    token = at(tokens, index)
    if token.kind == "numeral":
        return Number(index, index + 1, Fraction(_NO_NUMERAL_CHARACTER.sub("", token.text)), bare_numeral=True)
    words = {token.lower, at(tokens, index + 1).lower}
    if token.lower in {"half", "a"} and words in ({"half", "a"}, {"half", "an"}) and _is_scale(tokens, index + 2):
        return Number(index, index + 2, _HALF)
    return _read_hundreds(tokens, index)


def _is_scale(tokens: Tokens, index: int) -> bool:
    return at(tokens, index).lower in SCALES


def _read_hundreds(tokens: Tokens, index: int) -> Number | None:
    small = _read_small(tokens, index)
    if small is None or at(tokens, small.end).lower != "hundred":
        return small
    value, end = small.value * 100, small.end + 1
    rest = _read_small(tokens, end + 1 if at(tokens, end).lower == "and" else end)
    if rest is not None and at(tokens, rest.first).lower not in {"a", "an"}:
        return Number(index, rest.end, value + rest.value)
    return Number(index, end, value, scale=100)


def _read_small(tokens: Tokens, index: int) -> Number | None:
    word = at(tokens, index).lower
    if word in UNITS or word in TEENS:
        return Number(index, index + 1, Fraction(UNITS.get(word) or TEENS[word]))
    if word in {"a", "an"} and _is_scale(tokens, index + 1):
        return Number(index, index + 1, Fraction(1))
    if word not in TENS:
        return None
    unit = index + 2 if at(tokens, index + 1).text in HYPHENS else index + 1
    if at(tokens, unit).lower in UNITS:
        return Number(index, unit + 1, Fraction(TENS[word] + UNITS[at(tokens, unit).lower]))
    return Number(index, index + 1, Fraction(TENS[word]))


def _read_half(tokens: Tokens, index: int) -> int | None:
    """Where "and a half" ends, if it stands here."""
    words = [at(tokens, index + step).lower for step in range(3)]
    return index + 3 if words == ["and", "a", "half"] else None


def _read_scale(tokens: Tokens, number: Number) -> Number:
    """The number with the scale word that follows it, if any: "2 billion", "1.2m", "three dozen"."""
    end = number.end + 1 if number.bare_numeral and at(tokens, number.end).text in HYPHENS else number.end
    word = at(tokens, end).lower
    if word in SCALES and not (word == "score" and number.bare_numeral):
        return Number(number.first, end + 1, number.value * SCALES[word], SCALES[word])
    if number.bare_numeral and abuts(tokens, end) and word in ABBREVIATED_SCALES and not _is_length(tokens, end):
        return Number(number.first, end + 1, number.value * ABBREVIATED_SCALES[word], ABBREVIATED_SCALES[word])
    return number


def _is_length(tokens: Tokens, index: int) -> bool:
    """Whether the "m" here means metres: "62m high", "a 40m drop" are no millions."""
    if tokens[index].lower != "m" or at(tokens, index - 2).text in {"$", "€", "£", "¥"}:
        return False
    following = at(tokens, index + 1)
    return following.kind != "word" or following.lower in _LENGTHS_AFTER_METRES or not following.lower.endswith("s")
