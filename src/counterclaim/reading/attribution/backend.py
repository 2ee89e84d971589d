"""The two models behind the reader: what is asked of them, and the shipped ones run by onnxruntime."""

from pathlib import Path
from typing import Protocol

import numpy as np

from counterclaim.reading.attribution.border import (
    ENCODER_FILE,
    ENCODER_INPUTS,
    ENCODER_OUTPUTS,
    RELATION_INPUTS,
    RELATION_OUTPUTS,
    RELATIONS_FILE,
)
from counterclaim.reading.attribution.decode import Floats, Numbers
from counterclaim.weights.sessions import open_session


class Backend(Protocol):
    """What the reader asks of its models; one window at a time, so that nothing read beside it can change an answer."""

    def encode(self, pieces: Numbers, shapes: Numbers, quotes: Numbers) -> tuple[Floats, Floats]:
        """Hidden states [pieces, width] and word scores [pieces, WORD_OUTPUTS] of one window."""
        ...

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
        """Role scores [anchors, REACH, ROLE_LABELS], and each anchor's keep, stance and holds scores."""
        ...


class OnnxBackend:
    """The shipped models."""

    def __init__(self, directory: Path, *, threads: int = 1) -> None:
        self._encoder = open_session(directory / ENCODER_FILE, threads)
        self._relations = open_session(directory / RELATIONS_FILE, threads)

    def encode(self, pieces: Numbers, shapes: Numbers, quotes: Numbers) -> tuple[Floats, Floats]:
        """See Backend."""
        given = dict(zip(ENCODER_INPUTS, (pieces[None], shapes[None], quotes[None]), strict=True))
        hidden, scores = self._encoder.run(ENCODER_OUTPUTS, given)
        return hidden[0], scores[0]

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
        conventions = np.full(len(anchors), convention, dtype=np.int64)
        values = (words, cue_chance, sentences, paragraphs, quotes, anchors, conventions)
        roles, keep, stances, holds = self._relations.run(
            RELATION_OUTPUTS, dict(zip(RELATION_INPUTS, values, strict=True))
        )
        return roles, keep, stances, holds
