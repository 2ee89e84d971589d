"""All stories in one ledger: `python -m bench.stories STORIES_DIR [more dirs] [--predictions OUT]`.

Shuffles the documents of all story files into one heap, finds the stories again and prints as one JSON object
B-cubed precision, recall and F1, the number of stories found, and, with `--disputes`, how many disputes hold claims
of two story files at once, of which there should be none (claims given; judged without the trained judge, as the
question is which claims meet).
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.story_files import StoryFile, all_stories, given_readings
from counterclaim.records import Report, Story
from counterclaim.weighing.likeness import Profile, profile
from counterclaim.weighing.protocols import Embedder
from counterclaim.weighing.stories import find_stories

LEAD = 1200
"""Characters of a text that its vector is made from, after the title."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the arguments, find the stories, score."""
    parser = argparse.ArgumentParser(prog="python -m bench.stories", description=__doc__)
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--disputes", action="store_true")
    parser.add_argument("--predictions", type=Path)
    asked = parser.parse_args(arguments)
    from counterclaim.weighing.judge import Embedder as Encoder

    embedder = Encoder.load()
    files = list(all_stories(asked.stories))
    found = find_stories(profiles_of(files, embedder))
    gold = {report.digest: file.id for file in files for report in file.reports.values()}
    answer: dict[str, float | int] = b_cubed(found, gold) | {"gold": len(files), "found": len(found)}
    if asked.disputes:
        answer["disputes_across"] = disputes_across(files, found, gold, embedder)
    if asked.predictions:
        lines = [json.dumps({"story": story.id, "documents": list(story.reports)}) for story in found]
        asked.predictions.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(json.dumps(answer))


def profiles_of(files: Sequence[StoryFile], embedder: Embedder) -> list[Profile]:
    """Profiles of all documents, shuffled with a fixed seed."""
    reports = [report for file in files for report in file.reports.values()]
    random.Random(7).shuffle(reports)
    vectors = embedder.vectors([lead(report) for report in reports])
    return [profile(report, vector) for report, vector in zip(reports, vectors, strict=True)]


def lead(report: Report) -> str:
    """The title and the beginning of the text."""
    return f"{report.title}. {' '.join(report.text.split())[:LEAD]}"


def b_cubed(found: Sequence[Story], gold: Mapping[str, str]) -> dict[str, float]:
    """Precision, recall and F1 in hundredths, averaged over reports (Bagga and Baldwin, 1998)."""
    story_of = {report: story.id for story in found for report in story.reports}
    precision = recall = 0.0
    for report in gold:
        mine = {other for other in gold if story_of[other] == story_of[report]}
        right = {other for other in gold if gold[other] == gold[report]}
        precision += len(mine & right) / len(mine) / len(gold)
        recall += len(mine & right) / len(right) / len(gold)
    f1 = 2 * precision * recall / (precision + recall)
    return {name: round(100 * value, 1) for name, value in (("precision", precision), ("recall", recall), ("f1", f1))}


def disputes_across(
    files: Sequence[StoryFile], found: Sequence[Story], gold: Mapping[str, str], embedder: Embedder
) -> int:
    """How many disputes hold claims of more than one story file."""
    from counterclaim.weighing.beliefs import PlainJudge
    from counterclaim.weighing.weigh import weigh_story

    reports = {report.digest: report for file in files for report in file.reports.values()}
    readings = {reading.report: reading for file in files for reading in given_readings(file)[1]}
    home = {claim.id: gold[claim.report] for reading in readings.values() for claim in reading.claims}
    across = 0
    for story in found:
        if len({gold[report] for report in story.reports}) > 1:
            inside = [reports[report] for report in story.reports]
            read = [readings[report] for report in story.reports]
            weighing = weigh_story(story, inside, read, embedder=embedder, judge=PlainJudge())
            across += sum(len({home[claim] for claim in dispute.claims}) > 1 for dispute in weighing.disputes)
    return across


if __name__ == "__main__":
    main()
