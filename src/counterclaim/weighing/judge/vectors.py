"""Sentence vectors: what retrieval and the judge measure likeness of wording with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from counterclaim.weights.sessions import WEIGHTS, open_session, open_tokenizer

WIDTH = 384
LONGEST = 256
"""Wordpieces of a text that are read, its two marks included; the rest is cut, as the makers of the encoder do."""


class Embedder:
    """Turns texts into vectors of length 1, so that a dot product is a cosine.

    A text's vector depends on that text alone, never on what else is asked for in the same call.
    """

    def __init__(self, session: onnxruntime.InferenceSession, tokenizer: Tokenizer, made_by: str) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self.made_by = made_by

    @classmethod
    def load(cls, directory: Path | None = None, *, threads: int = 1) -> Embedder:
        """Open the encoder in ``directory``, by default the one that comes with the package."""
        directory = directory or WEIGHTS / "vectors"
        card = json.loads((directory / "card.json").read_text(encoding="utf-8"))
        return cls(open_session(directory / "model.onnx", threads), open_tokenizer(directory), card["made_by"])

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row of 384 numbers a text."""
        rows = np.zeros((len(texts), WIDTH), dtype=np.float32)
        for number, text in enumerate(texts):
            words = self._tokenizer.encode(text).ids
            if len(words) > LONGEST:
                words = [*words[: LONGEST - 1], words[-1]]
            asked = np.array([words], dtype=np.int64)
            rows[number] = self._session.run(None, {"words": asked, "kinds": np.zeros_like(asked)})[0][0]
        return rows
