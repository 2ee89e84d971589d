"""Trains the encoder of single claims: each claim once through the encoder, every pair of a story from the vectors.

A story of thirty claims answers some four hundred pairs at the cost of fifteen in the cross-encoder, so that all pairs
can be learnt from in the proportions of life. It cannot weigh the words of one claim against those of the other, as the
cross-encoder does; that one starts from its weights, and the combination hears both. Two answers from one pair of
vectors, as in InferSent (Conneau et al. 2017): from their difference and their product.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from counterclaim.weighing.judge.claims import JudgedClaim
from counterclaim.weighing.judge.wording import claim_words
from training.judge import sets
from training.judge.batches import Batch, single
from training.judge.bert import Bert
from training.judge.examples import CONTRADICTS, NEITHER, SAME
from training.judge.model import log_chances
from training.judge.rules import turned
from training.judge.stories import Story, proposed


class SubjectEncoder(nn.Module):
    """Words of one claim in, one vector out; and from two vectors the two logits of the judge."""

    def __init__(self, bert: Bert, inner: int = 128) -> None:
        super().__init__()
        self.bert = bert
        width = bert.shape.width
        self.head = PairHead(width, inner)

    def forward(self, words: Tensor, kinds: Tensor, mask: Tensor | None = None) -> Tensor:
        """Vectors of length 1; without a mask every word is real."""
        states = self.bert(words, kinds, mask)
        if mask is None:
            return functional.normalize(states.mean(dim=1), dim=-1)
        real = mask[:, :, None].to(states.dtype)
        return functional.normalize(((states * real).sum(dim=1) / real.sum(dim=1)).float(), dim=-1)


class PairHead(nn.Module):
    """Two vectors to two logits, whichever comes first."""

    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.widen = nn.Linear(2 * width, inner)
        self.heads = nn.Linear(inner, 2)
        self.scale = nn.Parameter(torch.tensor(6.0))
        self.offset = nn.Parameter(torch.tensor(-5.0))

    def forward(self, one: Tensor, other: Tensor) -> Tensor:
        """Two logits a pair: about the same thing, opposed."""
        together = torch.cat([(one - other).abs(), one * other], dim=-1) * 10.0
        logits = self.heads(torch.tanh(self.widen(together)))
        likeness = self.scale * (one * other).sum(dim=-1, keepdim=True) + self.offset
        return torch.cat([logits[..., :1] + likeness, logits[..., 1:]], dim=-1)


@dataclass(frozen=True)
class Group:
    """Claims that are compared with one another, and the answers to their pairs."""

    claims: tuple[JudgedClaim, ...]
    pairs: tuple[tuple[int, int], ...]
    answers: tuple[int, ...]


def story_group(story: Story, chance: random.Random, swapped: float = 0.15, denied: float = 0.08) -> Group:
    """A whole story; some claims in the words of their proposition, some turned, which drops their contradictions.

    A claim that is turned contradicts what it agreed with. What it comes to against those that contradicted it is open.
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


def groups_of(stories: list[Story], rows: list[dict[str, Any]], rounds: int, chance: random.Random) -> list[Group]:
    """All rounds in order: every story once a round, and a part of the sets, fewer as the rounds go on."""
    out: list[Group] = []
    for number in range(rounds):
        groups = [story_group(story, chance) for story in stories]
        drawn = chance.sample(rows, min(len(rows), round(len(rows) * (0.4 if number < rounds // 2 else 0.12))))
        groups += [sets_group(drawn[at : at + 3]) for at in range(0, len(drawn), 3)]
        chance.shuffle(groups)
        out += groups
    return out


@dataclass(frozen=True)
class GroupBatch:
    """A group as tensors: its claims by length in a few parts, and where each claim went."""

    parts: tuple[Batch, ...]
    places: Tensor
    pairs: Tensor
    answers: Tensor


def batch_of(group: Group, tokenizer: Tokenizer, chance: random.Random) -> GroupBatch:
    """A group's claims, padded with those of like length.

    A third of the claims lose speaker or surroundings, so that wording must do.
    """
    words = []
    for claim in group.claims:
        dice = chance.random()
        if dice < 0.15:
            claim = replace(claim, by="someone", party="")
        elif dice < 0.3:
            claim = replace(claim, context="")
        words.append(claim_words(tokenizer, claim))
    order = sorted(range(len(words)), key=lambda number: len(words[number]))
    size = -(-len(order) // max(1, round(len(order) / 14)))
    parts = tuple(single([words[number] for number in order[at : at + size]]) for at in range(0, len(order), size))
    places = torch.argsort(torch.tensor(order))
    return GroupBatch(parts, places, torch.tensor(group.pairs), torch.tensor(group.answers))


def group_loss(model: SubjectEncoder, batch: GroupBatch, device: torch.device) -> Tensor:
    """The joint likelihood of all pairs of a group; what agrees or contradicts weighs more than what does neither."""
    with torch.autocast(device.type, torch.bfloat16):
        found = [model(part.words.to(device), part.kinds.to(device), part.mask.to(device)) for part in batch.parts]
    vectors = torch.cat(found).float()[batch.places.to(device)]
    pairs, answers = batch.pairs.to(device), batch.answers.to(device)
    chances = log_chances(model.head(vectors[pairs[:, 0]], vectors[pairs[:, 1]]))
    losses = functional.nll_loss(chances, answers, reduction="none")
    weights = torch.where(answers == NEITHER, 1.0, 2.5)
    return (losses * weights).sum() / weights.sum()
