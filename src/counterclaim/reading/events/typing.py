"""The event types of claims, from their vectors: two small regressions, trained by `training/events`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from counterclaim.errors import WeightsError
from counterclaim.reading.events.acled import SUB_EVENT_TYPES
from counterclaim.records import Event

#: Below these chances a type is not told: a claim need not be an event at all. Chosen by reading what came out for
#: the invented training stories.
LEAST_PLOVER = 0.35
LEAST_ACLED = 0.30


@dataclass(frozen=True, slots=True)
class _Regression:
    labels: tuple[str, ...]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def chances(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        scores = vectors @ self.weights + self.bias
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(powers / powers.sum(axis=1, keepdims=True), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class EventTyper:
    """Tells the event type of sentences from their vectors."""

    plover: _Regression
    acled: _Regression

    @classmethod
    def load(cls, directory: Path | None = None) -> EventTyper:
        """Load the typers that ship, or those of a folder; WeightsError where they are missing."""
        folder = directory or Path(__file__).parents[2] / "weights" / "events"
        return cls(_load(folder, "plover"), _load(folder, "acled"))

    def sub_event_labels(self, vectors: NDArray[np.float32]) -> list[str]:
        """The likeliest label of each row, in the names of the CASE 2021 corpus."""
        return [self.acled.labels[number] for number in self.acled.chances(vectors).argmax(axis=1)]

    def events(self, vectors: NDArray[np.float32]) -> list[Event | None]:
        """An event a row of vectors, None where no type is likely enough."""
        if not len(vectors):
            return []
        types, subs = self.plover.chances(vectors), self.acled.chances(vectors)
        return [self._event(row, sub) for row, sub in zip(types, subs, strict=True)]

    def _event(self, types: NDArray[np.float32], subs: NDArray[np.float32]) -> Event | None:
        best, best_sub = int(types.argmax()), int(subs.argmax())
        if types[best] < LEAST_PLOVER:
            return None
        sub = SUB_EVENT_TYPES.get(self.acled.labels[best_sub]) if subs[best_sub] >= LEAST_ACLED else None
        return Event(type=self.plover.labels[best], sub_type=sub, confidence=round(float(types[best]), 3))


def _load(folder: Path, name: str) -> _Regression:
    try:
        labels = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))["labels"]
        with np.load(folder / f"{name}.npz") as kept:
            weights, bias = kept["weights"].astype(np.float32), kept["bias"].astype(np.float32)
    except (OSError, KeyError, ValueError) as error:
        raise WeightsError(
            f"no event typer {name!r} in {folder}; reinstall, or run `python -m training.events`"
        ) from error
    return _Regression(tuple(labels), weights, bias)
