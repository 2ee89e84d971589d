"""The judge of pairs: every claim goes once through the lower layers of an encoder, every pair through the upper ones.

Splitting a cross-encoder into a part that sees one text and a part that sees both makes a story's many pairs cheap, as
in DeFormer (Cao et al. 2020).
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from counterclaim.errors import WeightsError
from counterclaim.weighing.judge.claims import JudgedClaim, Verdict
from counterclaim.weighing.judge.encoder import ClaimEncoder, States
from counterclaim.weighing.judge.features import CIRCUMSTANCES, circumstances, rarity_by
from counterclaim.weights.sessions import WEIGHTS, open_session, open_tokenizer

Pair = tuple[JudgedClaim, JudgedClaim]


class PairJudge:
    """Judges pairs of claims of one story.

    Each pair is judged by itself: neither the other pairs of a call nor their order shift an answer, and the order of
    the two claims does not either.
    """

    def __init__(
        self,
        encoder: ClaimEncoder,
        comparer: onnxruntime.InferenceSession,
        tokenizer: Tokenizer,
        card: dict[str, object],
    ) -> None:
        self._encoder = encoder
        self._comparer = comparer
        self._rarity = rarity_by(tokenizer)
        self.made_by = str(card["made_by"])

    @classmethod
    def load(cls, directory: Path | None = None, *, threads: int = 1) -> PairJudge:
        """Open the judge in ``directory``, by default the one that comes with the package.

        Raises WeightsError where the weights were made for other numbers than this version counts.
        """
        directory = directory or WEIGHTS / "judge"
        card = json.loads((directory / "card.json").read_text(encoding="utf-8"))
        if tuple(card["circumstances"]) != CIRCUMSTANCES:
            raise WeightsError(f"{directory} was made for other numbers: make it again with training.judge")
        tokenizer = open_tokenizer(directory)
        encoder = ClaimEncoder(directory, tokenizer, threads)
        return cls(encoder, open_session(directory / "comparer.onnx", threads), tokenizer, card)

    def judge(self, pairs: Sequence[Pair]) -> list[Verdict]:
        """One verdict a pair, in the order of the pairs."""
        encoded = {claim: self._encoder.encode(claim) for claim in {claim: None for pair in pairs for claim in pair}}
        return [self._verdict(pair, encoded) for pair in pairs]

    def _verdict(self, pair: Pair, encoded: dict[JudgedClaim, States]) -> Verdict:
        one, other = sorted(pair, key=order)
        around = np.array([circumstances(one, other, self._rarity)], dtype=np.float32)
        asked = {"one": encoded[one], "other": encoded[other], "around": around}
        topic, opposed = self._comparer.run(None, asked)[0][0]
        return verdict_of(float(topic), float(opposed))


def verdict_of(topic: float, opposed: float) -> Verdict:
    """The verdict that two logits stand for: about the same thing; and if so, opposed."""
    about, against = likelihood(topic), likelihood(opposed)
    return Verdict(same=about * (1.0 - against), contradicts=about * against, neither=1.0 - about)


def likelihood(logit: float) -> float:
    """The probability that a logit stands for."""
    return 1.0 / (1.0 + math.exp(-logit)) if logit > 0 else 1.0 - 1.0 / (1.0 + math.exp(logit))


def order(claim: JudgedClaim) -> tuple[str, ...]:
    """A fixed order of two claims, so that a pair has one answer."""
    return (claim.text, claim.by, claim.document, str(claim.on), str(claim.holds), claim.stance, claim.context)
