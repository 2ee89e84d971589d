"""The networks that weigh the numbers of a pair: one hidden layer, a few kilobytes, plain numpy."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from counterclaim.errors import WeightsError
from counterclaim.weighing.beliefs.judged import JUDGED_NAMES
from counterclaim.weighing.beliefs.numbers import NAMES
from counterclaim.weighing.beliefs.together import TOGETHER_NAMES
from counterclaim.weights.sessions import WEIGHTS

Array = NDArray[np.float64]

FURTHEST = 4.0
"""Standard deviations to which a number is cut, so that one strange story cannot run away with an answer."""


@dataclass(frozen=True)
class Networks:
    """A mean of small networks over standardised numbers, and the bars from which a belief is worth asserting."""

    middle: Array
    spread: Array
    networks: tuple[tuple[Array, Array, Array, Array], ...]
    across_bar: float
    within_bar: float

    @classmethod
    def from_plain(cls, kept: Mapping[str, Any]) -> Networks:
        """Networks as `to_plain` wrote them."""
        return cls(
            middle=np.array(kept["middle"]),
            spread=np.array(kept["spread"]),
            networks=tuple(_network(network) for network in kept["networks"]),
            across_bar=kept["across_bar"],
            within_bar=kept["within_bar"],
        )

    def to_plain(self) -> dict[str, Any]:
        """Everything as lists of numbers of five digits."""
        return {
            "middle": np.round(self.middle, 5).tolist(),
            "spread": np.round(self.spread, 5).tolist(),
            "networks": [[np.round(part, 5).tolist() for part in network] for network in self.networks],
            "across_bar": self.across_bar,
            "within_bar": self.within_bar,
        }

    def of(self, rows: Array) -> Array:
        """Likelihoods a row: same, contradicts, neither; each row by itself."""
        scaled = np.clip((rows - self.middle) / self.spread, -FURTHEST, FURTHEST)
        total = np.zeros((len(rows), 3))
        for inner, inner_bias, outer, outer_bias in self.networks:
            logits = np.tanh(scaled @ inner + inner_bias) @ outer + outer_bias
            lifted = np.exp(logits - logits.max(axis=1, keepdims=True))
            total += lifted / lifted.sum(axis=1, keepdims=True)
        return total / len(self.networks)


@dataclass(frozen=True)
class Beliefs:
    """What is believed of a pair before it is judged, and afterwards.

    The second networks were fitted to the answers of one judge. With another, whose answers they do not know, the third
    go by what the story's other pairs say.
    """

    before: Networks
    judged: Networks | None
    together: Networks
    #: The judge that the second networks were fitted to.
    judge: str
    made_by: str

    @classmethod
    def load(cls, directory: Path | None = None) -> Beliefs:
        """Those in `directory`, by default those that come with the package; WeightsError where they do not fit."""
        path = (directory or WEIGHTS / "beliefs") / "beliefs.json"
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise WeightsError(f"{path} cannot be read ({error.strerror}): install the package again") from error
        if [tuple(names) for names in kept["names"]] != [NAMES, JUDGED_NAMES, TOGETHER_NAMES]:
            raise WeightsError(f"{path} was made for other numbers: make it again with training.beliefs")
        judged = Networks.from_plain(kept["judged"]) if kept["judged"] else None
        before, together = Networks.from_plain(kept["before"]), Networks.from_plain(kept["together"])
        return cls(before, judged, together, kept["judge"], kept["made_by"])

    def save(self, directory: Path) -> None:
        """Write `beliefs.json` into a folder."""
        kept = {
            "made_by": self.made_by,
            "judge": self.judge,
            "names": [NAMES, JUDGED_NAMES, TOGETHER_NAMES],
            "before": self.before.to_plain(),
            "judged": self.judged.to_plain() if self.judged else None,
            "together": self.together.to_plain(),
        }
        directory.mkdir(parents=True, exist_ok=True)
        (directory / "beliefs.json").write_text(json.dumps(kept, separators=(",", ":")) + "\n", encoding="utf-8")

    def deciding(self, judge: str) -> Networks:
        """The networks that have the last word on what this judge said, with their bars."""
        return self.judged if self.judged is not None and judge == self.judge else self.together


def _network(kept: Sequence[Any]) -> tuple[Array, Array, Array, Array]:
    inner, inner_bias, outer, outer_bias = (np.array(part) for part in kept)
    return inner, inner_bias, outer, outer_bias
