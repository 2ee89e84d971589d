"""Status: who holds it, whether it is open, over, agreed."""

import re

from counterclaim.records import DisputeKind
from counterclaim.weighing.disputes.kinds.choosing import Sides
from counterclaim.weighing.disputes.kinds.words import share_bearing

KIND = DisputeKind.STATUS

WORDS = re.compile(
    r"\b(?:(?:under|in|full|has|have|lost|taken|took) control|in (?:our|their|the) hands|holds?|still (?:in|holds?|"
    r"open|under|stands?|valid|running|working)|(?:re)?open(?:ed)?|closed|over|ended|suspended|signed|agreed|in force|"
    r"surrounded|captured|fallen|liberated|continu\w+|under way|on strike|intact|operational)\b",
    re.IGNORECASE,
)


def fits(sides: Sides) -> float:
    """The share of the wordings that speak of how things stand, a little less, as these words are common."""
    return 0.6 * share_bearing(sides, WORDS)
