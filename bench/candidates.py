"""What retrieval lets through: `python -m bench.candidates STORIES [STORIES ...]`.

Claims given, the gold's contradicting and agreeing pairs of every story are followed to where they end: at a rule, at
the judge, looked at but not judged, or never looked at. Two claims of one wording need no judge and are not counted.
Prints, as a JSON object in the last line, the share that reaches a rule or the judge and the judged pairs a report.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.scores import allied_pairs, opposed_pairs
from bench.story_files import StoryFile, given_readings, story_files
from counterclaim.weighing.beliefs import Beliefs, PlainJudge
from counterclaim.weighing.candidates import Pair, candidates
from counterclaim.weighing.judge import Embedder
from counterclaim.weighing.judging import judge_candidates
from counterclaim.weighing.weigh import lay_out

REACHED = ("rule", "judged")


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the arguments, follow the pairs of every story, print."""
    parser = argparse.ArgumentParser(prog="python -m bench.candidates", description=__doc__)
    parser.add_argument("stories", nargs="+", type=Path)
    asked = parser.parse_args(arguments)
    embedder, beliefs = Embedder.load(), Beliefs.load()
    ends: dict[str, Counter[str]] = {"contradiction": Counter(), "agreement": Counter()}
    judged = reports = 0
    for file in (file for folder in asked.stories for file in story_files(folder)):
        told, asked_of_judge = followed(file, embedder, beliefs)
        for kind, counts in told.items():
            ends[kind].update(counts)
        judged += asked_of_judge
        reports += len(file.reports)
    print(json.dumps({**{kind: shares(counts) for kind, counts in ends.items()}, "pairs_a_report": judged / reports}))


def followed(file: StoryFile, embedder: Embedder, beliefs: Beliefs) -> tuple[dict[str, Counter[str]], int]:
    """Where the gold pairs of one story end, by kind; and how many pairs the judge is asked about."""
    names, readings = given_readings(file)
    nearness = lay_out(list(file.reports.values()), readings, embedder).nearness
    node = {names[claim]: place for place, one in enumerate(nearness.wordings) for claim in one.claims}
    looked_at = set(candidates(nearness))
    answers = judge_candidates(nearness, PlainJudge(), beliefs, {})
    where: dict[Pair, str] = dict.fromkeys(looked_at, "looked at")
    where |= dict.fromkeys(answers.judged, "judged") | dict.fromkeys(answers.rulings, "rule")
    sides = [dispute["sides"] for dispute in file.told["disputes"]]
    gold = {
        "contradiction": opposed_pairs(sides),
        "agreement": {pair for one in sides for pair in allied_pairs(one)},
    }
    return {kind: Counter(ends(pairs, node, where)) for kind, pairs in gold.items()}, len(answers.judged)


def ends(pairs: set[frozenset[str]], node: Mapping[str, int], where: Mapping[Pair, str]) -> list[str]:
    """Where each gold pair of two wordings ends."""
    told = []
    for pair in pairs:
        one, other = sorted(node[claim] for claim in pair)
        if one != other:
            told.append(where.get((one, other), "never looked at"))
    return told


def shares(counts: Counter[str]) -> dict[str, float | int]:
    """The share that reaches a rule or the judge, and all counts."""
    reached = sum(counts[name] for name in REACHED) / max(1, counts.total())
    return {"reached": round(reached, 3), "pairs": counts.total(), **dict(sorted(counts.items()))}


if __name__ == "__main__":
    main()
