"""The headline lines above a text's body: title, kicker, standfirst, the caption that repeats the headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from counterclaim.intake.debris.layout import Layout, Line
from counterclaim.records import Debris, Span

LONGEST_HEADLINE = 170
_MOST_WORDS = 28
_SENTENCE_CLOSE = re.compile(r"(?:[,;:]|(?<![A-Z])\.)[\"”’')\]]*$")
_MARKDOWN = re.compile(r"^#{1,6}\s+|\s+#+$|^\*\*|\*\*$")
#: A first line without a blank line after it is a headline only above a paragraph that is clearly one.
_LEAST_BODY_LINE = 140
_FIRST_WORDS = 12


def headline_spans(layout: Layout, debris: Sequence[Debris]) -> tuple[Span, ...]:
    """The lines of headline shape that stand above the body, debris between them left aside."""
    found: list[Span] = []
    for block in layout.blocks[:-1] or layout.blocks:
        lines = [line for line in block.lines if not any(piece.span.overlaps(line.span) for piece in debris)]
        if all(is_headline(line.text) for line in lines) and block.place < block.of - 1:
            found.extend(line.span for line in lines)
            continue
        if not found and lines and _stands_above(lines):
            found.append(lines[0].span)
        break
    return tuple(found)


def is_headline(text: str) -> bool:
    """Whether a line has the shape of a headline: short, more than a word, no closing full stop."""
    words = text.split()
    if not 2 <= len(words) <= _MOST_WORDS or len(text) > LONGEST_HEADLINE:
        return False
    return not _SENTENCE_CLOSE.search(text) and any(char.isalpha() for char in text)


def title_of(text: str, headlines: Sequence[Span], given: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The title of a text and notes: the one given, else its first headline, else its first words."""
    if given:
        return " ".join(given.split()), ()
    if headlines:
        return " ".join(_MARKDOWN.sub("", headlines[0].cut(text)).split()), ()
    words = text.split()
    first = " ".join(words[:_FIRST_WORDS]) + (" …" if len(words) > _FIRST_WORDS else "")
    return first, ("no headline found: the title is made of the first words",)


def _stands_above(lines: Sequence[Line]) -> bool:
    return len(lines) > 1 and is_headline(lines[0].text) and len(lines[1].text) >= _LEAST_BODY_LINE
