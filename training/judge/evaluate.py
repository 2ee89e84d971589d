"""Measures the judge on story files, their claims given: ``python -m training.judge.evaluate STORIES``.

Prints areas under the curve, the best F1 of contradiction and of agreement, and the logarithmic loss, pair by pair. The
graph of disputes is not asked.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

import numpy as np

from counterclaim.weighing.judge.claims import JudgedClaim
from counterclaim.weighing.judge.pair_judge import PairJudge
from training.judge.scoring import report
from training.judge.stories import Story, read_stories


def main(arguments: list[str] | None = None) -> None:
    """Judge every pair of every story of a folder and print the scores as one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--directory", type=Path, help="another judge than the one in the package")
    options = parser.parse_args(arguments)
    print(json.dumps(measured(PairJudge.load(options.directory), read_stories(options.stories))))


def measured(judge: PairJudge, stories: list[Story]) -> dict[str, Any]:
    """All scores of a judge on some stories."""
    begun = time.perf_counter()
    verdicts = [verdict for story in stories for verdict in judge.judge(pairs_of(story))]
    took = time.perf_counter() - begun
    chances = np.array([(verdict.same, verdict.contradicts, verdict.neither) for verdict in verdicts])
    return {**report(chances, stories), "ms_a_pair": round(1000 * took / len(verdicts), 2)}


def pairs_of(story: Story) -> list[tuple[JudgedClaim, JudgedClaim]]:
    """Every pair of a story's claims, in the order of its answers."""
    return [(story.claims[one], story.claims[other]) for one, other in story.answers]


if __name__ == "__main__":
    main()
