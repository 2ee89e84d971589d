"""The shape of a rule, and the kind that most rules are: lists of phrases."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from counterclaim.intake.debris.layout import Piece
from counterclaim.records import DebrisKind

#: What may close a phrase that is a whole piece.
_CLOSE = r"[\s.!?:…»›>]*$"


class Weight(IntEnum):
    """What a rule says of a piece."""

    NONE = 0
    #: Debris where it touches a piece that is debris for certain: "More info", "Terms".
    BESIDE = 1
    #: Debris for certain.
    ALONE = 2
    #: Debris for certain, and so is what follows on its line: "Read next: …".
    TO_LINE_END = 3


class Rule(Protocol):
    """What a module in rules/ offers as RULE."""

    @property
    def kind(self) -> DebrisKind:
        """What kind of debris it finds."""

    @property
    def reason(self) -> str:
        """What it goes by, in words a reader understands: "asks the reader to sign up"."""

    def weigh(self, piece: Piece) -> Weight:
        """What the rule says of one piece."""


def phrases(listed: str) -> re.Pattern[str]:
    """One pattern of many, one a line, case aside, that fits a piece from its beginning.

    A line that ends in "$" fits only a piece that ends there too, closing signs aside.
    """
    lines = [line.strip() for line in listed.splitlines() if line.strip()]
    closed = (line[:-1] + _CLOSE if line.endswith("$") else line for line in lines)
    return re.compile("|".join(f"(?:{line})" for line in closed), re.IGNORECASE)


NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True)
class Phrases:
    """A rule that knows debris by how a piece begins; it says nothing about words in quotation marks."""

    kind: DebrisKind
    reason: str
    alone: re.Pattern[str]
    beside: re.Pattern[str] = NOTHING
    to_line_end: re.Pattern[str] = NOTHING
    #: Longer pieces are no furniture of a page.
    longest: int = 220

    def weigh(self, piece: Piece) -> Weight:
        """The heaviest list of which a phrase fits."""
        if piece.quoted or len(piece.text) > self.longest:
            return Weight.NONE
        if self.to_line_end.match(piece.text):
            return Weight.TO_LINE_END
        if self.alone.match(piece.text):
            return Weight.ALONE
        return Weight.BESIDE if self.beside.match(piece.text) else Weight.NONE
