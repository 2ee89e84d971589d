"""Fitting the small network, and choosing the bars: fixed seeds, a few minutes on one core."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from counterclaim.records import digest_of
from counterclaim.weighing.beliefs import Networks
from counterclaim.weighing.beliefs.networks import FURTHEST
from training.beliefs.rows import CONTRADICTS, SAME, Rows

BATCH = 512
RATE = 3e-3
DROPPED = 0.2
FOLDS = 5
NETWORKS = 7


@dataclass(frozen=True)
class Size:
    """How large a network is, how long it learns, and how strongly its weights are held back."""

    hidden: int
    epochs: int
    decay: float


BEFORE = Size(hidden=16, epochs=20, decay=0.01)
"""By cross-validation over the training stories, of 0, 16 and 32 hidden units: 16 and 32 alike, none a little worse."""

JUDGED = Size(hidden=6, epochs=60, decay=0.1)
"""Few stories were kept from the judge, so this one is small and held back."""

TOGETHER = Size(hidden=12, epochs=30, decay=0.02)
"""By the same: 6 and 12 hidden units alike, pair by pair; 12 a little better once the graph is solved."""

Array = NDArray[np.float64]
Network = tuple[Array, Array, Array, Array]


def fit(rows: Sequence[Rows], size: Size, bars: tuple[float, float] = (0.2, 0.2), seed: int = 7) -> Networks:
    """Networks fitted to the rows of stories."""
    numbers = np.concatenate([row.numbers for row in rows])
    answers = torch.tensor(np.concatenate([row.answers for row in rows]))
    middle, spread = numbers.mean(axis=0), numbers.std(axis=0) + 1e-6
    scaled = torch.tensor(np.clip((numbers - middle) / spread, -FURTHEST, FURTHEST), dtype=torch.float32)
    networks = tuple(_network(scaled, answers, size, seed + number) for number in range(NETWORKS))
    return Networks(middle, spread, networks, *bars)


def fold_of(story: str) -> int:
    """The fold of a story, the same however often and in whatever order it is met."""
    return int(digest_of(story)[:8], 16) % FOLDS


def without_each_fold(rows: Sequence[Rows], size: Size) -> list[Networks]:
    """For every fold, networks fitted without its stories."""
    return [fit([row for row in rows if fold_of(row.story) != fold], size) for fold in range(FOLDS)]


def left_out(rows: Sequence[Rows], size: Size) -> list[Array]:
    """Likelihoods of every story by networks that were fitted without it."""
    folds = without_each_fold(rows, size)
    return [folds[fold_of(row.story)].of(row.numbers) for row in rows]


def scores_of(likelihoods: Sequence[Array], rows: Sequence[Rows]) -> dict[str, tuple[float, float]]:
    """The best bar of either answer, and its F1."""
    return {
        "contradicts": best_bar(likelihoods, rows, CONTRADICTS),
        "same": best_bar(likelihoods, rows, SAME),
    }


def best_bar(likelihoods: Sequence[Array], rows: Sequence[Rows], answer: int) -> tuple[float, float]:
    """The bar that serves F1 of an answer best, pair by pair, and that F1 in hundredths."""
    beliefs = np.concatenate([one[:, answer] for one in likelihoods])
    gold = np.concatenate([row.answers for row in rows]) == answer
    scored = []
    for bar in np.arange(0.08, 0.6, 0.02):
        told = beliefs >= bar
        right, both = int((told & gold).sum()), int(told.sum() + gold.sum())
        scored.append((round(200.0 * right / max(1, both), 1), round(float(bar), 2)))
    f1, bar = max(scored)
    return bar, f1


def _network(scaled: torch.Tensor, answers: torch.Tensor, size: Size, seed: int) -> Network:
    generator = torch.Generator().manual_seed(seed)
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = torch.nn.Sequential(
            torch.nn.Linear(scaled.shape[1], size.hidden),
            torch.nn.Tanh(),
            torch.nn.Dropout(DROPPED),
            torch.nn.Linear(size.hidden, 3),
        )
        optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=size.decay)
        for _ in range(size.epochs):
            for batch in torch.randperm(len(scaled), generator=generator).split(BATCH):  # type: ignore[no-untyped-call]
                loss = torch.nn.functional.cross_entropy(model(scaled[batch]), answers[batch])
                optimiser.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                optimiser.step()
    parts = [part.detach().double().numpy() for part in model.parameters()]
    return (parts[0].T, parts[1], parts[2].T, parts[3])
