"""The encoder of single claims: one vector a claim, and a first answer to a pair from its two vectors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from counterclaim.weighing.judge.claims import JudgedClaim
from counterclaim.weighing.judge.sessions import open_session
from counterclaim.weighing.judge.wording import claim_words

Vector = NDArray[np.float32]


class SubjectEncoder:
    """Trained on whole stories, where most pairs are about different things: training/judge/subjects.py."""

    def __init__(self, directory: Path, tokenizer: Tokenizer, threads: int) -> None:
        self._encoder = open_session(directory / "subjects.onnx", threads)
        self._head = open_session(directory / "subjects-head.onnx", threads)
        self._tokenizer = tokenizer

    def vector(self, claim: JudgedClaim) -> Vector:
        """The vector of one claim, shape [1, width]."""
        words = np.array([[101, *claim_words(self._tokenizer, claim), 102]], dtype=np.int64)
        found: Vector = self._encoder.run(None, {"words": words, "kinds": np.zeros_like(words)})[0]
        return found

    def compare(self, one: Vector, other: Vector) -> tuple[float, float]:
        """Two logits of a pair: about the same thing, opposed."""
        topic, opposed = self._head.run(None, {"one": one, "other": other})[0][0]
        return float(topic), float(opposed)
