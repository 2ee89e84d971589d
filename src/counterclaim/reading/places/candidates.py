"""Stretches of words that may name a place, before anything is looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from counterclaim.reading.places.abbreviations import ALSO_WORDS, FREE, POSTAL, STOPPED
from counterclaim.reading.places.vocabulary import NOT_ALONE, SMALL
from counterclaim.reading.places.words import Word

LONGEST = 6
_BETWEEN = re.compile(r"[ \u00a0]+|-|\n {2,}|[’']s? ")
_STOPPED_PARTS = frozenset({"St", "Ste", "Mt", "Ft"})
_BEFORE_SHORT = re.compile(r",\s+|\s?[\[(]|-|–")

Stretch = tuple[int, int]


def stretches(row: Sequence[Word]) -> Iterator[Stretch]:
    """Every stretch of up to six words that may name a place: its first and last word bear capitals."""
    for begin, word in enumerate(row):
        if not word.capital:
            continue
        for end in range(begin + 1, min(begin + LONGEST, len(row)) + 1):
            last = row[end - 1]
            if end - begin > 1 and not joins(row, end - 1):
                break
            if last.capital:
                if end - begin > 1 or last.text.lower() not in NOT_ALONE:
                    yield begin, end
            elif last.text not in SMALL:
                break


def joins(row: Sequence[Word], number: int) -> bool:
    """Whether a word may go on the name that the word before it is part of."""
    gap = row[number].gap
    return _BETWEEN.fullmatch(gap) is not None or (gap == ". " and row[number - 1].text in _STOPPED_PARTS)


class Lookup(NamedTuple):
    """What to look up for a stretch."""

    name: str
    #: Whether it stands for a region for certain, being a short form of one.
    region: bool = False


def lookup(row: Sequence[Word], stretch: Stretch, written: str) -> Lookup:
    """The name as written, or the region that a short form stands for, or the full form of "Co."."""
    begin, end = stretch
    if end - begin > 1:
        return Lookup(re.sub(r"\b(?:Co|CO)\b\.?$", "County", written))
    if written in FREE:
        return Lookup(FREE[written], region=True)
    behind_comma = begin > 0 and row[begin - 1].capital and _BEFORE_SHORT.fullmatch(row[begin].gap) is not None
    if written in POSTAL:
        return Lookup(POSTAL[written], region=True) if behind_comma else Lookup("")
    short = re.sub(r"\s", "", written).rstrip(".")
    if short in STOPPED:
        # "Miss.", "Ill." and the like are regions only behind a town, a party's letter or a preposition.
        led = begin > 0 and row[begin - 1].text in {"in", "of", "from"}
        told = short not in ALSO_WORDS and (written.endswith(".") or "." in short)
        if told or behind_comma or (led and written.endswith(".")):
            return Lookup(STOPPED[short], region=True)
        return Lookup(written if short not in ALSO_WORDS else "")
    return Lookup(written)
