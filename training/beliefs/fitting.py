"""Fitting the small network, and choosing the bars: fixed seeds, a minute on one core."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from counterclaim.weighing.beliefs import Beliefs
from counterclaim.weighing.beliefs.network import FURTHEST
from training.beliefs.rows import CONTRADICTS, SAME, Rows

HIDDEN = 16
EPOCHS = 20
BATCH = 512
RATE = 3e-3
DECAY = 1e-2
DROPPED = 0.2
NETWORKS = 3
"""Chosen by five-fold cross-validation over the training stories, among 0, 16 and 32 hidden units: 16 and 32
alike, none a little worse in agreement."""

Array = NDArray[np.float64]
Network = tuple[Array, Array, Array, Array]


def fit(rows: Sequence[Rows], made_by: str, bars: tuple[float, float] = (0.2, 0.2), seed: int = 7) -> Beliefs:
    """Beliefs fitted to the rows of stories."""
    numbers = np.concatenate([row.numbers for row in rows])
    answers = torch.tensor(np.concatenate([row.answers for row in rows]))
    middle, spread = numbers.mean(axis=0), numbers.std(axis=0) + 1e-6
    scaled = torch.tensor(np.clip((numbers - middle) / spread, -FURTHEST, FURTHEST), dtype=torch.float32)
    networks = tuple(_network(scaled, answers, seed + number) for number in range(NETWORKS))
    return Beliefs(middle, spread, networks, *bars, made_by)


def cross_validated(rows: Sequence[Rows], folds: int = 5) -> list[Array]:
    """Likelihoods for every story by beliefs that were fitted without it."""
    found: dict[int, Array] = {}
    for fold in range(folds):
        beliefs = fit([row for number, row in enumerate(rows) if number % folds != fold], "fold")
        found |= {number: beliefs.of(row.numbers) for number, row in enumerate(rows) if number % folds == fold}
    return [found[number] for number in range(len(rows))]


def best_bar(likelihoods: Sequence[Array], rows: Sequence[Rows], answer: int) -> tuple[float, float]:
    """The bar that serves F1 of an answer best, pair by pair, and that F1."""
    beliefs = np.concatenate([one[:, answer] for one in likelihoods])
    gold = np.concatenate([row.answers for row in rows]) == answer
    scored = []
    for bar in np.arange(0.08, 0.6, 0.02):
        told = beliefs >= bar
        scored.append((2 * float((told & gold).sum()) / max(1, int(told.sum() + gold.sum())), round(float(bar), 2)))
    f1, bar = max(scored)
    return bar, f1


def bars_of(likelihoods: Sequence[Array], rows: Sequence[Rows]) -> dict[str, tuple[float, float]]:
    """Bar and F1 of contradiction and of agreement."""
    return {
        "contradicts": best_bar(likelihoods, rows, CONTRADICTS),
        "same": best_bar(likelihoods, rows, SAME),
    }


def _network(scaled: torch.Tensor, answers: torch.Tensor, seed: int) -> Network:
    generator = torch.Generator().manual_seed(seed)
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = torch.nn.Sequential(
            torch.nn.Linear(scaled.shape[1], HIDDEN),
            torch.nn.Tanh(),
            torch.nn.Dropout(DROPPED),
            torch.nn.Linear(HIDDEN, 3),
        )
        optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=DECAY)
        for _ in range(EPOCHS):
            for batch in torch.randperm(len(scaled), generator=generator).split(BATCH):
                loss = torch.nn.functional.cross_entropy(model(scaled[batch]), answers[batch])
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
    parts = [part.detach().double().numpy() for part in model.parameters()]
    return (parts[0].T, parts[1], parts[2].T, parts[3])
