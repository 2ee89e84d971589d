"""Story files of the contested-accounts benchmark as judged claims and labelled pairs."""

from __future__ import annotations

import itertools
import json
import random
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from counterclaim.weighing.judge.claims import JudgedClaim, JudgedFigure
from counterclaim.weighing.judge.wording import surroundings
from training.judge.examples import CONTRADICTS, NEITHER, SAME
from training.stories.convert import convert

Pair = tuple[str, str]


@dataclass(frozen=True)
class Story:
    """A story's claims by id, each with its proposition, the answer to every pair, and the pairs that are traps.

    ``questions`` are those of its disputes, each with the claims that answer it.
    """

    id: str
    claims: dict[str, JudgedClaim]
    propositions: dict[str, str]
    answers: dict[Pair, int]
    agreed: frozenset[Pair]
    traps: tuple[Pair, ...]
    questions: tuple[tuple[str, frozenset[str]], ...] = ()


def locate(text: str, piece: str, nth: int) -> int:
    """Where the nth occurrence of a piece starts; a piece that is not there is an error."""
    at = -1
    for _ in range(nth or 1):
        at = text.index(piece, at + 1)
    return at


def read_stories(folder: Path) -> list[Story]:
    """All stories of a folder, by name: in the benchmark's shape, or as people write them (training/stories)."""
    told = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    told += [convert(path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.story"))]
    return [read_story(one) for one in told]


def read_story(told: dict[str, Any]) -> Story:
    """One story file."""
    documents = {document["id"]: document for document in told["documents"]}
    sources = {source["id"]: source for source in told["sources"]}
    figures = [
        (f["doc"], locate(documents[f["doc"]]["text"], f["text"], f.get("nth", 1)), f) for f in told.get("figures", [])
    ]
    claims = {}
    for claim in told["claims"]:
        document = documents[claim["doc"]]
        start = locate(document["text"], claim["content_text"], claim.get("content_nth", 1))
        inside = [f for doc, at, f in figures if doc == document["id"] and 0 <= at - start < len(claim["content_text"])]
        claims[claim["id"]] = judged(claim, document, sources.get(claim["source"]), start, inside)
    answers, agreed = answered(list(claims), told["disputes"])
    traps = tuple(
        pair(*two) for trap in told.get("traps", []) for two in itertools.combinations(sorted(set(trap["claims"])), 2)
    )
    propositions = {claim["id"]: claim.get("proposition", "") for claim in told["claims"]}
    questions = tuple((each["question"], frozenset(itertools.chain(*each["sides"]))) for each in told["disputes"])
    return Story(told["id"], claims, propositions, answers, agreed, traps, questions)


def judged(
    claim: dict[str, Any],
    document: dict[str, Any],
    source: dict[str, Any] | None,
    start: int,
    figures: list[dict[str, Any]],
) -> JudgedClaim:
    """A claim of a story file as it would reach the judge."""
    about, context = surroundings(document["title"], document["text"], start)
    return JudgedClaim(
        text=claim["content_text"],
        by=source["name"] if source else "",
        party=(source.get("party") or "") if source else "",
        on=date.fromisoformat(document["published"][:10]),
        holds=claim.get("holds", True),
        stance=claim["stance"],
        about=about,
        context=context,
        figures=tuple(JudgedFigure(figure["low"], figure["high"]) for figure in figures),
        document=document["id"],
        speaker=claim["source"] or "",
    )


def pair(one: str, other: str) -> Pair:
    """Two ids in a fixed order."""
    return (one, other) if one <= other else (other, one)


def answered(ids: list[str], disputes: list[dict[str, Any]]) -> tuple[dict[Pair, int], frozenset[Pair]]:
    """The answer to every pair, and the pairs that stand on one side; a pair that does both, contradicts."""
    answers = {pair(*two): NEITHER for two in itertools.combinations(ids, 2)}
    agreed = {
        pair(*two) for dispute in disputes for side in dispute["sides"] for two in itertools.combinations(set(side), 2)
    }
    for two in agreed:
        answers[two] = SAME
    for dispute in disputes:
        for side, against in itertools.combinations(dispute["sides"], 2):
            for one, other in itertools.product(side, against):
                if one != other:
                    answers[pair(one, other)] = CONTRADICTS
    return answers, frozenset(agreed)


def held_out(stories: list[Story], seed: int, count: int) -> tuple[list[Story], list[Story]]:
    """The stories to train on, and ``count`` others to choose and calibrate by: a fixed draw."""
    names = sorted(story.id for story in stories)
    kept = set(random.Random(seed).sample(names, min(count, len(names) // 2)))
    return [s for s in stories if s.id not in kept], [s for s in stories if s.id in kept]


def proposed(story: Story, number: str) -> JudgedClaim:
    """The claim in the words of its proposition, which says positively what is at issue: a denial does not hold it."""
    claim = story.claims[number]
    return replace(claim, text=story.propositions[number], holds=claim.stance != "denies", context="")
