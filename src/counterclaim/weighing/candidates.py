"""Candidates: the pairs of a story that are worth a judge's time, at most so many a report.

A report's pairs are those of its wordings with each other and with wordings published before; of these the nearest in
subject are kept. By publication and not by arrival, so that the order of arrival does not show.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from counterclaim.records import Stance
from counterclaim.weighing.nearness import NEIGHBOURS, Matrix, Nearness

PAIRS_A_REPORT = 60
"""Pairs a new report that are judged at most."""

VECTOR_NEIGHBOURS = 24
"""Nearest earlier wordings by vector that are looked at for each wording."""

NEVER_DISPUTED = frozenset({Stance.PROMISES, Stance.DEMANDS, Stance.DOUBTS})
"""Stances that state no fact: what bears one of them contradicts nothing."""

Pair = tuple[int, int]


def candidates(nearness: Nearness, most: int = PAIRS_A_REPORT) -> list[Pair]:
    """The pairs to judge, lower wording first, in fixed order."""
    by_report: defaultdict[int, list[tuple[float, Pair]]] = defaultdict(list)
    for pair, score in _scored(nearness).items():
        by_report[nearness.wordings[pair[1]].report_place].append((-score, pair))
    return sorted(pair for rows in by_report.values() for _, pair in sorted(rows)[:most])


def _scored(nearness: Nearness) -> dict[Pair, float]:
    """Every pair that is looked at, with how near it is: likeness of contents, shared words, closeness."""
    sharing = nearness.sharing()
    scored = {}
    for later, wording in enumerate(nearness.wordings):
        if later == 0 or wording.claim.stance in NEVER_DISPUTED:
            continue
        contents = nearness.contents[:later] @ nearness.contents[later]
        for earlier in sorted(sharing[later] | _nearest(contents) | _before(nearness, later)):
            if nearness.wordings[earlier].claim.stance not in NEVER_DISPUTED:
                scored[earlier, later] = _score(nearness, earlier, later, float(contents[earlier]))
    return scored


def _score(nearness: Nearness, earlier: int, later: int, content: float) -> float:
    shared, _ = nearness.shared_words(earlier, later)
    apart = nearness.places_apart(earlier, later)
    close = 0.0 if apart is None or apart > NEIGHBOURS else 0.3 / apart
    first, second = nearness.wordings[earlier], nearness.wordings[later]
    figures = 0.1 if first.claim.figures and second.claim.figures else 0.0
    own_party = 0.15 if first.judged.party and first.judged.party == second.judged.party else 0.0
    return content + 0.5 * shared + close + figures - own_party


def _nearest(likeness: Matrix) -> set[int]:
    if len(likeness) <= VECTOR_NEIGHBOURS:
        return set(range(len(likeness)))
    return {int(place) for place in np.argpartition(-likeness, VECTOR_NEIGHBOURS)[:VECTOR_NEIGHBOURS]}


def _before(nearness: Nearness, later: int) -> set[int]:
    near = range(max(0, later - NEIGHBOURS), later)
    return {earlier for earlier in near if nearness.places_apart(earlier, later) is not None}
