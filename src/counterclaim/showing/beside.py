"""Two texts beside each other, paragraph by paragraph, with the words marked that only one of them has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORDS = re.compile(r"\S+\s*")

LIKE = 0.5
"""Share of their words that two paragraphs must have in common to be one paragraph in new words."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a paragraph, and whether the other text lacks them."""

    words: str
    other: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph in either text; nothing where the text has none that fits."""

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]

    @property
    def same(self) -> bool:
        """Whether both texts have it alike."""
        return self.before == self.after


def beside(before: str, after: str) -> tuple[Row, ...]:
    """The rows of two texts in their order; every word of either stands in one of them."""
    older, newer = _paragraphs(before), _paragraphs(after)
    rows: list[Row] = []
    for kind, first, last, other_first, other_last in SequenceMatcher(None, older, newer, False).get_opcodes():
        if kind == "equal":
            rows += [Row((Piece(each, False),), (Piece(each, False),)) for each in older[first:last]]
        else:
            rows += _changed(older[first:last], newer[other_first:other_last])
    return tuple(rows)


def _paragraphs(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def _changed(older: Sequence[str], newer: Sequence[str]) -> Iterator[Row]:
    """Paragraphs that became others: those alike beside each other, the rest where they stand."""
    left = list(newer)
    for old in older:
        fits = next((place for place, new in enumerate(left) if _likeness(old, new) >= LIKE), None)
        if fits is None:
            yield Row(_whole(old), ())
            continue
        yield from (Row((), _whole(new)) for new in left[:fits])
        yield _reworded(old, left[fits])
        del left[: fits + 1]
    yield from (Row((), _whole(new)) for new in left)


def _whole(paragraph: str) -> tuple[Piece, ...]:
    return (Piece(paragraph, True),)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.split(), other.split(), False).ratio()


def _reworded(old: str, new: str) -> Row:
    older, newer = _WORDS.findall(old), _WORDS.findall(new)
    matcher = SequenceMatcher(None, [word.strip() for word in older], [word.strip() for word in newer], False)
    before, after = [], []
    for kind, first, last, other_first, other_last in matcher.get_opcodes():
        before.append(Piece("".join(older[first:last]), kind != "equal"))
        after.append(Piece("".join(newer[other_first:other_last]), kind != "equal"))
    return Row(*(tuple(piece for piece in side if piece.words) for side in (before, after)))
