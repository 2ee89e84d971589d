"""The shape of a rule, and the two kinds that most rules are: phrases, and a count of telling words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import Protocol

from counterclaim.intake.debris.layout import Piece
from counterclaim.records import DebrisKind


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

    kind: DebrisKind
    #: In words a reader understands: "asks the reader to sign up".
    reason: str

    def weigh(self, piece: Piece) -> Weight:
        """What the rule says of one piece."""


def phrases(*alternatives: str, whole: bool = False) -> str:
    """A pattern that fits a piece from its beginning; with `whole` up to its end as well."""
    return f"(?:{'|'.join(alternatives)})" + (r"[\s.!?:…»›>]*$" if whole else "")


@dataclass(frozen=True)
class Phrases:
    """A rule that knows debris by how a piece begins, case aside; it says nothing about words in quotation marks."""

    kind: DebrisKind
    reason: str
    alone: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    to_line_end: tuple[str, ...] = ()
    #: Longer pieces are no furniture of a page.
    longest: int = 220

    def weigh(self, piece: Piece) -> Weight:
        """The heaviest list of which a phrase fits."""
        if piece.quoted or len(piece.text) > self.longest:
            return Weight.NONE
        return next((weight for weight, pattern in self._patterns if pattern.match(piece.text)), Weight.NONE)

    @cached_property
    def _patterns(self) -> tuple[tuple[Weight, re.Pattern[str]], ...]:
        lists = ((Weight.TO_LINE_END, self.to_line_end), (Weight.ALONE, self.alone), (Weight.BESIDE, self.beside))
        return tuple((weight, re.compile("|".join(listed), re.IGNORECASE)) for weight, listed in lists if listed)
