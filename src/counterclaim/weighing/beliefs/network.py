"""The network that weighs the numbers of a pair: one hidden layer, a few kilobytes, plain numpy."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from counterclaim.errors import WeightsError
from counterclaim.weighing.beliefs.numbers import NAMES

Array = NDArray[np.float64]

WEIGHTS = Path(__file__).resolve().parents[2] / "weights" / "beliefs"

FURTHEST = 4.0
"""Standard deviations to which a number is cut, so that one strange story cannot run away with an answer."""


@dataclass(frozen=True)
class Beliefs:
    """A mean of small networks over standardised numbers, and the bars from which a belief is worth asserting."""

    middle: Array
    spread: Array
    networks: tuple[tuple[Array, Array, Array, Array], ...]
    across_bar: float
    within_bar: float
    made_by: str

    @classmethod
    def load(cls, directory: Path | None = None) -> Beliefs:
        """Those in `directory`, by default those that come with the package; WeightsError where they do not fit."""
        path = (directory or WEIGHTS) / "beliefs.json"
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise WeightsError(f"{path} cannot be read ({error.strerror}): install the package again") from error
        if tuple(kept["names"]) != NAMES:
            raise WeightsError(f"{path} was made for other numbers: make it again with training.beliefs")
        networks = tuple(tuple(np.array(part) for part in network) for network in kept["networks"])
        return cls(
            middle=np.array(kept["middle"]),
            spread=np.array(kept["spread"]),
            networks=networks,  # type: ignore[arg-type]
            across_bar=kept["across_bar"],
            within_bar=kept["within_bar"],
            made_by=kept["made_by"],
        )

    def of(self, rows: Array) -> Array:
        """Likelihoods a row: same, contradicts, neither; each row by itself."""
        scaled = np.clip((rows - self.middle) / self.spread, -FURTHEST, FURTHEST)
        total = np.zeros((len(rows), 3))
        for inner, inner_bias, outer, outer_bias in self.networks:
            logits = np.tanh(scaled @ inner + inner_bias) @ outer + outer_bias
            lifted = np.exp(logits - logits.max(axis=1, keepdims=True))
            total += lifted / lifted.sum(axis=1, keepdims=True)
        return total / len(self.networks)
