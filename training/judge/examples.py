"""The shape of training material: two claims and an answer."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.weighing.judge.claims import JudgedClaim

SAME, CONTRADICTS, NEITHER, NOT_SAME = range(4)
"""The answers; NOT_SAME is for corpora that only say that one text does not follow from the other."""


@dataclass(frozen=True)
class Example:
    """Two claims and the answer to them; ``source`` names the kind of material, for counting."""

    one: JudgedClaim
    other: JudgedClaim
    answer: int
    source: str
