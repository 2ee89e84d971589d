"""Training material as groups: claims that are compared with one another, and the answers to their pairs.

A story of thirty claims answers some four hundred pairs at the cost of encoding thirty claims, so that pairs can be
learnt from nearly in the proportions of life, where most are about different things.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from counterclaim.weighing.judge.claims import JudgedClaim
from training.judge import sets
from training.judge.examples import ABOUT, CONTRADICTS, NEITHER, SAME, Example
from training.judge.rules import other_number, turned
from training.judge.stories import Story, proposed


@dataclass(frozen=True)
class Drawing:
    """What a step learns from of a group."""

    #: Pairs: all that agree or contradict, and others drawn anew each time.
    pairs: int = 160
    #: Whether the questions of a story's disputes stand beside its claims.
    questions: bool = False


@dataclass(frozen=True)
class Group:
    """Claims that are compared with one another, and the answers to their pairs."""

    claims: tuple[JudgedClaim, ...]
    pairs: tuple[tuple[int, int], ...]
    answers: tuple[int, ...]

    def thinned(self, chance: random.Random, drawing: Drawing) -> Group:
        """At most so many of the pairs; those that do neither are drawn at random."""
        chosen = [at for at, answer in enumerate(self.answers) if answer != NEITHER]
        chance.shuffle(chosen)
        chosen = chosen[: drawing.pairs * 2 // 3]
        others = [at for at, answer in enumerate(self.answers) if answer == NEITHER]
        chosen += chance.sample(others, min(len(others), drawing.pairs - len(chosen)))
        return Group(self.claims, tuple(self.pairs[at] for at in chosen), tuple(self.answers[at] for at in chosen))


def story_group(
    story: Story, chance: random.Random, swapped: float = 0.15, denied: float = 0.08, questions: bool = False
) -> Group:
    """A whole story; some claims in the words of their proposition, some turned, which drops their contradictions.

    A claim that is turned contradicts what it agreed with. What it comes to against those that contradicted it is open.
    Now and then a proposition with another number in it joins, which contradicts its claim; with ``questions`` those of
    its disputes do, about which are the claims that answer them, and only those.
    """
    names = list(story.claims)
    place = {name: number for number, name in enumerate(names)}
    claims = [
        proposed(story, name) if story.propositions[name] and chance.random() < swapped else story.claims[name]
        for name in names
    ]
    flipped = {number for number, claim in enumerate(claims) if claim.stance == "asserts" and chance.random() < denied}
    claims = [turned(claim) if number in flipped else claim for number, claim in enumerate(claims)]
    pairs, answers = [], []
    for (one, other), answer in story.answers.items():
        two = (place[one], place[other])
        if (touched := len(flipped.intersection(two))) and answer != NEITHER:
            if answer == CONTRADICTS or touched == 2:
                continue
            answer = CONTRADICTS
        pairs.append(two)
        answers.append(answer)
    for name in names:
        if chance.random() < 0.06 and (changed := other_number(story, name, chance)) and place[name] not in flipped:
            pairs.append((place[name], len(claims)))
            answers.append(CONTRADICTS)
            claims.append(changed)
    for question, answering in story.questions if questions else ():
        pairs += [(place[name], len(claims)) for name in names]
        answers += [ABOUT if name in answering else NEITHER for name in names]
        claims.append(JudgedClaim(question, by="someone"))
    return Group(tuple(claims), tuple(pairs), tuple(answers))


def sets_group(rows: Sequence[dict[str, Any]]) -> Group:
    """Some claim sets together: across sets everything is neither."""
    claims: list[JudgedClaim] = []
    labels: list[tuple[int, int]] = []
    for number, row in enumerate(rows):
        for answer, told in enumerate([*row["answers"], row["neither"]]):
            for claim in told:
                claims.append(sets.judged(claim))
                labels.append((number, -1 if answer == len(row["answers"]) else answer))
    pairs = tuple(itertools.combinations(range(len(claims)), 2))
    answers = []
    for one, other in pairs:
        (set_one, answer_one), (set_other, answer_other) = labels[one], labels[other]
        if set_one != set_other or -1 in (answer_one, answer_other):
            answers.append(NEITHER)
        else:
            answers.append(SAME if answer_one == answer_other else CONTRADICTS)
    return Group(tuple(claims), pairs, tuple(answers))


def inference_groups(examples: Sequence[Example], size: int) -> list[Group]:
    """Inference pairs, so many at a time, none compared across."""
    groups = []
    for start in range(0, len(examples), size):
        part = examples[start : start + size]
        claims = tuple(claim for example in part for claim in (example.one, example.other))
        pairs = tuple((2 * at, 2 * at + 1) for at in range(len(part)))
        groups.append(Group(claims, pairs, tuple(example.answer for example in part)))
    return groups


def groups_of(
    forms: Sequence[Sequence[Story]],
    rows: Sequence[dict[str, Any]],
    rounds: int,
    chance: random.Random,
    drawing: Drawing,
) -> list[Group]:
    """All rounds in order: every story once a round, and a part of the sets, fewer as the rounds go on.

    ``forms`` are the same stories in one form or several, as they are given and as they are read: a round takes each in
    one, and the next in the next.
    """
    out: list[Group] = []
    for number in range(rounds):
        stories = [forms[(number + place) % len(forms)][place] for place in range(len(forms[0]))]
        groups = [story_group(story, chance, questions=drawing.questions) for story in stories]
        drawn = chance.sample(rows, min(len(rows), round(len(rows) * (0.5 if number < rounds // 2 else 0.15))))
        groups += [sets_group(drawn[at : at + 3]) for at in range(0, len(drawn), 3)]
        chance.shuffle(groups)
        out += [group.thinned(chance, drawing) for group in groups]
    return out


def shaken(claim: JudgedClaim, chance: random.Random) -> JudgedClaim:
    """A claim as it is often met: its party not known, its speaker not named, or what came before it lost."""
    dice = chance.random()
    if dice < 0.12:
        return replace(claim, by="someone", party="")
    if dice < 0.45:
        claim = replace(claim, party="")
    return replace(claim, context="") if chance.random() < 0.15 else claim
