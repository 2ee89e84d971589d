"""What weighing needs from outside, as protocols: sentence vectors, and a judge of pairs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from counterclaim.weighing.judge.claims import JudgedClaim, Verdict


class Embedder(Protocol):
    """Turns texts into vectors of length 1; a text's vector depends on that text alone."""

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row a text."""
        ...


class Judge(Protocol):
    """Says of pairs of claims of one story how likely they are the same, contradict each other, or neither."""

    @property
    def made_by(self) -> str:
        """The version of the judge; what another version judged is judged again."""
        ...

    def judge(self, pairs: Sequence[tuple[JudgedClaim, JudgedClaim]]) -> list[Verdict]:
        """One verdict a pair, in the order of the pairs, each by itself."""
        ...
