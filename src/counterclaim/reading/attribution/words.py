"""A text as the encoder sees it: words with their pieces, shapes, quotation state, sentence and paragraph."""

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from counterclaim.reading.attribution.border import BREAK_PIECE, FIRST, SHAPES

Numbers = NDArray[np.int64]

_BREAK = re.compile(r"\s*\n\s*\n\s*")
_LINE = re.compile(r"\s*\n\s*")
_CLOSERS = frozenset("\"”’')]»")
_SHAPE = {name: number for number, name in enumerate(SHAPES)}


@dataclass(frozen=True)
class Words:
    """The words of a text, as parallel arrays; a paragraph break is a word of its own, of no length.

    `start` and `end` are code points of the text. `first` holds, for each word and one past the last, where its
    pieces begin in `pieces`.
    """

    start: Numbers
    end: Numbers
    first: Numbers
    pieces: Numbers
    shape: Numbers
    quote: Numbers
    sentence: Numbers
    paragraph: Numbers

    def __len__(self) -> int:
        return len(self.start)

    def covering(self, start: int, end: int) -> tuple[int, int]:
        """The words (first, one past the last) that share a character with a stretch of text."""
        first = int(np.searchsorted(self.end, start, side="right"))
        last = int(np.searchsorted(self.start, end, side="left"))
        return first, max(first, last)


def split_words(text: str, tokenizer: Tokenizer) -> Words:
    """The words of a text.

    The tokenizer must be an uncased BERT one without truncation; its words are letters and digits in a row, or one
    punctuation mark.
    """
    encoding = tokenizer.encode(text, add_special_tokens=False)
    if not encoding.ids:
        return _nothing()
    ids = np.asarray(encoding.ids, dtype=np.int64)
    offsets = np.asarray(encoding.offsets, dtype=np.int64)
    word_of = np.asarray(encoding.word_ids, dtype=np.int64)
    first = np.flatnonzero(np.diff(word_of, prepend=-1))
    last = np.append(first[1:], len(ids)) - 1
    start, end = offsets[first, 0], offsets[last, 1]
    breaks = paragraph_starts(text)
    paragraph = np.searchsorted(breaks, start, side="right")
    return _with_breaks(text, ids, np.append(first, len(ids)), start, end, paragraph)


def paragraph_starts(text: str) -> list[int]:
    """Where each paragraph after the first begins: after a blank line, or after any line end in a text without one."""
    pattern = _BREAK if _BREAK.search(text.strip()) else _LINE
    return [found.end() for found in pattern.finditer(text) if found.start() > 0 and found.end() < len(text)]


def _nothing() -> Words:
    none = np.zeros(0, dtype=np.int64)
    return Words(none, none, np.zeros(1, dtype=np.int64), none, none, none, none, none)


def _with_breaks(text: str, ids: Numbers, first: Numbers, start: Numbers, end: Numbers, paragraph: Numbers) -> Words:
    """The words with a break put in before each new paragraph, and their features."""
    breaks = np.flatnonzero(np.diff(paragraph)) + 1
    pieces = np.insert(ids, first[breaks], BREAK_PIECE)
    lengths = np.insert(np.diff(first), breaks, 1)
    starts, ends = np.insert(start, breaks, start[breaks]), np.insert(end, breaks, start[breaks])
    paragraphs = np.insert(paragraph, breaks, paragraph[breaks])
    written = [text[a:b] for a, b in zip(starts.tolist(), ends.tolist(), strict=True)]
    sentence, opens = _sentences(written)
    shape = np.fromiter((_shape(word) for word in written), dtype=np.int64, count=len(written))
    return Words(
        start=starts,
        end=ends,
        first=np.concatenate(([0], np.cumsum(lengths))),
        pieces=pieces,
        shape=shape + FIRST * opens,
        quote=_quotes(written),
        sentence=sentence,
        paragraph=paragraphs,
    )


def _shape(word: str) -> int:
    """The number of the word's shape."""
    if not word:
        return _SHAPE["break"]
    if word.islower():
        return _SHAPE["lower"]
    if word.isupper():
        return _SHAPE["capitals"] if len(word) > 1 else _SHAPE["initial"]
    if word[0].isdigit():
        return _SHAPE["digits"]
    if word[0].isupper() and word[1:].islower():
        return _SHAPE["initial"]
    return _SHAPE["mixed"] if word.isalpha() else _SHAPE["marks"]


def _sentences(written: list[str]) -> tuple[Numbers, Numbers]:
    """For each word the number of its sentence, and whether it is the first; a rough rule, as a feature needs."""
    numbers, opens = np.zeros(len(written), dtype=np.int64), np.zeros(len(written), dtype=np.int64)
    number, ended, fresh = 0, False, True
    for at, word in enumerate(written):
        if not word or (ended and word not in _CLOSERS and not word[0].islower() and word not in ".,;:?!…"):
            number, ended, fresh = number + 1, False, True
        elif ended and word[0].islower():
            ended = False
        numbers[at] = number
        if fresh and word and word[0].isalnum():
            opens[at], fresh = 1, False
        ended = ended or word in (".", "!", "?", "…")
    return numbers, opens


def _quotes(written: list[str]) -> Numbers:
    """For each word whether it stands outside quotation marks, inside, is one, or inside one carried on."""
    codes = np.zeros(len(written), dtype=np.int64)
    inside, carried = False, False
    for at, word in enumerate(written):
        if not word:
            carried, inside = inside and _next_is_quote(written, at), False
        elif word in '"“”«»„':
            codes[at] = 2
            inside = not inside if word == '"' else word in "“«„"
            carried = carried and inside
        elif inside:
            codes[at] = 3 if carried else 1
    return codes


def _next_is_quote(written: list[str], at: int) -> bool:
    return at + 1 < len(written) and written[at + 1] in ('"', "“", "«", "„")
