"""What is known of a pair once the judge has answered."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from counterclaim.weighing.beliefs.numbers import Pair, holding, people, ranks
from counterclaim.weighing.judge.claims import Verdict
from counterclaim.weighing.wordings import Wording

Array = NDArray[np.float64]

JUDGED_NAMES = (
    *("judged_same", "judged_contradicts", "judged_about", "same_rank", "contradicts_rank"),
    *("before_same", "before_contradicts"),
    *("same_speaker", "same_party", "other_party", "one_denies", "held_apart"),
)
"""The judge's answer, its rank among the answers to the same claims, the belief of before, and who stands how."""


def judged_numbers(
    wordings: Sequence[Wording], pairs: Sequence[Pair], before: Array, verdicts: Sequence[Verdict]
) -> Array:
    """One row a pair, in the order of JUDGED_NAMES; `before` are the beliefs of before: same, contradicts, neither."""
    if not pairs:
        return np.zeros((0, len(JUDGED_NAMES)))
    agreeing = ranks(pairs, np.array([verdict.same for verdict in verdicts]))
    contradicting = ranks(pairs, np.array([verdict.contradicts for verdict in verdicts]))
    rows = [
        [
            *(log_odds(chance) for chance in (verdict.same, verdict.contradicts, 1.0 - verdict.neither)),
            1.0 / agreeing[place][0],
            1.0 / contradicting[place][0],
            *(log_odds(float(chance)) for chance in before[place, :2]),
            *people(*(wordings[node] for node in pairs[place]))[:3],
            *(float(first != second) for first, second in holding(*(wordings[node] for node in pairs[place]))[:2]),
        ]
        for place, verdict in enumerate(verdicts)
    ]
    return np.array(rows, dtype=np.float64)


def log_odds(chance: float) -> float:
    """The logarithm of the odds, chances kept a thousandth from certainty."""
    kept = min(max(chance, 1e-3), 1.0 - 1e-3)
    return math.log(kept / (1.0 - kept))
