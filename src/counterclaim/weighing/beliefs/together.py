"""What the other pairs of a story say of a pair: two that contradict the same one tend to agree, and so on."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from counterclaim.weighing.beliefs.judged import log_odds
from counterclaim.weighing.beliefs.numbers import Pair
from counterclaim.weighing.beliefs.standing import Standing
from counterclaim.weighing.wordings import Wording

Array = NDArray[np.float64]

TOGETHER_NAMES = (
    *("same", "contradicts"),
    *("common_opponent", "opponent_of_ally", "common_ally"),
    *("common_opponents", "opponents_of_allies", "common_allies"),
    *("fewer_opponents", "more_opponents", "share_of_best", "share_of_worst"),
    *("same_party", "other_party"),
)
"""The belief in the pair by itself; the best third claim and all of them; how much either claim is contradicted at all;
and the parties."""

_Near = Mapping[int, tuple[float, float]]


def together_numbers(wordings: Sequence[Wording], pairs: Sequence[Pair], likely: Array) -> Array:
    """One row a pair, in the order of TOGETHER_NAMES; `likely` are same, contradicts, neither, each by itself."""
    if not pairs:
        return np.zeros((0, len(TOGETHER_NAMES)))
    near: defaultdict[int, dict[int, tuple[float, float]]] = defaultdict(dict)
    for (one, other), row in zip(pairs, likely, strict=True):
        near[one][other] = near[other][one] = (float(row[0]), float(row[1]))
    total = {node: sum(contradicts for _, contradicts in found.values()) for node, found in near.items()}
    most = {node: max(contradicts for _, contradicts in found.values()) for node, found in near.items()}
    rows = []
    for one, other in pairs:
        same, contradicts = near[one][other]
        shares = sorted(contradicts / max(most[node], 1e-6) for node in (one, other))
        rows.append(
            [
                log_odds(same),
                log_odds(contradicts),
                *_third_claims(near[one], near[other]),
                *sorted((total[one], total[other])),
                *reversed(shares),
            ]
        )
    standing, (ones, others) = Standing.of(wordings), np.array(pairs, dtype=np.int64).T
    parties = (standing.same_party(ones, others), standing.other_party(ones, others))
    return np.column_stack((np.array(rows), *parties)).astype(np.float64)


def _third_claims(one: _Near, other: _Near) -> list[float]:
    """What claims near both say: root of the best product, and logarithm of the sum, of each of the three patterns."""
    best, total = [0.0] * 3, [0.0] * 3
    for node in one.keys() & other.keys():
        (same, contradicts), (other_same, other_contradicts) = one[node], other[node]
        mixed = (same * other_contradicts, contradicts * other_same)
        products = (contradicts * other_contradicts, max(mixed), same * other_same)
        sums = (contradicts * other_contradicts, sum(mixed), same * other_same)
        best = [max(pair) for pair in zip(best, products, strict=True)]
        total = [sum(pair) for pair in zip(total, sums, strict=True)]
    return [*(math.sqrt(value) for value in best), *(math.log1p(value) for value in total)]
