"""The attribution reader: a text in, its attributions and names out."""

import json
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from counterclaim.reading.attribution.backend import Backend, OnnxBackend
from counterclaim.reading.attribution.border import (
    CONVENTIONS,
    CUE_LABELS,
    DECODER_FILE,
    END_PIECE,
    ENTITY_KINDS,
    LEFT,
    REACH,
    ROLES,
    STANCES,
    START_PIECE,
    Convention,
)
from counterclaim.reading.attribution.decode import Floats, Numbers, best_labels, cue_anchors, runs, sigmoid, softmax
from counterclaim.reading.attribution.records import Attribution, Entity, Reading
from counterclaim.reading.attribution.spans import tidy
from counterclaim.reading.attribution.windows import Window, split_windows
from counterclaim.reading.attribution.words import Words, split_words
from counterclaim.records import Span

Runs = list[tuple[int, int]]


@dataclass(frozen=True)
class Decoder:
    """Numbers found on held-out training reports, and the field's steps; how each was found is told in the card."""

    made_by: str
    steps: Floats
    cue_threshold: tuple[float, ...]
    keep_threshold: tuple[float, ...]
    #: A keep score becomes a chance by a line and the logistic function (Platt 1999), for each convention its own.
    keep_slope: tuple[float, ...] = (1.0, 1.0)
    keep_shift: tuple[float, ...] = (0.0, 0.0)
    stance_temperature: float = 1.0
    holds_temperature: float = 1.0
    holds_threshold: float = 0.5

    @classmethod
    def from_json(cls, text: str) -> "Decoder":
        """The decoder written by the export."""
        told: dict[str, Any] = json.loads(text)
        told["steps"] = np.asarray(told["steps"], dtype=np.float32)
        for name in ("cue_threshold", "keep_threshold", "keep_slope", "keep_shift"):
            told[name] = tuple(told[name])
        return cls(**told)


@dataclass(frozen=True)
class Found:
    """An attribution in words of the text, before it becomes spans."""

    parts: dict[str, Runs]
    anchor: int
    keep: float
    stance: Floats
    holds: float


class Attributor:
    """Finds who says what. Pure: the same text gives the same answer, whatever was read before or beside it."""

    def __init__(self, backend: Backend, tokenizer: Tokenizer, decoder: Decoder) -> None:
        self._backend = backend
        self._tokenizer = tokenizer
        self._decoder = decoder

    @classmethod
    def load(cls, directory: Path | None = None, *, threads: int = 1) -> "Attributor":
        """The shipped reader, or one exported into `directory`; `threads` are used inside one answer."""
        shipped = Path(str(files("counterclaim.weights")))
        folder = directory or shipped / "attribution"
        vocabulary = folder / "tokenizer.json"
        tokenizer = Tokenizer.from_file(str(vocabulary if vocabulary.exists() else shipped / "tokenizer.json"))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        decoder = Decoder.from_json((folder / DECODER_FILE).read_text(encoding="utf-8"))
        return cls(OnnxBackend(folder, threads=threads), tokenizer, decoder)

    @property
    def made_by(self) -> str:
        """The version of the weights, to be kept with everything that was read by them."""
        return self._decoder.made_by

    def attributions(self, text: str, *, convention: Convention = "claims") -> tuple[Attribution, ...]:
        """Who says what in a text, in the order of the cues."""
        return self.read(text, convention=convention).attributions

    def entities(self, text: str) -> tuple[Entity, ...]:
        """The names in a text, in order."""
        return self.read(text).entities

    def read(self, text: str, *, convention: Convention = "claims") -> Reading:
        """Attributions and names of a text from one pass.

        As claims, a content in pieces is one attribution a piece: there, it is in pieces only if it makes two points.
        """
        words = split_words(text, self._tokenizer)
        if not len(words):
            return Reading((), ())
        number = CONVENTIONS.index(convention)
        found: list[Found] = []
        entities: list[Entity] = []
        for window in split_windows(words):
            hidden, scores = self._encode(words, window)
            found.extend(self._found(words, window, hidden, scores, number))
            entities.extend(_entities(words, window, scores[:, -_ENTITY_COLUMNS:]))
        made = self._records(text, words, _without_twins(found))
        if convention == "claims":
            made = [replace(one, content=(piece,)) for one in made for piece in one.content]
        return Reading(nested(made), tuple(entities))

    def _encode(self, words: Words, window: Window) -> tuple[Floats, Floats]:
        """Hidden states and scores of each word of a window, taken from its first piece."""
        first, last = int(words.first[window.first]), int(words.first[window.last])
        spread = np.repeat(np.arange(window.first, window.last), np.diff(words.first[window.first : window.last + 1]))
        pieces = np.concatenate(([START_PIECE], words.pieces[first:last], [END_PIECE]))
        shapes = np.concatenate(([0], words.shape[spread], [0]))
        quotes = np.concatenate(([0], words.quote[spread], [0]))
        hidden, scores = self._backend.encode(pieces, shapes, quotes)
        at = words.first[window.first : window.last] - first + 1
        return hidden[at], scores[at]

    def _found(self, words: Words, window: Window, hidden: Floats, scores: Floats, convention: int) -> list[Found]:
        """The attributions whose anchor a window owns."""
        width = len(CUE_LABELS)
        cue_scores = scores[:, width * convention : width * (convention + 1)]
        anchors, chance = cue_anchors(cue_scores, self._decoder.cue_threshold[convention])
        own = (anchors + window.first >= window.own_first) & (anchors + window.first < window.own_last)
        anchors = anchors[own]
        if not len(anchors):
            return []
        inside = slice(window.first, window.last)
        roles, keep, stances, holds = self._backend.relate(
            hidden,
            chance.astype(np.float32),
            words.sentence[inside],
            words.paragraph[inside],
            words.quote[inside],
            anchors,
            convention,
        )
        chances = sigmoid(keep * self._decoder.keep_slope[convention] + self._decoder.keep_shift[convention])
        kept = np.flatnonzero(chances >= self._decoder.keep_threshold[convention])
        labels = self._labels(roles[kept], anchors[kept], len(hidden))
        stance_chances = softmax(stances / self._decoder.stance_temperature)
        holds_chances = sigmoid(holds / self._decoder.holds_temperature)
        return [
            Found(
                _parts(row, int(anchors[at]) + window.first),
                int(anchors[at]) + window.first,
                float(chances[at]),
                stance_chances[at],
                float(holds_chances[at]),
            )
            for row, at in zip(labels, kept.tolist(), strict=True)
        ]

    def _labels(self, roles: Floats, anchors: Numbers, length: int) -> Numbers:
        if not len(anchors):
            return np.zeros((0, REACH), dtype=np.int64)
        low = np.maximum(LEFT - anchors, 0)
        high = np.minimum(LEFT - anchors + length, REACH)
        return best_labels(roles, self._decoder.steps, low, high)

    def _records(self, text: str, words: Words, found: list[Found]) -> list[Attribution]:
        made: list[Attribution] = []
        for one in found:
            spans = {role: tidy(text, words, one.parts[role], role, one.anchor) for role in ROLES}
            if not spans["content"] or not spans["cue"]:
                continue
            holds = one.holds >= self._decoder.holds_threshold
            stance = int(one.stance.argmax()) if holds else STANCES.index("denies")
            made.append(
                Attribution(
                    cue=spans["cue"],
                    content=spans["content"],
                    source=spans["source"],
                    stance=STANCES[stance],
                    stance_confidence=float(one.stance[stance]),
                    holds=holds,
                    holds_confidence=one.holds if holds else 1 - one.holds,
                    confidence=one.keep,
                    parent=None,
                )
            )
        return made


