"""Story files as rows of numbers with their answers, through the very code that weighs at run time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from bench.scores import allied_pairs, opposed_pairs
from bench.story_files import StoryFile, given_readings
from counterclaim.weighing.beliefs import numbers
from counterclaim.weighing.judge.claims import Verdict
from counterclaim.weighing.nearness import Nearness
from counterclaim.weighing.protocols import Embedder, Judge
from counterclaim.weighing.weigh import judge_candidates, lay_out

SAME, CONTRADICTS, NEITHER = range(3)


@dataclass(frozen=True)
class Rows:
    """A story's judged pairs: numbers, and what the gold says of each."""

    story: str
    numbers: NDArray[np.float64]
    answers: NDArray[np.int64]


def rows_of(file: StoryFile, embedder: Embedder, judge: Judge) -> Rows:
    """The pairs that reach the judge in a story with its claims given."""
    names, readings = given_readings(file)
    laid = lay_out(list(file.reports.values()), readings, embedder)
    judged = judge_candidates(laid.nearness, judge, {})
    return labelled(file, names, laid.nearness, judged.verdicts)


def labelled(
    file: StoryFile, names: Mapping[str, str], nearness: Nearness, verdicts: Mapping[tuple[int, int], Verdict]
) -> Rows:
    """Rows and answers of the pairs that were judged; copies count as their wording."""
    sides = [dispute["sides"] for dispute in file.told["disputes"]]
    opposed = opposed_pairs(sides)
    allied = {pair for one in sides for pair in allied_pairs(one)}

    def answer(pair: tuple[int, int]) -> int:
        claims = [[names[claim] for claim in nearness.wordings[node].claims if claim in names] for node in pair]
        both = [frozenset(one) for one in product(*claims)]
        if any(one in opposed for one in both):
            return CONTRADICTS
        return SAME if any(one in allied for one in both) else NEITHER

    pairs = list(verdicts)
    return Rows(
        file.id,
        numbers(nearness, pairs, list(verdicts.values())),
        np.array([answer(pair) for pair in pairs], dtype=np.int64),
    )
