"""The same words in two mouths say the same, unless one of them denies them."""

from __future__ import annotations

from rapidfuzz.fuzz import token_sort_ratio

from counterclaim.records import Relation
from counterclaim.weighing.rules.ruling import Ruling
from counterclaim.weighing.wordings import Wording

NAME = "same words"
RANK = 20

NEARLY = 92.0
"""Likeness of two contents, words sorted, in hundredths."""

FEWEST = 3
"""Content words below which likeness of wording tells too little."""


def rule(one: Wording, other: Wording) -> Ruling | None:
    """Same or contradicts, where the contents are nearly one and only the way of holding may differ."""
    if min(len(one.words), len(other.words)) < FEWEST:
        return None
    first, second = one.claim, other.claim
    figures = [{(figure.low, figure.high) for figure in claim.figures} for claim in (first, second)]
    if figures[0] != figures[1]:
        return None
    likeness = token_sort_ratio(first.text.casefold(), second.text.casefold(), score_cutoff=NEARLY)
    if not likeness:
        return None
    if first.holds == second.holds:
        return Ruling(Relation.SAME, 0.95, f"the same words ({likeness:.0f} %)")
    return Ruling(Relation.CONTRADICTS, 0.95, f"one says, the other denies, the same words ({likeness:.0f} %)")
