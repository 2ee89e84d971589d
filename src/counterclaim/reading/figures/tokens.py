"""A text as tokens: words, numerals and single marks, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?P<numeral>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?"  # 1,400 and 1,400.50
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)"  # 1 400 with a space that does not break
    r"|\d+(?:\.\d+)?)"  # 1400 and 12.5
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<break>\n\s*\n)"
    r"|(?P<mark>\S)"
)

#: What may stand between a number and its noun without parting them: “perhaps 200” posts.
QUOTATION_MARKS = frozenset("\"“”„‘’'`«»")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, numeral or mark; `lower` is its text folded, with a straight apostrophe."""

    start: int
    end: int
    text: str
    lower: str
    #: "numeral", "word", "break" (between paragraphs) or "mark".
    kind: str

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


Tokens = Sequence[Token]

#: Stands before the first and after the last token, so that rules need no bounds checks.
NOWHERE = Token(-1, -1, "\n\n", "\n\n", "break")


def tokenise(text: str) -> tuple[Token, ...]:
    """The tokens of a text in its order; offsets are Unicode code points."""
    return tuple(
        Token(
            match.start(), match.end(), match.group(), match.group().casefold().replace("’", "'"), match.lastgroup or ""
        )
        for match in _TOKEN.finditer(text)
    )


def at(tokens: Tokens, index: int) -> Token:
    """The token at `index`, or `NOWHERE` outside of the text."""
    return tokens[index] if 0 <= index < len(tokens) else NOWHERE


def abuts(tokens: Tokens, index: int) -> bool:
    """Whether nothing, not even a space, stands between this token and the one before."""
    return 0 < index < len(tokens) and tokens[index - 1].end == tokens[index].start


def word_after(tokens: Tokens, index: int) -> int:
    """The first index from `index` on that is no quotation mark."""
    while at(tokens, index).text in QUOTATION_MARKS:
        index += 1
    return index


def word_before(tokens: Tokens, index: int) -> int:
    """The last index up to `index` that is no quotation mark."""
    while at(tokens, index).text in QUOTATION_MARKS:
        index -= 1
    return index


def begins_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a sentence begins at this token, as far as marks tell."""
    before = at(tokens, word_before(tokens, index - 1))
    return before.kind == "break" or before.text in {".", "!", "?", ":", "-", "–", "—", ";"}
