"""Everything the judge learns from, in the order in which it is learnt: inference, sets, stories."""

from __future__ import annotations

import collections
import random
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from counterclaim.weighing.judge.claims import JudgedClaim
from counterclaim.weighing.judge.vectors import Embedder
from training.judge.examples import CONTRADICTS, NEITHER, SAME, Example
from training.judge.inference import read_inference
from training.judge.rules import other_numbers, own_propositions, turned_examples
from training.judge.sets import drawn, read_sets
from training.judge.stories import Story, held_out, proposed, read_stories

INVENTED = Path(__file__).resolve().parents[1] / "data"


@dataclass(frozen=True)
class Amounts:
    """How much of each kind of material a run takes."""

    inference: int = 3000
    same_a_set: int = 3
    contradicts_a_set: int = 3
    neither_a_set: int = 2
    rounds: int = 2
    hard_a_positive: float = 1.0
    easy_a_positive: float = 0.15
    held_out: int = 13


def shaken(story: Story, number: str, chance: random.Random) -> JudgedClaim:
    """A claim, now and then in the words of its proposition or without what came before it."""
    dice = chance.random()
    if dice < 0.2 and story.propositions[number]:
        return proposed(story, number)
    return replace(story.claims[number], context="") if dice > 0.85 else story.claims[number]


def story_round(
    story: Story, likeness: dict[tuple[str, str], float], amounts: Amounts, chance: random.Random
) -> list[Example]:
    """A round's pairs of one story: what agrees or contradicts, the likeliest-looking others, a few of the rest.

    One claim in five stands in the words of its proposition, and one in six has lost what came before it.
    """
    positive = [pair for pair, answer in story.answers.items() if answer != NEITHER]
    others = [pair for pair, answer in story.answers.items() if answer == NEITHER]
    weight = {pair: likeness[pair] + chance.gauss(0.0, 0.12) for pair in others}
    others.sort(key=lambda pair: -weight[pair])
    hard = round(amounts.hard_a_positive * len(positive)) + 6
    easy = round(amounts.easy_a_positive * len(positive)) + 2
    rest = others[hard:]
    traps = [pair for pair in story.traps if story.answers[pair] == NEITHER]
    chosen = {*positive, *others[:hard], *traps, *chance.sample(rest, min(easy, len(rest)))}
    out = []
    for pair in sorted(chosen):
        two = [shaken(story, number, chance) for number in pair]
        out.append(Example(two[0], two[1], story.answers[pair], "story"))
    return out


def likeness_of(story: Story, embedder: Embedder) -> dict[tuple[str, str], float]:
    """The cosine of every pair of contents of a story."""
    names = list(story.claims)
    vectors = embedder.vectors([story.claims[name].text for name in names])
    cosines = vectors @ vectors.T
    place = {name: number for number, name in enumerate(names)}
    return {pair: float(cosines[place[pair[0]], place[pair[1]]]) for pair in story.answers}


@dataclass(frozen=True)
class Material:
    """The benchmark's stories to learn from and those kept out, our own stories, and all claim sets."""

    learnt: list[Story]
    own: list[Story]
    kept: list[Story]
    sets: list[dict[str, Any]]


def gather(contested: Path, seed: int, amounts: Amounts) -> Material:
    """Read stories and claim sets; only the benchmark's training stories are ever kept out, never our own."""
    learnt, kept = held_out(read_stories(contested / "training-stories"), seed, amounts.held_out)
    return Material(
        learnt,
        read_stories(INVENTED / "stories"),
        kept,
        read_sets([contested / "claim-sets", INVENTED / "claim-sets"]),
    )


def stages_of(material: Material, corpora: Path, seed: int, amounts: Amounts) -> list[list[Example]]:
    """The stages of the cross-encoder's training."""
    chance = random.Random(seed)
    learnt = material.learnt + material.own
    embedder = Embedder.load(threads=2)
    likeness = [likeness_of(story, embedder) for story in learnt]
    each = {SAME: amounts.same_a_set, CONTRADICTS: amounts.contradicts_a_set, NEITHER: amounts.neither_a_set}
    sets = drawn(material.sets, chance, each)
    sets += turned_examples(sets, chance, 0.1)
    stages = [read_inference(corpora, chance, amounts.inference), sets]
    for _ in range(amounts.rounds):
        stage: list[Example] = []
        for story, like in zip(learnt, likeness, strict=True):
            pairs = story_round(story, like, amounts, chance)
            stage += pairs + turned_examples(pairs, chance, 0.06)
            stage += own_propositions(story, chance, 0.2) + other_numbers(story, chance, 0.2)
        stages.append(stage)
    for stage in stages:
        chance.shuffle(stage)
    return stages


def counts(stages: list[list[Example]]) -> list[dict[str, int]]:
    """How many pairs of each kind and answer a stage holds."""
    return [dict(collections.Counter(f"{example.source}/{example.answer}" for example in stage)) for stage in stages]
