"""What a figure counts: the noun behind the number with what tells the group apart, or the noun before it."""

from __future__ import annotations

from counterclaim.reading.figures.numbers import read_number
from counterclaim.reading.figures.tokens import Tokens, at, word_after
from counterclaim.reading.figures.vocabulary import PEOPLE, may_be_noun, words

_AUXILIARIES = words("was were is are had has have been be being")
_STATES = words(
    "killed wounded injured hurt dead missing arrested detained evacuated displaced freed released captured"
    " destroyed damaged burned burnt lost trapped rescued drowned dismissed deported died fled left homeless shot"
    " seized held buried affected infected crossed surrendered"
)
#: States that name a group by themselves: "11 dead".
_GROUPS = words("dead wounded injured missing homeless detained")
_DETERMINERS = words("the its his her their our these those them more other others such of all")
_MEASURES = words(
    "tonnes tons kilograms kilometres kilometers miles metres meters litres liters barrels bags sacks hectares"
    " acres pieces boxes bottles cases rounds sheets cups loaves kilos pounds gallons crates members employees"
)
_COUNTS = frozenset({"number", "total", "count", "figure", "tally", "estimate", "strength", "size"})
_LONGEST = 5
_FARTHEST = 9


def counted_noun(tokens: Tokens, end: int) -> str | None:
    """The noun phrase behind a number that ends before the token `end`: "people killed"; None where none is."""
    first = word_after(tokens, end)
    while at(tokens, first).lower in _DETERMINERS:
        first += 1
    larger = read_number(tokens, first)
    first = larger.end if larger is not None else first
    last = _head(tokens, first)
    if last < first:
        return None
    words = [token.text for token in tokens[first : last + 1] if token.kind == "word" or token.text == "-"]
    state = _state(tokens, last + 1)
    if state is not None:
        words.append(state)
    elif at(tokens, last).lower in _MEASURES and at(tokens, last + 1).lower == "of":
        content = last + 2
        words += ["of", *(token.text for token in tokens[content : _head(tokens, content) + 1])]
    return " ".join(words).replace(" - ", "-")


def _head(tokens: Tokens, first: int) -> int:
    """The last token of the noun phrase that begins here, or the one before `first` where none does."""
    last = first - 1
    for index in range(first, first + _LONGEST):
        token = at(tokens, index)
        if token.text == "-" and index > first and may_be_noun(at(tokens, index + 1)):
            continue
        if not may_be_noun(token) or (token.lower in _STATES and (index > first or token.lower not in _GROUPS)):
            break
        last = index
        if token.lower in PEOPLE and token.lower.endswith(("s", "men", "people", "women", "children")):
            break
        if token.lower.endswith("s") and not token.lower.endswith(("ss", "'s", "ous")) and len(token.lower) > 3:
            break
    return last


def _state(tokens: Tokens, index: int) -> str | None:
    """What befell them: "killed" of "people were killed", "missing" of "miners missing"."""
    while at(tokens, index).lower in _AUXILIARIES:
        index += 1
    word = at(tokens, index).lower
    return word if word in _STATES else None


def leading_noun(tokens: Tokens, first: int) -> str | None:
    """What was counted before a bare number: "men" of "put the number of men at 40", "dead" of "put the dead at 11"."""
    for index in range(first - 1, max(first - _FARTHEST, -1), -1):
        token = at(tokens, index)
        if token.kind != "word":
            if token.text in {".", ";"} or token.kind == "break":
                return None
            continue
        if token.lower in _COUNTS and at(tokens, index + 1).lower == "of":
            start = index + 3 if at(tokens, index + 2).lower in _DETERMINERS else index + 2
            return " ".join(part.text for part in tokens[start : min(_head(tokens, start) + 1, first)]) or None
        if token.lower == "toll":
            return "dead"
        if token.lower in {"dead", "wounded", "injured", "missing", "losses", "casualties", "deaths", "turnout"}:
            return token.lower
    return None
