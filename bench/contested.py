"""The contested-accounts benchmark: `python -m bench.contested STORIES OUT [--given-claims] [--limit N]`.

Writes one prediction file a story into OUT, in the shape that the benchmark's README asks for, and prints the scores
as a JSON object in the last line. Of a story only `documents` are used, without `origin`, and read and weighed as
`counterclaim read` does. With `--given-claims` the claims and sources are taken from the file, so that weighing is
measured alone.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.scores import score
from bench.story_files import StoryFile, given_readings, story_files
from counterclaim.records import Claim, Reading, Weighing
from counterclaim.weighing.beliefs import Beliefs
from counterclaim.weighing.origins import document_origins
from counterclaim.weighing.protocols import Embedder, Judge
from counterclaim.weighing.weigh import weigh_story

Read = Callable[[StoryFile], Sequence[Reading]]


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
    read = given if asked.given_claims else reader()
    embedder, judge = open_models(asked.judge)
    told, counts = hand_in(files, read, embedder, judge, Beliefs.load(asked.beliefs))
    asked.out.mkdir(parents=True, exist_ok=True)
    for name, story in told.items():
        (asked.out / f"{name}.json").write_text(json.dumps(story, ensure_ascii=False, indent=1), encoding="utf-8")
    print(json.dumps(score([file.told for file in files], told).as_json() | {"counts": counts}))


def hand_in(
    files: Sequence[StoryFile], read: Read, embedder: Embedder, judge: Judge, beliefs: Beliefs
) -> tuple[dict[str, dict[str, Any]], dict[str, int]]:
    """What is handed in of every story, by its id, and the counts of weighing summed up."""
    told, counts = {}, dict[str, int]()
    for file in files:
        readings = read(file)
        reports = list(file.reports.values())
        weighing = weigh_story(file.story(), reports, readings, embedder=embedder, judge=judge, beliefs=beliefs)
        told[file.id] = as_handed_in(file, readings, weighing)
        for name, count in weighing.counts.items():
            counts[name] = counts.get(name, 0) + count
    return told, counts


def as_handed_in(file: StoryFile, readings: Sequence[Reading], weighing: Weighing) -> dict[str, Any]:
    """One story in the shape that the benchmark asks for."""
    document_of = {report.digest: document for document, report in file.reports.items()}
    return {
        "story": file.id,
        "claims": [_claim(claim, document_of) for reading in readings for claim in reading.claims],
        "disputes": [
            {"id": dispute.id, "sides": [list(side.claims) for side in dispute.sides]}
            for dispute in weighing.disputes
            if dispute.replaced_by is None
        ],
        "figures": [
            {
                "doc": document_of[reading.report],
                "start": figure.span.start,
                "end": figure.span.end,
                "low": figure.low,
                "high": figure.high,
            }
            for reading in readings
            for figure in reading.figures
        ],
        "origins": [
            [document_of[digest] for digest in group] for group in document_origins(list(file.reports.values()))
        ],
    }


def given(file: StoryFile) -> Sequence[Reading]:
    """The claims that the file gives."""
    return given_readings(file)[1]


def reader() -> Read:
    """Reading as `counterclaim read` does."""
    from counterclaim.pipeline import Models
    from counterclaim.reading.reader import Reader

    models = Models.load()
    room = Reader(models.attributor, models.gazetteer)
    return lambda file: [room.read(report) for report in file.reports.values()]


def open_models(judge: str) -> tuple[Embedder, Judge]:
    """The embedder and the judge by name."""
    from counterclaim.weighing.beliefs import PlainJudge
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


if __name__ == "__main__":
    main()
