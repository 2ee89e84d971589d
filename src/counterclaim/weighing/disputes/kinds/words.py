"""How many wordings of a dispute bear one of a kind's words."""

from __future__ import annotations

import re

from counterclaim.weighing.disputes.kinds.choosing import Sides


def share_bearing(sides: Sides, words: re.Pattern[str]) -> float:
    """The share of the wordings in which one of the words stands."""
    wordings = [wording for side in sides for wording in side]
    return sum(bool(words.search(wording.claim.text)) for wording in wordings) / len(wordings)