_ENTITY_COLUMNS = 1 + 2 * len(ENTITY_KINDS)


def _parts(labels: Numbers, anchor: int) -> dict[str, Runs]:
    """The runs of each role in words of the text; of the cue, only the run that holds the anchor."""
    shift = anchor - LEFT
    parts = {role: [(a + shift, b + shift) for a, b in runs(labels, kind)] for kind, role in enumerate(ROLES)}
    parts["cue"] = [run for run in parts["cue"] if run[0] <= anchor < run[1]]
    return parts


def _without_twins(found: list[Found]) -> list[Found]:
    """Of attributions whose cues share a word, the likelier."""
    kept: list[Found] = []
    taken: set[int] = set()
    for one in sorted(found, key=lambda one: (-one.keep, one.anchor)):
        mine = {at for first, last in one.parts["cue"] for at in range(first, last)}
        if not mine & taken:
            taken |= mine
            kept.append(one)
    return kept


def nested(made: list[Attribution]) -> tuple[Attribution, ...]:
    """In the order of the text, each with the one it stands in."""
    made = sorted(made, key=lambda one: (one.cue[0].start, one.content[0].start))
    return tuple(replace(one, parent=_parent(number, made)) for number, one in enumerate(made))


def _parent(number: int, made: list[Attribution]) -> int | None:
    """The attribution with the shortest content that holds the cue of this one."""
    cue = made[number].cue[0]
    holding = [
        (sum(piece.end - piece.start for piece in other.content), at)
        for at, other in enumerate(made)
        if at != number and any(piece.start <= cue.start and cue.end <= piece.end for piece in other.content)
    ]
    return min(holding)[1] if holding else None


def _entities(words: Words, window: Window, scores: Floats) -> list[Entity]:
    """The names that begin in the words a window owns."""
    chances = softmax(scores)
    labels = scores.argmax(axis=1)
    labels = np.where(words.end[window.first : window.last] > words.start[window.first : window.last], labels, 0)
    found = []
    for kind, name in enumerate(ENTITY_KINDS):
        for a, b in runs(labels, kind):
            if window.own_first <= a + window.first < window.own_last:
                sure = float(chances[a:b, 1 + 2 * kind : 3 + 2 * kind].sum(axis=1).min())
                span = Span(int(words.start[a + window.first]), int(words.end[b + window.first - 1]))
                found.append(Entity(span, name, min(1.0, sure)))
    return sorted(found, key=lambda one: one.span.start)
