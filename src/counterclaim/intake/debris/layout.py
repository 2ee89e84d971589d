"""A text laid out for the rules: blocks parted by blank lines, their lines, and the pieces of a line.

A piece is what one rule speaks about: an entry of a menu ("Weather | Sport | Log in"), a bracketed picture credit, or
a sentence. Spans are exact; white space at the edges belongs to no piece.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from counterclaim.records import Span

_BLOCK = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
_LINE = re.compile(r"\S[^\n]*")
_MENU_SIGN = re.compile(r"\s*(?:\|+|::+|»|›|•|·|\]\s*\[)\s*|\s+/\s+")
_STRONG_SIGN = re.compile(r"\||::|»|›|•|·|\]\s*\[")
_MENU_DASH = re.compile(r"\s+[-–—]\s+")
_CREDIT = re.compile(
    r"[(\[]\s*(?:images?|photos?|photographs?|pictures?|pics?|credits?|video|file photo)\b[^()\[\]\n]{1,120}[)\]]", re.I
)
_SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]++[\"”’')\]]*+\s++(?=[\"“‘'(\[]*[A-Z0-9])")
_QUOTE = re.compile('["“„”]')
_EDGE = " \t\f\v\u00a0[](){}|•·»›→▶►*_-–—"
LONGEST_ENTRY_WORDS = 9
_LONGEST_MENU = 400


@dataclass(frozen=True)
class Piece:
    """A stretch of a line about which one rule can speak."""

    span: Span
    #: Its words without brackets and bullets at the edges.
    text: str
    line: Line
    #: Whether it begins inside quotation marks.
    quoted: bool

    @cached_property
    def words(self) -> list[str]:
        """The words of the piece."""
        return re.findall(r"[^\W_]+(?:['’][^\W_]+)*", self.text)


@dataclass(frozen=True)
class Line:
    """A line of a block."""

    span: Span
    text: str
    block: Block
    #: Whether signs part it into short entries, as in a menu.
    is_menu: bool

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Its pieces, in order."""
        return tuple(self._pieces())

    def _pieces(self) -> Iterator[Piece]:
        spans = entries_of(self.text) if self.is_menu else _sentences(self.text)
        for start, end in spans:
            words = self.text[start:end]
            if trimmed := words.strip(_EDGE):
                at = self.span.start + start
                lead = len(words) - len(words.lstrip())
                tail = len(words) - len(words.rstrip())
                span = Span(at + lead, at + len(words) - tail)
                yield Piece(span, trimmed, self, self.block.is_quoted(span.start))


@dataclass(frozen=True)
class Block:
    """Lines that no blank line parts."""

    span: Span
    text: str
    #: Counted from 0; -1 is not used.
    place: int
    #: How many blocks the text has.
    of: int
    #: Whether the block before it ends in a colon, so that this one is its list.
    is_list: bool = False

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Its lines, in order."""
        return tuple(self._lines())

    def _lines(self) -> Iterator[Line]:
        for match in _LINE.finditer(self.text):
            text = match.group().rstrip()
            start = self.span.start + match.start()
            yield Line(Span(start, start + len(text)), text, self, _is_menu(text))

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces of all its lines."""
        return tuple(piece for line in self.lines for piece in line.pieces)

    def is_quoted(self, at: int) -> bool:
        """Whether the character at this place of the text stands inside double quotation marks opened in this block."""
        place = at - self.span.start
        before = bisect_right(self._quotes, (place, True)) - 1
        return before >= 0 and self._quotes[before][1]

    @cached_property
    def _quotes(self) -> list[tuple[int, bool]]:
        """Where quotation marks stand, each with whether what follows it is quoted; curly and straight ones apart."""
        marks, depth, straight = [], 0, False
        for match in _QUOTE.finditer(self.text):
            if match.group() == '"':
                straight = not straight
            else:
                depth = max(0, depth - 1) if match.group() == "”" else depth + 1
            marks.append((match.start(), straight or depth > 0))
        return marks


@dataclass(frozen=True)
class Layout:
    """A text and its blocks."""

    text: str
    blocks: tuple[Block, ...]

    @classmethod
    def of(cls, text: str) -> Layout:
        """The layout of a text with uniform line ends."""
        found = list(_BLOCK.finditer(text))
        blocks: list[Block] = []
        for place, match in enumerate(found):
            words = match.group().rstrip()
            is_list = bool(blocks) and blocks[-1].text.endswith(":")
            blocks.append(Block(Span(match.start(), match.start() + len(words)), words, place, len(found), is_list))
        return cls(text, tuple(blocks))


def entries_of(line: str) -> list[tuple[int, int]]:
    """Where the entries of a menu line stand in it."""
    sign = _MENU_SIGN if _MENU_SIGN.search(line) else _MENU_DASH
    edges = [0, *(place for match in sign.finditer(line) for place in match.span()), len(line)]
    return [(edges[i], edges[i + 1]) for i in range(0, len(edges), 2) if edges[i] < edges[i + 1]]


def _is_menu(line: str) -> bool:
    if len(line) > _LONGEST_MENU:
        return False
    entries = [line[start:end].strip() for start, end in entries_of(line)]
    if len(entries) < 2 or (":" in line and not _STRONG_SIGN.search(line)):
        return False
    return all(len(entry.split()) <= LONGEST_ENTRY_WORDS and not entry.endswith((".", ",", ";")) for entry in entries)


def _sentences(line: str) -> list[tuple[int, int]]:
    bracketed = [match.span() for match in _CREDIT.finditer(line)]
    ends = (match.end() for match in _SENTENCE_END.finditer(line))
    cuts = {0, len(line), *ends, *(at for span in bracketed for at in span)}
    edges = sorted(cut for cut in cuts if not any(start < cut < end for start, end in bracketed))
    return list(pairwise(edges))
