"""Reading with a network that is not exported yet, and the thresholds and temperatures found on held-out documents."""

import json
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from bench.attribution import Row, Scores, agree, as_row, token_sets
from counterclaim.reading.attribution.backend import Backend
from counterclaim.reading.attribution.border import CONVENTIONS, STANCES
from counterclaim.reading.attribution.decode import Floats, Numbers
from counterclaim.reading.attribution.reader import Attributor, Decoder
from training.attribution.data import Document, Gold
from training.attribution.model import Network

TEMPERATURES = (0.6, 0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0)


class Remembering:
    """A backend that answers what it was asked before from memory, for trying many thresholds."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._answers: dict[tuple[bytes, ...], tuple[Floats, ...]] = {}

    def encode(self, pieces: Numbers, shapes: Numbers, quotes: Numbers) -> tuple[Floats, Floats]:
        """See Backend."""
        key = (pieces.tobytes(), shapes.tobytes(), quotes.tobytes())
        if key not in self._answers:
            self._answers[key] = self._backend.encode(pieces, shapes, quotes)
        hidden, scores = self._answers[key]
        return hidden, scores

    def relate(
        self,
        words: Floats,
        cue_chance: Floats,
        sentences: Numbers,
        paragraphs: Numbers,
        quotes: Numbers,
        anchors: Numbers,
        convention: int,
    ) -> tuple[Floats, Floats, Floats, Floats]:
        """See Backend."""
        key = (words.tobytes(), anchors.tobytes(), bytes([convention]))
        if key not in self._answers:
            given = (words, cue_chance, sentences, paragraphs, quotes, anchors)
            self._answers[key] = self._backend.relate(*given, convention)
        roles, keep, stances, holds = self._answers[key]
        return roles, keep, stances, holds


class TorchBackend:
    """A network as the reader asks it."""

    def __init__(self, network: Network) -> None:
        self.network = network.eval()

    @torch.inference_mode()
    def encode(self, pieces: Numbers, shapes: Numbers, quotes: Numbers) -> tuple[Floats, Floats]:
        """Hidden states and word scores of one window."""
        given = [torch.from_numpy(one)[None] for one in (pieces, shapes, quotes)]
        hidden, scores = self.network.encoder(given[0], given[1], given[2], None)
        return hidden[0].numpy(), scores[0].numpy()

    @torch.inference_mode()
    def relate(
        self,
        words: Floats,
        cue_chance: Floats,
        sentences: Numbers,
        paragraphs: Numbers,
        quotes: Numbers,
        anchors: Numbers,
        convention: int,
    ) -> tuple[Floats, Floats, Floats, Floats]:
        """Role, keep, stance and holds scores from each anchor."""
        given = [
            torch.from_numpy(np.ascontiguousarray(one))
            for one in (words, cue_chance, sentences, paragraphs, quotes, anchors)
        ]
        conventions = torch.full((len(anchors),), convention)
        low, high = torch.zeros(len(anchors), dtype=torch.long), torch.full((len(anchors),), len(words))
        roles, keep, stances, holds = self.network.relations(*given, conventions, low, high)
        return roles.numpy(), keep.numpy(), stances.numpy(), holds.numpy()


def steps_of(network: Network) -> Floats:
    """The field's steps."""
    steps: Floats = network.field.transitions().detach().numpy().astype(np.float32)
    return steps


def open_decoder(network: Network, made_by: str) -> Decoder:
    """A decoder that keeps nearly everything, to choose thresholds from."""
    return Decoder(made_by, steps_of(network), (0.05, 0.05), (0.0, 0.0))


def gold_rows(golds: Iterable[Gold]) -> list[Row]:
    """Gold attributions as rows."""
    return [
        {part: [list(piece) for piece in getattr(one, part)] for part in ("cue", "source", "content")} for one in golds
    ]


def figures(attributor: Attributor, documents: Sequence[Document]) -> dict[str, dict[str, float]]:
    """The scores on documents of either convention."""
    scores = Scores()
    for document in documents:
        told = attributor.attributions(document.text, convention=document.convention)
        scores.add(document.text, gold_rows(document.golds), [as_row(one) for one in told])
    return scores.figures()


def worth(found: dict[str, dict[str, float]]) -> float:
    """What thresholds are chosen by: the mean of content and whole F1, exact and overlap, and of source F1."""
    names = ("content_overlap", "content_exact", "whole_overlap", "whole_exact", "source_overlap")
    return sum(found[name]["f1"] for name in names) / len(names)


def choose_thresholds(
    backend: Backend, tokenizer: Tokenizer, held: Sequence[Document], decoder: Decoder, log: Callable[[str], None]
) -> Decoder:
    """For each convention the cue and keep thresholds of greatest worth on held-out documents."""
    for number, convention in enumerate(CONVENTIONS):
        documents = [one for one in held if one.convention == convention]
        best = (-1.0, decoder)
        for cue in (0.3, 0.45, 0.6):
            for keep in (0.3, 0.5, 0.6, 0.7, 0.8):
                tried = replace(
                    decoder,
                    cue_threshold=_put(decoder.cue_threshold, number, cue),
                    keep_threshold=_put(decoder.keep_threshold, number, keep),
                )
                found = figures(Attributor(backend, tokenizer, tried), documents)
                best = max(best, (worth(found), tried), key=lambda one: one[0])
                log(f"{convention} cue {cue} keep {keep} worth {worth(found):.2f}")
        decoder = best[1]
    return decoder


