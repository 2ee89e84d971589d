"""The shape of training material: two claims and an answer."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.weighing.judge.claims import JudgedClaim

SAME, CONTRADICTS, NEITHER, NOT_SAME, ABOUT = range(5)
"""The answers; NOT_SAME is for corpora that only say that one text does not follow from the other, ABOUT for a claim
and the question that it answers, in whatever way."""


@dataclass(frozen=True)
class Example:
    """Two claims and the answer to them; ``source`` names the kind of material, for counting."""

    one: JudgedClaim
    other: JudgedClaim
    answer: int
    source: str
