"""Beliefs: how likely a pair is the same, or contradicts, once the judge's answer is seen in its story.

The judge sees a pair by itself. Whether a likeness is high in this story, whether two claims answer each other in one
report, whether one party says both: that is measured here, and a small network trained on stories weighs it all.
"""

from counterclaim.weighing.beliefs.network import Beliefs
from counterclaim.weighing.beliefs.numbers import NAMES, numbers
from counterclaim.weighing.beliefs.plain import PlainJudge

__all__ = ["NAMES", "Beliefs", "PlainJudge", "numbers"]