def calibrate(
    backend: Backend, tokenizer: Tokenizer, held: Sequence[Document], decoder: Decoder, log: Callable[[str], None]
) -> Decoder:
    """The lines and temperatures under which confidences on held-out documents are truest, by log loss.

    An attribution counts as right where cue, source and content all overlap with those of one gold attribution: for
    each convention a line through its scores (Platt 1999). Stance and holds have a temperature each (Guo et al. 2017).
    """
    for number, convention in enumerate(CONVENTIONS):
        documents = [one for one in held if one.convention == convention]
        scores, right = _kept(Attributor(backend, tokenizer, decoder), documents)
        slope, shift = line_through(scores, right)
        bar = decoder.keep_threshold[number]
        moved = 1 / (1 + math.exp(-slope * math.log(bar / (1 - bar)) - shift))
        log(
            f"{convention}: keep line {slope:.3f} {shift:.3f} over {len(scores)} attributions, bar {bar} to {moved:.3f}"
        )
        decoder = replace(
            decoder,
            keep_slope=_put(decoder.keep_slope, number, round(slope, 4)),
            keep_shift=_put(decoder.keep_shift, number, round(shift, 4)),
            keep_threshold=_put(decoder.keep_threshold, number, round(moved, 4)),
        )
    for name in ("stance", "holds"):
        tried = [
            (_log_loss(Attributor(backend, tokenizer, warmed), held, name), temperature, warmed)
            for temperature in TEMPERATURES
            for warmed in (_warmed(decoder, name, temperature),)
        ]
        loss, temperature, decoder = min(tried, key=lambda one: one[0])
        log(f"{name} temperature {temperature} log loss {loss:.4f}")
    return decoder


def _warmed(decoder: Decoder, name: str, temperature: float) -> Decoder:
    if name == "stance":
        return replace(decoder, stance_temperature=temperature)
    return replace(decoder, holds_temperature=temperature)


def line_through(scores: Floats, right: Floats) -> tuple[float, float]:
    """Slope and shift of the logistic regression of `right` (0 or 1) on `scores`, by Newton's method.

    Right answers are taken as a little less than certain, wrong ones as a little more, as Platt proposes.
    """
    good = float(right.sum())
    wanted = np.where(right > 0, (good + 1) / (good + 2), 1 / (len(right) - good + 2))
    rows = np.stack([scores, np.ones_like(scores)], axis=1).astype(np.float64)

    def loss(line: Floats) -> float:
        told = rows @ line
        return float((np.logaddexp(0.0, told) - wanted * told).sum())

    line = np.array([1.0, 0.0])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-rows @ line))
        bend = (rows * (chance * (1 - chance))[:, None]).T @ rows + 1e-6 * np.eye(2)
        step = np.linalg.solve(bend, rows.T @ (chance - wanted))
        while loss(line - step) > loss(line) and float(np.abs(step).max()) > 1e-9:
            step = step / 2
        line = line - step
    return float(line[0]), float(line[1])


def _kept(attributor: Attributor, documents: Sequence[Document]) -> tuple[Floats, Floats]:
    """The log odds of every attribution told, and whether it is right."""
    scores, right = [], []
    for document in documents:
        told = attributor.attributions(document.text, convention=document.convention)
        golds = token_sets(document.text, gold_rows(document.golds))
        for one, marked in zip(told, token_sets(document.text, map(as_row, told)), strict=True):
            chance = min(max(one.confidence, 1e-6), 1 - 1e-6)
            scores.append(math.log(chance / (1 - chance)))
            right.append(float(any(all(map(agree, gold, marked)) for gold in golds)))
    return np.array(scores, dtype=np.float32), np.array(right, dtype=np.float32)


def _log_loss(attributor: Attributor, held: Sequence[Document], name: str) -> float:
    losses = []
    for document in held:
        told = attributor.attributions(document.text, convention=document.convention)
        golds = token_sets(document.text, gold_rows(document.golds))
        for one, marked in zip(told, token_sets(document.text, map(as_row, told)), strict=True):
            twin = next((at for at, gold in enumerate(golds) if all(map(agree, gold, marked))), None)
            if twin is not None and document.golds[twin].stance is not None:
                gold, stance = document.golds[twin], name == "stance"
                right = STANCES[gold.stance or 0] == one.stance if stance else gold.holds == one.holds
                losses.append(_surprise(one.stance_confidence if stance else one.holds_confidence, right))
    return sum(losses) / max(1, len(losses))


def _surprise(chance: float, happened: bool) -> float:
    return -math.log(max(1e-6, chance if happened else 1 - chance))


def _put(values: tuple[float, ...], at: int, value: float) -> tuple[float, ...]:
    return (*values[:at], value, *values[at + 1 :])


def write_figures(path: Path, found: dict[str, dict[str, float]]) -> None:
    """Keep scores as JSON."""
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
