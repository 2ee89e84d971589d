"""The words of a text, as names of places are made of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from counterclaim.reading.places.abbreviations import STOPPED
from counterclaim.records import Span

_WORD = re.compile(r"W\. ?Va\b\.?|(?:[^\W\d_]\.){2,}|[^\W\d_]\.[^\W\d_]\b|[^\W\d_][\w’']*|\d\w*")
_POSSESSIVE = re.compile(r"[’']s?$")
_MARKS = frozenset("’'")
_ENDS = re.compile(r"[.!?:;]|\n\s*\n|[“\"]|\n(?=\S)")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text with its place; hyphens part words."""

    start: int
    end: int
    text: str
    #: What stands between it and the word before.
    gap: str
    first_in_sentence: bool
    #: Whether it begins with a capital letter.
    capital: bool


def words(text: str) -> tuple[Word, ...]:
    """All words of a text, possessive endings cut off, the stop of a region's short form kept on."""
    found: list[Word] = []
    end_before = 0
    for match in _WORD.finditer(text):
        piece = match.group()
        if piece[-1] in _MARKS or piece[-2:-1] in _MARKS:
            piece = _POSSESSIVE.sub("", piece)
        start = match.start()
        end = start + len(piece)
        if text[end : end + 1] == "." and (piece in STOPPED or piece in {"Co", "CO"}):
            end, piece = end + 1, piece + "."
        gap = text[end_before:start]
        first = not found or (gap != " " and _ENDS.search(gap) is not None)
        found.append(Word(start, end, piece, gap, first, piece[0].isupper()))
        end_before = end
    return tuple(found)


def covered(row: Sequence[Word], span: Span) -> range:
    """The numbers of the words that a span touches."""
    begin = bisect_left(row, span.start + 1, key=lambda word: word.end)
    end = bisect_left(row, span.end, key=lambda word: word.start)
    return range(begin, end)
