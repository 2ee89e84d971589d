"""The calibrated combination: from measured numbers to three probabilities. Trained by training/judge/calibrate.py."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from counterclaim.weighing.judge.features import JUDGED, NAMES

Matrix = NDArray[np.float64]
Net = tuple[Matrix, Matrix, Matrix, Matrix]

KEPT = ("likeness", "same_party", "other_party")
"""Circumstances that the last net sees by themselves as well."""


@dataclass(frozen=True)
class Nets:
    """A mean of small networks, one hidden layer each, over standardised numbers: same, contradicts, neither."""

    middle: Matrix
    spread: Matrix
    nets: tuple[Net, ...]

    @classmethod
    def of(cls, kept: dict[str, Any]) -> Nets:
        """Nets as they were written."""
        nets = tuple(tuple(np.array(part) for part in net) for net in kept["nets"])
        return cls(np.array(kept["middle"]), np.array(kept["spread"]), nets)  # type: ignore[arg-type]

    def chances(self, rows: Matrix) -> Matrix:
        """Three probabilities a row."""
        scaled = np.clip((rows - self.middle) / self.spread, -4.0, 4.0)
        together = np.zeros((len(rows), 3))
        for inner, inner_bias, outer, outer_bias in self.nets:
            together += softmax(np.tanh(scaled @ inner + inner_bias) @ outer + outer_bias)
        return together / len(self.nets)


@dataclass(frozen=True)
class Combination:
    """Two steps: what the circumstances alone make likely, and that weighed with what the encoders say.

    The first step was trained on the stories that the encoders were trained on too, the second only on others.
    """

    around: Nets
    last: Nets

    @classmethod
    def load(cls, path: Path) -> Combination:
        """Read the weights that the calibration wrote; refuses those made for other numbers."""
        kept = json.loads(path.read_text(encoding="utf-8"))
        if tuple(kept["features"]) != NAMES:
            raise ValueError(f"{path} was made for other features: make it again with training.judge")
        return cls(Nets.of(kept["around"]), Nets.of(kept["last"]))

    @classmethod
    def empty(cls) -> Combination:
        """A combination of nothing, for a judge that is still to be calibrated."""
        nothing = Nets(np.zeros(0), np.ones(0), ())
        return cls(nothing, nothing)

    def chances(self, rows: Matrix) -> Matrix:
        """Three probabilities a row: same, contradicts, neither."""
        return self.last.chances(weighed(rows, self.around.chances(around_of(rows))))


def around_of(rows: Matrix) -> Matrix:
    """The circumstances among the numbers of a row."""
    return rows[:, len(JUDGED) :]


def weighed(rows: Matrix, around: Matrix) -> Matrix:
    """What the second step sees: the encoders' answers, some circumstances, and what the first step makes of all."""
    logs = np.log(np.maximum(around, 1e-6))
    places = [*range(len(JUDGED)), *(NAMES.index(name) for name in KEPT)]
    return np.concatenate([rows[:, places], logs[:, :2] - logs[:, 2:]], axis=1)


def softmax(logits: Matrix) -> Matrix:
    """Probabilities a row."""
    lifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(lifted / lifted.sum(axis=1, keepdims=True))
