"""Candidates: the pairs of a story that are looked at, and those that are worth a judge's time.

A report's pairs are those of its wordings with each other and with wordings published before. By publication and not by
arrival, so that the order of arrival does not show.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import numpy as np

from counterclaim.records import Stance
from counterclaim.weighing.nearness import NEIGHBOURS, Matrix, Nearness

PAIRS_A_REPORT = 60
"""Pairs a report that are judged; what the first reports of a story leave of theirs, those after them may use."""

LOOKED_AT = 4
"""So many times more pairs are looked at, by measures that cost little."""

VECTOR_NEIGHBOURS = 24
"""Nearest earlier wordings by vector that are looked at for each wording."""

NEVER_DISPUTED = frozenset({Stance.PROMISES, Stance.DEMANDS, Stance.DOUBTS})
"""Stances that state no fact: what bears one of them contradicts nothing, a promise and its breach least of all."""

Pair = tuple[int, int]


def candidates(nearness: Nearness) -> list[Pair]:
    """The pairs to look at: of each report its nearest in subject, lower wording first, in fixed order."""
    by_report: defaultdict[int, list[tuple[float, Pair]]] = defaultdict(list)
    for pair, score in _scored(nearness).items():
        by_report[nearness.wordings[pair[1]].report_place].append((-score, pair))
    most = LOOKED_AT * PAIRS_A_REPORT
    return sorted(pair for rows in by_report.values() for _, pair in sorted(rows)[:most])


def worth_judging(nearness: Nearness, related: Mapping[Pair, float], a_report: int = PAIRS_A_REPORT) -> list[Pair]:
    """The pairs to judge, in fixed order: of each report those most likely `related`, within what it may spend."""
    by_report: defaultdict[int, list[tuple[float, Pair]]] = defaultdict(list)
    for pair, likely in related.items():
        by_report[nearness.wordings[pair[1]].report_place].append((-likely, pair))
    chosen: list[Pair] = []
    reports = 1 + max((wording.report_place for wording in nearness.wordings), default=-1)
    for report in range(reports):
        left = (report + 1) * a_report - len(chosen)
        chosen += [pair for _, pair in sorted(by_report[report])[:left]]
    return sorted(chosen)


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
