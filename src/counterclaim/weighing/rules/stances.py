"""Promises, demands and doubts state no fact, so they contradict none: a promise and its breach are both true."""

from __future__ import annotations

from counterclaim.records import Relation
from counterclaim.weighing.candidates import NEVER_DISPUTED
from counterclaim.weighing.rules.ruling import Ruling
from counterclaim.weighing.wordings import Wording

NAME = "stances"
RANK = 10


def rule(one: Wording, other: Wording) -> Ruling | None:
    """Neither, where one of the two promises, demands or doubts."""
    for wording in (one, other):
        if wording.claim.stance in NEVER_DISPUTED:
            stance = wording.claim.stance.value
            return Ruling(Relation.NEITHER, 0.99, f"one of them {stance}, which states no fact")
    return None
