"""Softmax regression with weight decay, fitted by plain gradient descent with momentum; deterministic."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]


def fit(
    rows: Floats, labels: Numbers, classes: int, *, strength: float, worth: Floats | None = None, steps: int = 1500
) -> tuple[Floats, Floats]:
    """Weights [width, classes] and bias [classes].

    All classes weigh alike, however many rows they have; within its class a row weighs by its `worth`. The higher the
    `strength`, the closer the fit. Weights stay sums of rows, so that descent goes over the rows' products with one
    another, which is the same and quick for wide rows.
    """
    worth = np.ones(len(rows), dtype=np.float32) if worth is None else worth
    of_class = np.array([worth[labels == number].sum() for number in range(classes)])
    share = worth / np.maximum(of_class, 1e-9)[labels] / classes
    decay = 1.0 / (strength * len(rows))
    products = rows @ rows.T
    sums, bias = np.zeros((len(rows), classes)), np.zeros(classes)
    speed_s, speed_b = np.zeros_like(sums), np.zeros_like(bias)
    wanted = np.eye(classes)[labels]
    for _ in range(steps):
        wrong = (softmax(products @ sums + bias) - wanted) * share[:, None]
        speed_s = 0.9 * speed_s - 20.0 * (wrong + decay * sums)
        speed_b = 0.9 * speed_b - 20.0 * wrong.sum(axis=0)
        sums, bias = sums + speed_s, bias + speed_b
    return (rows.T @ sums).astype(np.float32), bias.astype(np.float32)


def softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Row by row."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))
