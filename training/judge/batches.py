"""Pairs as batches of like length."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from counterclaim.weighing.judge.wording import claim_words, pair_words
from training.judge.examples import Example


@dataclass(frozen=True)
class Batch:
    """Padded words, segments, a mask, and the answers."""

    words: Tensor
    kinds: Tensor
    mask: Tensor
    answers: Tensor


def padded(rows: list[tuple[list[int], list[int]]], answers: list[int]) -> Batch:
    """Rows of unlike length as one batch."""
    longest = max(len(words) for words, _ in rows)
    words, kinds = (
        torch.zeros(len(rows), longest, dtype=torch.int64),
        torch.zeros(len(rows), longest, dtype=torch.int64),
    )
    mask = torch.zeros(len(rows), longest, dtype=torch.bool)
    for number, (ids, segments) in enumerate(rows):
        words[number, : len(ids)] = torch.tensor(ids)
        kinds[number, : len(ids)] = torch.tensor(segments)
        mask[number, : len(ids)] = True
    return Batch(words, kinds, mask, torch.tensor(answers))


def batched(examples: list[Example], tokenizer: Tokenizer, chance: random.Random, size: int) -> list[Batch]:
    """Examples, each in an order of its two claims drawn at random, in batches of ``size`` like lengths, shuffled.

    Lengths are sorted within stretches of fifty batches only, so that a stage stays mixed.
    """
    rows = []
    for example in examples:
        two = [claim_words(tokenizer, example.one), claim_words(tokenizer, example.other)]
        chance.shuffle(two)
        rows.append((pair_words(two[0], two[1]), example.answer))
    batches = []
    for start in range(0, len(rows), 50 * size):
        stretch = sorted(rows[start : start + 50 * size], key=lambda row: len(row[0][0]))
        cut = [stretch[at : at + size] for at in range(0, len(stretch), size)]
        chance.shuffle(cut)
        batches += [padded([pair for pair, _ in rows], [answer for _, answer in rows]) for rows in cut]
    return batches


def single(rows: list[list[int]]) -> Batch:
    """Single claims with their marks, as one batch without answers."""
    marked = [[101, *row, 102] for row in rows]
    return padded([(words, [0] * len(words)) for words in marked], [0] * len(rows))
