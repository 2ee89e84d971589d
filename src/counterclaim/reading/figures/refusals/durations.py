"""Stretches of time: they are moments, and no figures, unless they are a rate: "ten hours a day"."""

from __future__ import annotations

from counterclaim.reading.figures.numbers import HYPHENS
from counterclaim.reading.figures.phrases import Phrase
from counterclaim.reading.figures.tokens import Tokens, at
from counterclaim.reading.figures.units import TIME_UNITS
from counterclaim.reading.figures.vocabulary import words

_BETWEEN = words("more full good whole straight consecutive solid long further additional working calendar")


def refuses(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the number measures time."""
    index = phrase.end + 1 if at(tokens, phrase.end).text in HYPHENS else phrase.end
    while at(tokens, index).lower in _BETWEEN:
        index += 1
    if at(tokens, index).lower not in TIME_UNITS:
        return phrase.sort == "fraction" and at(tokens, phrase.end + 2).lower in TIME_UNITS
    return not (at(tokens, index + 1).lower in {"a", "per"} and at(tokens, index + 2).lower in TIME_UNITS)
