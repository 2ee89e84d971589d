"""The contested-accounts benchmark: `python -m bench.contested STORIES OUT [--given-claims] [--limit N]`.

Writes one prediction file a story into OUT, in the shape that the benchmark's README asks for, and prints the scores
as a JSON object in the last line. Of a story only `documents` are used, without `origin`, and read and weighed as
`counterclaim read` does. With `--given-claims` the claims and sources are taken from the file, so that weighing is
measured alone.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.scores import score
from bench.story_files import StoryFile, given_readings, story_files
from counterclaim.records import Claim, Figure, Reading, Report, Weighing
from counterclaim.weighing.beliefs import Beliefs, PlainJudge
from counterclaim.weighing.origins import document_origins
from counterclaim.weighing.protocols import Embedder, Judge
from counterclaim.weighing.weigh import weigh_story


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the arguments, hand in, score."""
    parser = argparse.ArgumentParser(prog="python -m bench.contested", description=__doc__)
    parser.add_argument("stories", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--given-claims", action="store_true", help="take claims and sources from the file")
    parser.add_argument("--limit", type=int, help="only the first so many stories")
    parser.add_argument("--judge", choices=("plain", "trained"), default="trained")
    parser.add_argument("--beliefs", type=Path, help="weights of the beliefs, other than the package's")
    asked = parser.parse_args(arguments)
    files = story_files(asked.stories, asked.limit)
    if asked.given_claims:
        embedder, judge = open_models(asked.judge)
        told, counts = weigh_given(files, embedder, judge, Beliefs.load(asked.beliefs))
    else:
        told, counts = read_whole_way(files, asked.judge)
    asked.out.mkdir(parents=True, exist_ok=True)
    for name, story in told.items():
        (asked.out / f"{name}.json").write_text(json.dumps(story, ensure_ascii=False, indent=1), encoding="utf-8")
    print(json.dumps(score([file.told for file in files], told).as_json() | {"counts": counts}))


def weigh_given(
    files: Sequence[StoryFile], embedder: Embedder, judge: Judge, beliefs: Beliefs
) -> tuple[dict[str, Any], Counter[str]]:
    """What is handed in of every story, by its id, claims given; and the counts of weighing summed up."""
    told, counts = {}, Counter[str]()
    for file in files:
        _, readings = given_readings(file)
        reports = list(file.reports.values())
        weighing = weigh_story(file.story(), reports, readings, embedder=embedder, judge=judge, beliefs=beliefs)
        told[file.id] = as_handed_in(file.id, file.reports, readings, [weighing])
        counts.update(weighing.counts)
    return told, counts


def read_whole_way(files: Sequence[StoryFile], judge: str) -> tuple[dict[str, Any], Counter[str]]:
    """The same, read from the text as `counterclaim read` does."""
    from bench.whole_way import read_story
    from counterclaim.pipeline import Models

    models = Models.load()
    if judge == "plain":
        models = replace(models, judge=PlainJudge())
    told, counts = {}, Counter[str]()
    for file in files:
        read = read_story(file, models)
        told[file.id] = as_handed_in(file.id, read.reports, read.readings, read.weighings)
        for weighing in read.weighings:
            counts.update(weighing.counts)
    return told, counts


def as_handed_in(
    story: str, reports: Mapping[str, Report], readings: Sequence[Reading], weighings: Sequence[Weighing]
) -> dict[str, Any]:
    """One story in the shape that the benchmark asks for; `reports` by document id."""
    document_of = {report.digest: document for document, report in reports.items()}
    return {
        "story": story,
        "claims": [_claim(claim, document_of) for reading in readings for claim in reading.claims],
        "disputes": [
            {"id": dispute.id, "sides": [list(side.claims) for side in dispute.sides]}
            for weighing in weighings
            for dispute in weighing.disputes
            if dispute.replaced_by is None
        ],
        "figures": [_figure(figure, document_of[reading.report]) for reading in readings for figure in reading.figures],
        "origins": [[document_of[digest] for digest in group] for group in document_origins(list(reports.values()))],
    }


def open_models(judge: str) -> tuple[Embedder, Judge]:
    """The embedder and the judge by name."""
    from counterclaim.weighing.judge import Embedder as Encoder

    if judge == "plain":
        return Encoder.load(), PlainJudge()
    from counterclaim.weighing.judge import PairJudge

    return Encoder.load(), PairJudge.load()


def _claim(claim: Claim, document_of: Mapping[str, str]) -> dict[str, Any]:
    source = claim.speaker_spans[0] if claim.speaker_spans else None
    return {
        "id": claim.id,
        "doc": document_of[claim.report],
        "start": claim.longest.start,
        "end": claim.longest.end,
        "source": {
            "name": claim.speaker.name,
            "start": source.start if source else None,
            "end": source.end if source else None,
        }
        if claim.speaker
        else None,
        "stance": claim.stance.value,
        "holds": claim.holds,
    }


def _figure(figure: Figure, document: str) -> dict[str, Any]:
    return {
        "doc": document,
        "start": figure.span.start,
        "end": figure.span.end,
        "low": figure.low,
        "high": figure.high,
    }


if __name__ == "__main__":
    main()
