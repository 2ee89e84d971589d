"""The judge of pairs at run time: a small cross-encoder, and a calibrated combination on top of it."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from counterclaim.weighing.judge.claims import JudgedClaim, Verdict
from counterclaim.weighing.judge.combination import Combination
from counterclaim.weighing.judge.features import circumstances, measured
from counterclaim.weighing.judge.sessions import WEIGHTS, open_session, open_tokenizer
from counterclaim.weighing.judge.subjects import SubjectEncoder
from counterclaim.weighing.judge.vectors import Embedder
from counterclaim.weighing.judge.wording import claim_words, pair_words

Pair = tuple[JudgedClaim, JudgedClaim]
Rows = NDArray[np.float64]


class PairJudge:
    """Judges pairs of claims of one story.

    Each pair is judged by itself: neither the other pairs of a call nor their order shift an answer, and the order of
    the two claims does not either. ``threshold`` and ``same_threshold`` are the probabilities from which a
    contradiction, and an agreement, were found worth asserting, pair by pair.
    """

    def __init__(
        self,
        session: onnxruntime.InferenceSession,
        tokenizer: Tokenizer,
        subjects: SubjectEncoder,
        embedder: Embedder,
        combination: Combination,
        card: dict[str, object],
    ) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._subjects = subjects
        self._embedder = embedder
        self.combination = combination
        self.made_by = str(card["made_by"])
        self.threshold = float(str(card["threshold"]))
        self.same_threshold = float(str(card["same_threshold"]))
        self._both_orders = bool(card["both_orders"])

    @classmethod
    def load(cls, directory: Path | None = None, *, threads: int = 1, uncalibrated: bool = False) -> PairJudge:
        """Open the judge in ``directory``, by default the one that comes with the package.

        ``uncalibrated`` is for training, where there is nothing yet but the cross-encoder; such a judge can only
        measure.
        """
        directory = directory or WEIGHTS / "judge"
        tokenizer = open_tokenizer(directory)
        return cls(
            open_session(directory / "model.onnx", threads),
            tokenizer,
            SubjectEncoder(directory, tokenizer, threads),
            Embedder.load(threads=threads),
            Combination.empty() if uncalibrated else Combination.load(directory / "combination.json"),
            json.loads((directory / "card.json").read_text(encoding="utf-8")),
        )

    def judge(self, pairs: Sequence[Pair]) -> list[Verdict]:
        """One verdict a pair, in the order of the pairs; weighed one by one, since a batch shifts the last digits."""
        if not pairs:
            return []
        alone = [self.combination.chances(row[None])[0] for row in self.measure(pairs)]
        return [Verdict(float(a), float(b), float(c)) for a, b, c in alone]

    def measure(self, pairs: Sequence[Pair]) -> Rows:
        """The numbers that the combination weighs, one row a pair."""
        claims = list({claim: None for pair in pairs for claim in pair})
        subjects = {claim: self._subjects.vector(claim) for claim in claims}
        words = {claim: claim_words(self._tokenizer, claim) for claim in claims}
        around = self.circumstances(pairs)
        rows = []
        for number, pair in enumerate(pairs):
            one, other = sorted(pair, key=order)
            answer = self._ask(words[one], words[other])
            if self._both_orders:
                again = self._ask(words[other], words[one])
                answer = ((answer[0] + again[0]) / 2, (answer[1] + again[1]) / 2)
            first = self._subjects.compare(subjects[one], subjects[other])
            learnt = float(subjects[one][0] @ subjects[other][0])
            rows.append(measured(answer, first, learnt, list(around[number])))
        return np.stack(rows)

    def circumstances(self, pairs: Sequence[Pair]) -> Rows:
        """What can be measured without the trained encoders, one row a pair."""
        claims = list({claim: None for pair in pairs for claim in pair})
        contents = dict(zip(claims, self._embedder.vectors([claim.text for claim in claims]), strict=True))
        wholes = dict(zip(claims, self._embedder.vectors([subject_text(claim) for claim in claims]), strict=True))
        rows = []
        for pair in pairs:
            one, other = sorted(pair, key=order)
            crossed = max(float(contents[one] @ wholes[other]), float(contents[other] @ wholes[one]))
            likeness = (float(contents[one] @ contents[other]), float(wholes[one] @ wholes[other]), crossed)
            rows.append(circumstances(one, other, likeness, self._rarity))
        return np.array(rows)

    def _rarity(self, word: str) -> float:
        """How rare a word is, from 0 to 1: the vocabulary runs from frequent to rare, and lacks the rarest."""
        place = self._tokenizer.token_to_id(word)
        return 1.0 if place is None else math.sqrt(min(1.0, max(0.0, place - 1996) / 12000))

    def _ask(self, first: list[int], second: list[int]) -> tuple[float, float]:
        words, kinds = pair_words(first, second)
        asked = {"words": np.array([words], dtype=np.int64), "kinds": np.array([kinds], dtype=np.int64)}
        topic, opposed = self._session.run(None, asked)[0][0]
        return float(topic), float(opposed)


def subject_text(claim: JudgedClaim) -> str:
    """A content with what comes before it, for the likeness of subjects."""
    return f"{claim.context} {claim.text}".strip()


def order(claim: JudgedClaim) -> tuple[str, ...]:
    """A fixed order of two claims, so that a pair has one answer."""
    return (claim.text, claim.by, claim.document, str(claim.on), str(claim.holds), claim.stance, claim.context)
