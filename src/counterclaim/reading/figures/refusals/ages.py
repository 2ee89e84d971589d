"""Ages: "Adjavon, 37,", "aged 26", "a man of forty-four", "a 21-year-old", "under eighteen"."""

from __future__ import annotations

from counterclaim.reading.figures.phrases import Phrase
from counterclaim.reading.figures.tokens import Tokens, at
from counterclaim.reading.figures.vocabulary import may_be_noun, words

_SOMEBODY = words(
    "man woman boy girl child youth student pupil pensioner widow widower father mother son daughter prisoner"
    " soldier worker farmer teacher villager brother sister niece nephew he she i"
)
_EXTREMES = frozenset({"youngest", "oldest", "eldest"})
_BE = frozenset({"is", "was", "am", "be"})


def refuses(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the number is how old somebody is."""
    if phrase.sort != "number" or phrase.bounds.high is None or phrase.bounds.high > 110:
        return False
    before, following = at(tokens, phrase.first - 1), at(tokens, phrase.end)
    if before.lower == "aged" or (before.lower == "age" and not may_be_noun(following)):
        return True
    if may_be_noun(following) or following.lower in {"of", "%"}:
        return False
    return _is_apposition(tokens, phrase) or _is_predicate(tokens, phrase)


def _is_apposition(tokens: Tokens, phrase: Phrase) -> bool:
    """Between commas behind a name or a person: "Mr Orrin, 37, led"."""
    if at(tokens, phrase.first - 1).text != "," or at(tokens, phrase.end).text not in {",", ".", ")"}:
        return False
    named = at(tokens, phrase.first - 2)
    is_name = named.kind == "word" and named.is_capitalised
    return (is_name or named.lower in _SOMEBODY) and at(tokens, phrase.end - 1).kind == "numeral"


def _is_predicate(tokens: Tokens, phrase: Phrase) -> bool:
    """A boy of twelve; who is seven; I am sixteen myself; not yet eighteen; under eighteen; when she was 4."""
    before, earlier = at(tokens, phrase.first - 1).lower, at(tokens, phrase.first - 2).lower
    if before == "of" and earlier in {"boys", "girls", "children", "youths"}:
        return True
    if before == "of" and earlier in _SOMEBODY and at(tokens, phrase.first - 3).lower in {"a", "the", "another"}:
        return True
    if before in {"yet", "under", "only", "over"} and earlier in _BE | {"not", "be"}:
        return True
    if before in _BE and any(at(tokens, phrase.first - back).lower in _EXTREMES for back in range(2, 9)):
        return True
    return before in _BE and earlier in _SOMEBODY | {"who"}
