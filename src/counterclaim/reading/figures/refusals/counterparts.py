"""Parties to a matter: of "the two sides" it is known who they are, and nobody counts them."""

from __future__ import annotations

from counterclaim.reading.figures.phrases import Phrase
from counterclaim.reading.figures.tokens import Tokens, at
from counterclaim.reading.figures.vocabulary import COUNTERPARTS, words

_DEFINITE = words("the these those all between")


def refuses(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a definite number names the parties to a matter."""
    if phrase.sort != "number" or phrase.bounds.high is None or phrase.bounds.high > 5:
        return False
    return at(tokens, phrase.first - 1).lower in _DEFINITE and at(tokens, phrase.end).lower in COUNTERPARTS
