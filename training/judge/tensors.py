"""A group of claims as tensors."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from counterclaim.weighing.judge.features import Rarity, circumstances
from counterclaim.weighing.judge.wording import ClaimWords, claim_words
from training.judge.groups import Group, shaken


@dataclass(frozen=True)
class Part:
    """Some claims of like length: padded words, kinds, and a mask."""

    words: Tensor
    kinds: Tensor
    mask: Tensor


@dataclass(frozen=True)
class GroupTensors:
    """A group's claims by length in a few parts, where each claim went, and its pairs with their circumstances.

    ``compared`` is true, claim by claim, for the words that are laid beside another claim's.
    """

    parts: tuple[Part, ...]
    places: Tensor
    compared: Tensor
    pairs: Tensor
    around: Tensor
    answers: Tensor


ALIKE = 12
"""Claims of like length that are padded together on a processor, which pays for padding."""


def tensors_of(
    group: Group, tokenizer: Tokenizer, rarity: Rarity, chance: random.Random | None, alike: int = ALIKE
) -> GroupTensors:
    """The group as the network takes it; with ``chance``, its claims shaken for training."""
    claims = [shaken(claim, chance) for claim in group.claims] if chance else list(group.claims)
    words = [claim_words(tokenizer, claim) for claim in claims]
    order = sorted(range(len(words)), key=lambda number: len(words[number].words))
    size = -(-len(order) // max(1, round(len(order) / alike)))
    parts = tuple(padded([words[number] for number in order[at : at + size]]) for at in range(0, len(order), size))
    counts = torch.tensor([one.compared for one in words])
    compared = torch.arange(int(counts.max()))[None] < counts[:, None]
    around = [circumstances(claims[one], claims[other], rarity) for one, other in group.pairs]
    if chance and chance.random() < 0.1:
        around = [[0.0] * len(row) for row in around]
    return GroupTensors(
        parts,
        torch.argsort(torch.tensor(order)),
        compared,
        torch.tensor(group.pairs),
        torch.tensor(around),
        torch.tensor(group.answers),
    )


def padded(rows: list[ClaimWords]) -> Part:
    """Claims of unlike length side by side."""
    longest = max(len(row.words) for row in rows)
    words, kinds = (torch.zeros(len(rows), longest, dtype=torch.int64) for _ in range(2))
    mask = torch.zeros(len(rows), longest, dtype=torch.bool)
    for number, row in enumerate(rows):
        length = len(row.words)
        words[number, :length], kinds[number, :length] = torch.tensor(row.words), torch.tensor(row.kinds)
        mask[number, :length] = True
    return Part(words, kinds, mask)
