"""The calibrated combination: from measured numbers to three probabilities. Trained by training/judge/calibrate.py."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from counterclaim.weighing.judge.features import NAMES

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Combination:
    """A mean of small networks, one hidden layer each, over standardised numbers: same, contradicts, neither."""

    middle: Matrix
    spread: Matrix
    nets: tuple[tuple[Matrix, Matrix, Matrix, Matrix], ...]

    @classmethod
    def load(cls, path: Path) -> Combination:
        """Read the weights that the calibration wrote; refuses those made for other numbers."""
        kept = json.loads(path.read_text(encoding="utf-8"))
        if tuple(kept["features"]) != NAMES:
            raise ValueError(f"{path} was made for other features: make it again with training.judge")
        nets = tuple(tuple(np.array(part) for part in net) for net in kept["nets"])
        return cls(np.array(kept["middle"]), np.array(kept["spread"]), nets)  # type: ignore[arg-type]

    @classmethod
    def empty(cls) -> Combination:
        """A combination of nothing, for a judge that is still to be calibrated."""
        return cls(np.zeros(len(NAMES)), np.ones(len(NAMES)), ())

    def chances(self, rows: Matrix) -> Matrix:
        """Three probabilities a row."""
        scaled = np.clip((rows - self.middle) / self.spread, -4.0, 4.0)
        together = np.zeros((len(rows), 3))
        for inner, inner_bias, outer, outer_bias in self.nets:
            together += softmax(np.tanh(scaled @ inner + inner_bias) @ outer + outer_bias)
        return together / len(self.nets)


def softmax(logits: Matrix) -> Matrix:
    """Probabilities a row."""
    lifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(lifted / lifted.sum(axis=1, keepdims=True))
