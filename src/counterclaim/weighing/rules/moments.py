"""What is said of two days that do not meet, in nearly the same words, is about two things."""

from __future__ import annotations

from datetime import datetime

from counterclaim.records import Claim, Relation
from counterclaim.weighing.rules.ruling import Ruling
from counterclaim.weighing.vocabulary import content_words
from counterclaim.weighing.wordings import Wording

NAME = "moments"
RANK = 25

_CALENDAR = frozenset({"day", "week", "month", "year"})


ALIKE = 0.6
"""Share of the shorter claim's content words that the other has. Two claims of one quarrel often name different days;
only where the words are the same beside, it is the day that sets them apart."""


def rule(one: Wording, other: Wording) -> Ruling | None:
    """Neither, where both are dated to the day, no two of their days meet, and the words are otherwise alike."""
    first, second = _days(one.claim), _days(other.claim)
    if not first or not second:
        return None
    if any(a[0] <= b[1] and b[0] <= a[1] for a in first for b in second):
        return None
    bare = [_without_moments(wording) for wording in (one, other)]
    if len(bare[0] & bare[1]) < ALIKE * max(1, min(len(words) for words in bare)):
        return None
    told = f"{first[0][0]:%d %B} and {second[0][0]:%d %B}"
    return Ruling(Relation.NEITHER, 0.8, f"about different days: {told}")


def _without_moments(wording: Wording) -> frozenset[str]:
    """The content words that name no time."""
    return wording.words - content_words(" ".join(moment.text for moment in wording.claim.moments))


def _days(claim: Claim) -> list[tuple[datetime, datetime]]:
    return [
        (moment.earliest, moment.latest)
        for moment in claim.moments
        if moment.type == "DATE"
        and moment.earliest is not None
        and moment.latest is not None
        and moment.precision is not None
        and moment.precision.value in _CALENDAR
    ]
