"""Softmax regression with weight decay, fitted by plain gradient descent with momentum; deterministic."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]


def fit(vectors: Floats, labels: Numbers, classes: int, *, decay: float, steps: int = 1500) -> tuple[Floats, Floats]:
    """Weights [width, classes] and bias [classes]; a class weighs by the root of its frequency: rare ones count."""
    counts = np.bincount(labels, minlength=classes).astype(np.float64)
    worth = (1.0 / np.sqrt(np.maximum(counts, 1.0)))[labels]
    worth /= worth.sum()
    weights, bias = np.zeros((vectors.shape[1], classes)), np.zeros(classes)
    speed_w, speed_b = np.zeros_like(weights), np.zeros_like(bias)
    wanted = np.eye(classes)[labels]
    for _ in range(steps):
        wrong = (softmax(vectors @ weights + bias) - wanted) * worth[:, None]
        speed_w = 0.9 * speed_w - 20.0 * (vectors.T @ wrong + decay * weights)
        speed_b = 0.9 * speed_b - 20.0 * wrong.sum(axis=0)
        weights, bias = weights + speed_w, bias + speed_b
    return weights.astype(np.float32), bias.astype(np.float32)


def softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Row by row."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))
