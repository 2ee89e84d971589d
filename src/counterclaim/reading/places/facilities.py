"""Roads, buildings, grounds and features of nature, told by the words that name their kind."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from counterclaim.reading.places.candidates import Stretch
from counterclaim.reading.places.vocabulary import (
    DIRECTIONS,
    DISTRICTS,
    FEATURES,
    GROUNDS,
    NATURAL,
    NATURAL_FIRST,
    NOT_ALONE,
    NUMBERED_ROADS,
    ROADS,
)  # fmt: skip
from counterclaim.reading.places.words import Word
from counterclaim.records import PlaceKind

_LONGEST = 5
_NEVER = frozenset("The A On At In Near From Of And Then When Along By To While After Before".split())
_SHORT_ROADS = frozenset({"St", "Rd", "Ave", "Dr", "Ln", "Blvd", "Hwy", "Pkwy"})


def roads(row: Sequence[Word], text: str) -> Iterator[tuple[Stretch, int]]:
    """Stretches that name a road, and where they end in the text: "Alder Street", "Beck Rd.", "Highway 7"."""
    for number, word in enumerate(row):
        if not word.capital:
            continue
        after = row[number + 1] if number + 1 < len(row) else None
        if word.text in NUMBERED_ROADS and after is not None and after.text.isdigit() and after.gap in {" ", "-"}:
            yield (_begin(row, number), number + 2), after.end
        elif word.text in ROADS and (begin := _begin(row, number)) < number:
            if after is not None and after.capital and after.gap == " " and after.text not in DIRECTIONS:
                continue  # "Alder Highway Patrol"
            if word.text == "St" and after is not None and after.capital and after.gap == ". ":
                continue  # "Alder St. Mary"
            stop = text[word.end : word.end + 1] == "." and word.text in _SHORT_ROADS
            yield (begin, number + 1), word.end + stop


def features(row: Sequence[Word]) -> Iterator[Stretch]:
    """Stretches that name a feature of nature or a ground: "Alder River", "Lake Beck", "Alder National Park"."""
    for number, word in enumerate(row):
        after = row[number + 1] if number + 1 < len(row) else None
        goes_on = after is not None and after.capital and after.gap == " "
        if word.text in NATURAL_FIRST and goes_on and after is not None and after.text.lower() not in NOT_ALONE:
            yield number, number + 2
        elif word.text in FEATURES and not goes_on:
            begin = _begin(row, number)
            if any(each.text.lower() not in NOT_ALONE for each in row[begin:number]):
                yield begin, number + 1


def _begin(row: Sequence[Word], number: int) -> int:
    """The first word of the capitals that lead up to a word."""
    begin = number
    while begin > max(0, number - _LONGEST) and row[begin - 1].capital and row[begin - 1].text not in _NEVER:
        initial = row[begin].gap == ". " and row[begin - 1].text in {"N", "S", "E", "W"}
        party = row[begin].gap == "-" and len(row[begin - 1].text) == 1
        if party or (row[begin].gap not in {" ", "-"} and not initial):
            break
        begin -= 1
    return begin


def kind_by_words(words: Collection[str]) -> PlaceKind:
    """What a name of a place is by the words in it."""
    if any(word in ROADS | GROUNDS | NUMBERED_ROADS for word in words):
        return PlaceKind.FACILITY
    if any(word in NATURAL for word in words):
        return PlaceKind.NATURAL
    if any(word in DISTRICTS for word in words):
        return PlaceKind.REGION
    return PlaceKind.UNKNOWN
