"""A judge without training: wording alike and held alike is the same, held otherwise contradicts."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.weighing.judge.claims import JudgedClaim, Verdict
from counterclaim.weighing.vocabulary import content_words, denying


class PlainJudge:
    """Judges by the words in common and by denying words; for tests, and for where no weights are to be had."""

    made_by = "plain-1"

    def judge(self, pairs: Sequence[tuple[JudgedClaim, JudgedClaim]]) -> list[Verdict]:
        """One verdict a pair."""
        return [_verdict(one, other) for one, other in pairs]


def _verdict(one: JudgedClaim, other: JudgedClaim) -> Verdict:
    first, second = content_words(one.text), content_words(other.text)
    smaller = min(len(first), len(second))
    shared = len(first & second) / smaller if smaller else 0.0
    about = min(0.9, shared)
    opposed = (denying(one.text) == one.holds) != (denying(other.text) == other.holds)
    numbers = {(figure.low, figure.high) for figure in one.figures} ^ {(f.low, f.high) for f in other.figures}
    differ = bool(one.figures and other.figures and numbers)
    contradicts = about * (0.8 if opposed or differ else 0.2)
    return Verdict(same=about - contradicts, contradicts=contradicts, neither=1.0 - about)
