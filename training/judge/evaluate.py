"""Measures the judge on story files, their claims given: ``python -m training.judge.evaluate STORIES``.

Prints areas under the curve, contradiction at the chosen threshold and at the best one, agreement, and traps held. The
graph of disputes is not asked.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np

from counterclaim.weighing.judge.pair_judge import PairJudge
from training.judge.calibrate import story_rows
from training.judge.scoring import report, story_gold
from training.judge.stories import read_stories


def main(arguments: list[str] | None = None) -> None:
    """Judge every pair of every story of a folder and print the scores as one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--directory", type=Path, help="another judge than the one in the package")
    parser.add_argument("--rows", type=Path, help="also keep the measured numbers and gold here (.npz)")
    options = parser.parse_args(arguments)
    judge = PairJudge.load(options.directory)
    stories = read_stories(options.stories)
    begun = time.perf_counter()
    rows = story_rows(judge, stories)
    took = time.perf_counter() - begun
    chances = judge.combination.chances(rows)
    scores = report(chances, stories, judge.threshold, judge.same_threshold)
    scores["ms_a_pair"] = round(1000 * took / len(rows), 2)
    if options.rows:
        answers, agreed, traps = story_gold(stories)
        np.savez(options.rows, rows=rows, chances=chances, answers=answers, agreed=agreed, traps=traps)
    print(json.dumps(scores))


if __name__ == "__main__":
    main()
