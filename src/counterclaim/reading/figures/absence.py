"""Counts of none, and of a single one: "no casualties", "none of them", "nobody was hurt", "not one siren".

"No" is mostly an idiom or plain negation ("no comment", "no longer"). It is a count where people, deaths, weapons and
the like are counted, and only there is it read as one.
"""

from __future__ import annotations

from counterclaim.reading.figures.bounds import Bounds
from counterclaim.reading.figures.phrases import Phrase
from counterclaim.reading.figures.tokens import Tokens, at, begins_sentence
from counterclaim.reading.figures.vocabulary import LOSSES, PEOPLE, may_be_noun, words

_BEFALLS = words(
    "hurt killed injured wounded harmed died dead missing arrested detained lost landed shot hit evacuated left"
    " hanged trapped drowned fallen perished hospitalised hospitalized"
)
_AUXILIARIES = words("was were is are had has have been be would will could ever yet")
_DEATHS = words("death deaths casualty casualties injury injuries loss losses victim victims shot fatality")
_NOT_COUNTED = frozenset({"more", "word", "thing", "day", "moment", "time", "hour", "minute"})
_SKIPPED_ADJECTIVES = 2


def read_absence(tokens: Tokens, index: int) -> Phrase | None:
    """A count of none, or of a single one, that begins at the token `index`; None where none does."""
    word, following = at(tokens, index).lower, at(tokens, index + 1).lower
    if word == "no" and following == "one":
        return _none(index, index + 2) if _befalls(tokens, index + 2) else None
    if word in {"no", "zero"}:
        return _none(index, index + 1) if _counts_losses(tokens, index + 1) else None
    if word in {"nobody", "none"}:
        return _read_nobody(tokens, index)
    if word == "not":
        return _read_not_one(tokens, index)
    if word == "a" and following == "single" and _leads_clause(tokens, index) and may_be_noun(at(tokens, index + 2)):
        return Phrase(index, index + 2, Bounds.exactly(1), "number")
    if word == "without":
        end = index + 2 if following in {"a", "any"} else index + 1
        return _none(index, end) if at(tokens, end).lower in _DEATHS and _is_counted(tokens, end) else None
    return None


def _none(first: int, end: int) -> Phrase:
    return Phrase(first, end, Bounds.exactly(0), "none")


def _counts_losses(tokens: Tokens, index: int) -> bool:
    """Whether people, losses and the like are counted here, after two adjectives at most."""
    for step in range(_SKIPPED_ADJECTIVES + 1):
        token = at(tokens, index + step)
        if token.lower in PEOPLE or token.lower in LOSSES:
            return at(tokens, index + step + 1).lower not in {"would", "will", "could", "can", "should", "may", "must"}
        if not may_be_noun(token) and token.lower not in {"other", "further", "such"}:
            return False
    return False


def _is_counted(tokens: Tokens, index: int) -> bool:
    """Whether "without" takes away so many, and not a mass: "without a death", never "without loss"."""
    return at(tokens, index - 1).lower in {"a", "any"} or at(tokens, index).lower.endswith("s")


def _leads_clause(tokens: Tokens, index: int) -> bool:
    """Whether a clause begins here: elsewhere "a single" mostly stresses and does not count."""
    return begins_sentence(tokens, index) or at(tokens, index - 1).lower in {"that", "since", "because", "said", "only"}


def _counts_something(tokens: Tokens, index: int) -> bool:
    return may_be_noun(at(tokens, index)) and at(tokens, index).lower not in _NOT_COUNTED


def _befalls(tokens: Tokens, index: int) -> bool:
    """Whether the verb that begins here tells of harm, arrest or arrival: "was hurt", "had been killed", "died"."""
    while at(tokens, index).lower in _AUXILIARIES:
        index += 1
    return at(tokens, index).lower in _BEFALLS


def _read_nobody(tokens: Tokens, index: int) -> Phrase | None:
    before, following = at(tokens, index - 1).lower, at(tokens, index + 1).lower
    if at(tokens, index).lower == "none":
        is_subject = begins_sentence(tokens, index) and at(tokens, index + 1).kind == "word"
        counted = is_subject or following in {"of"} | _AUXILIARIES or before in {"for", "at"}
        return _none(index, index + 1) if counted else None
    return _none(index, index + 1) if _befalls(tokens, index + 1) or before == "lost" else None


def _read_not_one(tokens: Tokens, index: int) -> Phrase | None:
    second, third = at(tokens, index + 1).lower, at(tokens, index + 2).lower
    if second in {"a", "one"} and third == "single":
        return _none(index, index + 3) if _counts_something(tokens, index + 3) else None
    if second == "one":
        return _none(index, index + 2) if _counts_something(tokens, index + 2) or third == "of" else None
    if second == "a":
        return _none(index, index + 2) if third in PEOPLE or third in LOSSES else None
    return None
