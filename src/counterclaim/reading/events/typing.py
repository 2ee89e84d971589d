"""The event types of claims, from their vectors and their words: small regressions, trained by `training/events`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from counterclaim.errors import WeightsError
from counterclaim.reading.events.acled import SUB_EVENT_TYPES
from counterclaim.reading.events.words import weighed, word_counts
from counterclaim.records import Event

Floats = NDArray[np.float32]

#: Below these chances a type is not told: a claim need not be an event at all. Chosen by reading what came out for
#: the invented training stories.
LEAST_PLOVER = 0.35
LEAST_ACLED = 0.30

WORDS_SHARE = 0.35
"""How much of the answer the words have, the rest being the vector's; chosen by cross-validation."""


@dataclass(frozen=True, slots=True)
class Typer:
    """Two softmax regressions, one over vectors and one over words; their logarithms are averaged."""

    labels: tuple[str, ...]
    vector_weights: Floats
    vector_bias: Floats
    rarity: Floats
    word_weights: Floats
    word_bias: Floats

    def chances(self, vectors: Floats, counts: Floats) -> Floats:
        """A chance a label for each row; `counts` are the texts' `word_counts`."""
        by_vector = _log_chances(vectors @ self.vector_weights + self.vector_bias)
        by_words = _log_chances(weighed(counts, self.rarity) @ self.word_weights + self.word_bias)
        powers = np.exp((1.0 - WORDS_SHARE) * by_vector + WORDS_SHARE * by_words)
        return np.asarray(powers / powers.sum(axis=1, keepdims=True), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class EventTyper:
    """Tells the event type of sentences."""

    plover: Typer
    acled: Typer

    @classmethod
    def load(cls, directory: Path | None = None) -> EventTyper:
        """Load the typers that ship, or those of a folder; WeightsError where they are missing."""
        folder = directory or Path(__file__).parents[2] / "weights" / "events"
        return cls(_load(folder, "plover"), _load(folder, "acled"))

    def sub_event_labels(self, texts: Sequence[str], vectors: Floats) -> list[str]:
        """The likeliest label of each text, in the names of the CASE 2021 corpus."""
        chances = self.acled.chances(vectors, word_counts(texts))
        return [self.acled.labels[number] for number in chances.argmax(axis=1)]

    def events(self, texts: Sequence[str], vectors: Floats) -> list[Event | None]:
        """An event a text, `vectors` being the texts' own; None where no type is likely enough."""
        if not texts:
            return []
        counts = word_counts(texts)
        types, subs = self.plover.chances(vectors, counts), self.acled.chances(vectors, counts)
        return [self._event(row, sub) for row, sub in zip(types, subs, strict=True)]

    def _event(self, types: Floats, subs: Floats) -> Event | None:
        best, best_sub = int(types.argmax()), int(subs.argmax())
        if types[best] < LEAST_PLOVER:
            return None
        sub = SUB_EVENT_TYPES.get(self.acled.labels[best_sub]) if subs[best_sub] >= LEAST_ACLED else None
        return Event(type=self.plover.labels[best], sub_type=sub, confidence=round(float(types[best]), 3))


def _log_chances(scores: Floats) -> Floats:
    lowered = scores - scores.max(axis=1, keepdims=True)
    return np.asarray(lowered - np.log(np.exp(lowered).sum(axis=1, keepdims=True)), dtype=np.float32)


def _load(folder: Path, name: str) -> Typer:
    try:
        labels = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))["labels"]
        with np.load(folder / f"{name}.npz") as kept:
            parts = [kept[part].astype(np.float32) for part in Typer.__slots__[1:]]
    except (OSError, KeyError, ValueError) as error:
        raise WeightsError(
            f"no event typer {name!r} in {folder}; reinstall, or run `python -m training.events`"
        ) from error
    return Typer(tuple(labels), *parts)
