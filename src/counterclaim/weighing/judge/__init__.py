"""The judge of pairs: of two claims of a story, do they say the same, contradict each other, or neither?

``PairJudge.load().judge(pairs)`` gives one ``Verdict`` a pair of ``JudgedClaim``; ``surroundings`` makes a claim's
``about`` and ``context`` from its report. ``Embedder`` gives the sentence vectors that retrieval works with.
"""

from counterclaim.weighing.judge.claims import JudgedClaim, JudgedFigure, Verdict
from counterclaim.weighing.judge.pair_judge import PairJudge
from counterclaim.weighing.judge.vectors import Embedder
from counterclaim.weighing.judge.wording import judged_text, surroundings

__all__ = ["Embedder", "JudgedClaim", "JudgedFigure", "PairJudge", "Verdict", "judged_text", "surroundings"]
