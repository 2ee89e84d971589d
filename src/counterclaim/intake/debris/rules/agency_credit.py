"""Picture credits without a label: a line "Name Surname/Agency", "© Agency", "Agency via Other"."""

from __future__ import annotations

import re

from counterclaim.intake.debris.layout import Piece
from counterclaim.intake.debris.shape import Weight
from counterclaim.records import DebrisKind

_NAME = r"[A-Z][\w.'’-]+(?: [A-Z&][\w.'’-]*){0,3}"
_CREDIT = re.compile(rf"{_NAME}\s?/\s?{_NAME}(?:\s?/\s?{_NAME})?(?: (?:via|for) {_NAME})?")
_VIA = re.compile(rf"{_NAME} via {_NAME}(?:\s?/\s?{_NAME})?")
_OWNED = re.compile(
    rf"(?:©|\(c\)|copyright)\s?(?:\d{{4}}\s?)?{_NAME}(?:\s?/\s?{_NAME})?(?: (?:via|for) {_NAME})?", re.IGNORECASE
)
_STOCK = re.compile(rf"{_NAME}\s?(?:/|via|-)\s?(?:Getty|Shutterstock|Alamy|iStock|Unsplash|Wikimedia)\b.{{0,30}}")
_LONGEST = 80


class AgencyCredit:
    """A whole line that is two names with a stroke between, or a copyright sign and a name."""

    kind = DebrisKind.CREDIT
    reason = "a credit of photographer and agency"

    def weigh(self, piece: Piece) -> Weight:
        """Only for whole lines: inside a sentence "Name/Name" means something else."""
        if len(piece.line.text) > _LONGEST or piece.quoted:
            return Weight.NONE
        text = piece.line.text.strip(" ()[].")
        fits = any(pattern.fullmatch(text) for pattern in (_CREDIT, _VIA, _OWNED, _STOCK))
        return Weight.ALONE if fits else Weight.NONE


RULE = AgencyCredit()
