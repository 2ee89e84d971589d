"""Beliefs: how likely a pair is the same, or contradicts, once it is seen in its story.

The judge sees a pair by itself. Whether a likeness is high in this story, whether two claims answer each other in one
report, whether one party says both: that is measured here. A first small network weighs it before anybody judges, and
says which pairs are worth judging; a second weighs the judge's answer in. Where a judge answers that the second was not
fitted to, a third goes by what the story's other pairs say.
"""

from counterclaim.weighing.beliefs.judged import judged_numbers
from counterclaim.weighing.beliefs.networks import Beliefs, Networks
from counterclaim.weighing.beliefs.numbers import numbers
from counterclaim.weighing.beliefs.plain import PlainJudge
from counterclaim.weighing.beliefs.together import together_numbers

__all__ = ["Beliefs", "Networks", "PlainJudge", "judged_numbers", "numbers", "together_numbers"]
