"""Claim sets: questions about invented events with the answers that people give, as labelled pairs."""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from counterclaim.weighing.judge.claims import JudgedClaim
from training.judge.examples import CONTRADICTS, NEITHER, SAME, Example


def read_sets(folders: list[Path]) -> list[dict[str, Any]]:
    """All sets of all JSON Lines files of some folders."""
    return [
        json.loads(line)
        for folder in folders
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def judged(claim: str | dict[str, Any]) -> JudgedClaim:
    """A claim of a set; where it is only a string, nothing is known of the speaker."""
    if isinstance(claim, str):
        return JudgedClaim(claim, by="someone")
    holds = claim.get("holds", True)
    return JudgedClaim(
        text=claim["text"],
        by=claim["by"],
        party=claim["party"],
        on=date.fromisoformat(claim["on"]),
        holds=holds,
        stance=claim.get("stance", "asserts" if holds else "denies"),
        about=claim["about"],
        speaker=claim["by"],
    )


def pairs_of(row: dict[str, Any]) -> Iterator[Example]:
    """Every pair that a set gives."""
    kind = "context-set" if isinstance(row["answers"][0][0], dict) else "set"
    answers = [[judged(claim) for claim in answer] for answer in row["answers"]]
    others = [judged(claim) for claim in row["neither"]]
    for answer in answers:
        for one, other in itertools.combinations(answer, 2):
            yield Example(one, other, SAME, kind)
    for answer, against in itertools.combinations(answers, 2):
        for one, other in itertools.product(answer, against):
            yield Example(one, other, CONTRADICTS, kind)
    for one, other in itertools.product([claim for answer in answers for claim in answer], others):
        yield Example(one, other, NEITHER, kind)
    for one, other in itertools.combinations(others, 2):
        yield Example(one, other, NEITHER, kind)


def drawn(rows: list[dict[str, Any]], chance: random.Random, each: dict[int, int]) -> list[Example]:
    """From every set up to ``each`` pairs an answer, drawn at random."""
    out: list[Example] = []
    for row in rows:
        by_answer: dict[int, list[Example]] = {}
        for example in pairs_of(row):
            by_answer.setdefault(example.answer, []).append(example)
        for answer, examples in by_answer.items():
            out += chance.sample(examples, min(each[answer], len(examples)))
    return out
