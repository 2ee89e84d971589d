"""Story files as rows of numbers with their answers, through the very code that weighs at run time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.scores import allied_pairs, matches, opposed_pairs
from bench.story_files import StoryFile, given_readings, place_of, story_file, story_files
from bench.whole_way import read_story
from counterclaim.pipeline import Models
from counterclaim.weighing.beliefs import Beliefs, PlainJudge, judged_numbers, numbers, together_numbers
from counterclaim.weighing.candidates import Pair, candidates, worth_judging
from counterclaim.weighing.judging import judge_candidates
from counterclaim.weighing.nearness import Nearness
from counterclaim.weighing.protocols import Embedder, Judge
from counterclaim.weighing.weigh import lay_out
from training.stories.convert import convert

SAME, CONTRADICTS, NEITHER = range(3)


@dataclass(frozen=True)
class Rows:
    """A story's pairs: numbers, and what the gold says of each."""

    story: str
    numbers: NDArray[np.float64]
    answers: NDArray[np.int64]


@dataclass(frozen=True)
class LaidFile:
    """A story file before anything is judged; the file's claim id a claim id of ours, where they match."""

    file: StoryFile
    names: Mapping[str, str]
    nearness: Nearness


def files_of(folder: Path) -> list[StoryFile]:
    """The stories of a folder, in either form."""
    written = sorted(folder.glob("*.story"))
    told = [convert(path.stem, path.read_text(encoding="utf-8")) for path in written]
    return [*(story_files(folder) if any(folder.glob("*.json")) else []), *(story_file(one) for one in told)]


def laid_file(file: StoryFile, embedder: Embedder) -> LaidFile:
    """A story file with its claims given."""
    names, readings = given_readings(file)
    return LaidFile(file, names, lay_out(list(file.reports.values()), readings, embedder).nearness)


def laid_as_read(file: StoryFile, models: Models) -> LaidFile:
    """A story file as it is read from its text, speakers and parties too; a claim that matches no gold has no name.

    Judges will meet claims like these: parties unknown or named otherwise, contents a few words longer or shorter.
    """
    read = read_story(file, replace(models, judge=PlainJudge()))
    document_of = {report.digest: document for document, report in read.reports.items()}
    gold = {claim["id"]: (claim["doc"], *_span(file, claim)) for claim in file.told["claims"]}
    told = {
        claim.id: (document_of[claim.report], claim.longest.start, claim.longest.end)
        for reading in read.readings
        for claim in reading.claims
    }
    laid = lay_out(list(read.reports.values()), read.readings, models.embedder)
    return LaidFile(file, matches(gold, told), laid.nearness)


def _span(file: StoryFile, claim: Mapping[str, Any]) -> tuple[int, int]:
    span = place_of(file.reports[claim["doc"]].text, claim["content_text"], claim.get("content_nth", 1))
    return span.start, span.end


def rows_before(laid: LaidFile) -> Rows:
    """The pairs that are looked at, before anybody judges them."""
    pairs = candidates(laid.nearness)
    return Rows(laid.file.id, numbers(laid.nearness, pairs), answers_to(laid, pairs))


def rows_judged(laid: LaidFile, judge: Judge, beliefs: Beliefs) -> Rows:
    """The pairs that reach the judge, with its answers; `beliefs` must not have been fitted to this story."""
    answers = judge_candidates(laid.nearness, judge, beliefs, {})
    pairs = list(answers.judged)
    before = np.array([row for _, row in answers.judged.values()]).reshape(-1, 3)
    verdicts = [verdict for verdict, _ in answers.judged.values()]
    return Rows(laid.file.id, judged_numbers(laid.nearness.wordings, pairs, before, verdicts), answers_to(laid, pairs))


def rows_together(laid: LaidFile, likely: Mapping[Pair, NDArray[np.float64]]) -> Rows:
    """The pairs that would reach the judge, with what the others of their story say; `likely` of each by itself."""
    pairs = worth_judging(laid.nearness, {pair: 1.0 - float(row[2]) for pair, row in likely.items()})
    rows = np.array([likely[pair] for pair in pairs]).reshape(-1, 3)
    return Rows(laid.file.id, together_numbers(laid.nearness.wordings, pairs, rows), answers_to(laid, pairs))


def answers_to(laid: LaidFile, pairs: Sequence[Pair]) -> NDArray[np.int64]:
    """What the gold says of each pair; what it says of copies counts for their wording."""
    sides = [dispute["sides"] for dispute in laid.file.told["disputes"]]
    opposed = opposed_pairs(sides)
    allied = {pair for one in sides for pair in allied_pairs(one)}

    def answer(pair: Pair) -> int:
        claims = [
            [laid.names[claim] for claim in laid.nearness.wordings[node].claims if claim in laid.names] for node in pair
        ]
        both = [frozenset(one) for one in product(*claims)]
        if any(one in opposed for one in both):
            return CONTRADICTS
        return SAME if any(one in allied for one in both) else NEITHER

    return np.array([answer(pair) for pair in pairs], dtype=np.int64)
