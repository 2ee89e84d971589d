"""Numbers that are part of a name: "page nine", "Car 417", "No. 16", "M7", "the Two Rivers", "Petrel-2"."""

from __future__ import annotations

from counterclaim.reading.figures.numbers import HYPHENS
from counterclaim.reading.figures.phrases import Phrase
from counterclaim.reading.figures.tokens import Token, Tokens, abuts, at, begins_sentence
from counterclaim.reading.figures.vocabulary import MONTHS, PEOPLE, may_be_noun, words

#: Nouns that a number behind them names: "page nine", "gate 3".
DESIGNATORS = words(
    "article berth block boulevard bus cabin camp car carriage cell chamber channel chapter class coach column"
    " corridor district division exhibit figure file flat flight floor force form gate grade group hall hangar"
    " highway hill house item junction lane level line lock lot mark model motorway no number pack page paragraph"
    " part phase pier pit platform point position post precinct protocol radio reactor resolution road room route"
    " row rule runway school seat section sector shaft shed silo site stage station step street table terminal tram"
    " truck tunnel type unit verse volume ward well wing zone sergeant-major psalm act scene option plan annex"
    " clause schedule category tier war"
)

_NO = frozenset({"no", "nos", "number", "numbers", "№", "#", "room"})


def refuses(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the number names one thing instead of counting several."""
    if phrase.sort == "fraction" or phrase.sort == "vague":
        return False
    return (
        _is_fast_to_a_word(tokens, phrase)
        or _is_behind_designator(tokens, phrase)
        or _is_capitalised_name(tokens, phrase)
        or _is_address(tokens, phrase)
    )


def _is_fast_to_a_word(tokens: Tokens, phrase: Phrase) -> bool:
    """M7, Petrel-2, flat 4C."""
    if abuts(tokens, phrase.first):
        before = at(tokens, phrase.first - 1)
        joined = (
            before.text in HYPHENS and abuts(tokens, phrase.first - 1) and at(tokens, phrase.first - 2).kind == "word"
        )
        if (before.kind == "word" and before.text[-1].isupper()) or joined:
            return True
    letter = at(tokens, phrase.end)
    return abuts(tokens, phrase.end) and len(letter.text) == 1 and letter.is_capitalised


def _is_behind_designator(tokens: Tokens, phrase: Phrase) -> bool:
    before = phrase.first - 1
    if at(tokens, before).text == "." and at(tokens, before - 1).lower in {"no", "nos"}:
        before -= 1
    word = at(tokens, before)
    if word.lower in _NO and word.lower != "no":
        return at(tokens, phrase.end).kind != "word" or at(tokens, before - 1).lower in {"a", "the"}
    if word.text == "No" and at(tokens, before + 1).text == ".":
        return True
    if word.lower not in DESIGNATORS or word.lower == "no":
        return False
    return not _is_plural(at(tokens, phrase.end))


def _is_plural(token: Token) -> bool:
    """Whether the number counts this: "force 20 people", "house six families" name nothing."""
    return token.lower in PEOPLE or (token.lower.endswith("s") and may_be_noun(token))


def _is_capitalised_name(tokens: Tokens, phrase: Phrase) -> bool:
    """A capital within the sentence: "the Two Rivers", "State Radio One", "Silo Nine", "Falcon 9"."""
    first, before = tokens[phrase.first], at(tokens, phrase.first - 1)
    inside = not begins_sentence(tokens, phrase.first)
    if first.kind == "word" and first.is_capitalised and first.lower not in {"a", "an"}:
        return inside and (at(tokens, phrase.end).is_capitalised or before.is_capitalised)
    if first.kind != "numeral" or before.kind != "word" or not before.is_capitalised or before.lower in MONTHS:
        return False
    follows = at(tokens, phrase.end)
    return before.lower in DESIGNATORS or (
        not begins_sentence(tokens, phrase.first - 1) and follows.kind != "word" and follows.text not in {"%", "-"}
    )


def _is_address(tokens: Tokens, phrase: Phrase) -> bool:
    """12 Orchard Street: a numeral before two names."""
    if phrase.end - phrase.first != 1 or tokens[phrase.first].kind != "numeral":
        return False
    name, street = at(tokens, phrase.end), at(tokens, phrase.end + 1)
    return name.is_capitalised and street.lower in _STREETS and street.is_capitalised


_STREETS = words("street road avenue lane row square place drive hill gate court way quay terrace boulevard")
