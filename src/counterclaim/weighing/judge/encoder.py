"""The first half of the judge: each claim once through the encoder, by itself."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from counterclaim.weighing.judge.claims import JudgedClaim
from counterclaim.weighing.judge.wording import claim_words
from counterclaim.weights.sessions import open_session

States = NDArray[np.float32]


class ClaimEncoder:
    """Encodes claims one at a time, so that none depends on what is encoded beside it."""

    def __init__(self, directory: Path, tokenizer: Tokenizer, threads: int) -> None:
        self._session = open_session(directory / "encoder.onnx", threads)
        self._tokenizer = tokenizer

    def encode(self, claim: JudgedClaim) -> States:
        """A row for each word that is compared, [1, words, 384]; ``document`` and ``speaker`` make no difference."""
        worded = claim_words(self._tokenizer, claim)
        words, kinds = (np.array([row], dtype=np.int64) for row in (worded.words, worded.kinds))
        states: States = self._session.run(None, {"words": words, "kinds": kinds})[0]
        return states[:, : worded.compared]
