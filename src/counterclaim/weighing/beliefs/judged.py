"""What is known of a pair once the judge has answered."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from counterclaim.weighing.beliefs.numbers import Pair, ranks
from counterclaim.weighing.beliefs.standing import Standing
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
    ones, others = np.array(pairs, dtype=np.int64).T
    standing = Standing.of(wordings)
    said = np.array([(verdict.same, verdict.contradicts, 1.0 - verdict.neither) for verdict in verdicts])
    return np.column_stack(
        (
            _all_log_odds(said),
            *(1.0 / ranks(ones, others, said[:, column])[0] for column in (0, 1)),
            _all_log_odds(before[:, :2]),
            standing.same_speaker(ones, others),
            standing.same_party(ones, others),
            standing.other_party(ones, others),
            standing.denying[ones] != standing.denying[others],
            standing.inverted[ones] != standing.inverted[others],
        )
    ).astype(np.float64)


def log_odds(chance: float) -> float:
    """The logarithm of the odds, chances kept a thousandth from certainty."""
    kept = min(max(chance, 1e-3), 1.0 - 1e-3)
    return math.log(kept / (1.0 - kept))


def _all_log_odds(chances: Array) -> Array:
    return np.array([[log_odds(chance) for chance in row] for row in chances.tolist()])
