"""Responsibility: who did it."""

import re

from counterclaim.records import DisputeKind
from counterclaim.weighing.disputes.kinds.choosing import Sides
from counterclaim.weighing.disputes.kinds.words import share_bearing

KIND = DisputeKind.RESPONSIBILITY

WORDS = re.compile(
    r"\b(?:responsib\w+|blam\w+|at fault|to answer for|guilty|behind (?:it|the)|culprit|perpetrat\w+|"
    r"carried out by|work of|at the hands? of|own (?:shell|rocket|missile|fire|side|people|men|troops)\w*)\b",
    re.IGNORECASE,
)


def fits(sides: Sides) -> float:
    """The share of the wordings that speak of guilt."""
    return share_bearing(sides, WORDS)
