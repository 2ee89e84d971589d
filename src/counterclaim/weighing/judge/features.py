"""What can be measured of a pair beside the cross-encoder's answer, for the calibrated combination.

Every number depends on the two claims alone and is the same for both orders.
"""

from __future__ import annotations

import math
import re

import numpy as np
from numpy.typing import NDArray

from counterclaim.weighing.judge.claims import JudgedClaim, JudgedFigure

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
NEGATION = frozenset(
    "no not nobody none never nothing nor neither without cannot n't false untrue lie lies invention "
    "fabrication nowhere denied fairy nonsense wrong baseless".split()
)
COMMON = frozenset(
    "a an the of to in on at by for from with and or but that this these those it its he she his her they their them "
    "we our us i my you your is are was were be been being has have had do did does will would could should may might "
    "there as than then into out up over after before who which what when where while so all any one only more most "
    "some such about said not no".split()
)

NAMES = (
    "judge_topic",
    "judge_opposed",
    "judge_same",
    "judge_contradicts",
    "first_topic",
    "first_opposed",
    "first_same",
    "first_contradicts",
    "likeness",
    "likeness_subject",
    "likeness_learnt",
    "words_shared",
    "words_rare",
    "numbers_shared",
    "numbers_differ",
    "figures_both",
    "figures_apart",
    "figures_equal",
    "same_speaker",
    "same_party",
    "other_party",
    "same_document",
    "days_apart",
    "denials_one",
    "denials_both",
    "inverted_one",
    "inverted_both",
    "demand_any",
    "promise_any",
    "doubt_any",
    "negation_one",
    "negation_both",
    "about_shared",
    "context_shared",
    "shorter",
    "longer",
)


def content_words(text: str) -> frozenset[str]:
    """The words that carry content, folded, with the commonest endings cut."""
    return frozenset(stem(word) for word in WORD.findall(text.lower()) if word not in COMMON)


def stem(word: str) -> str:
    """A word without the commonest English endings: rough, but alike for both claims."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def share(one: frozenset[str], other: frozenset[str]) -> float:
    """How much of the smaller set lies in the larger."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def negated(text: str) -> bool:
    """Whether a denying word stands in the text."""
    words = WORD.findall(text.lower())
    return any(word in NEGATION or word.endswith(("n't", "n’t")) for word in words)


def apart(one: JudgedFigure, other: JudgedFigure) -> bool:
    """Whether two figures share no number."""
    low = max(one.low or 0, other.low or 0)
    high = min(math.inf if one.high is None else one.high, math.inf if other.high is None else other.high)
    return low > high


def figure_features(one: JudgedClaim, other: JudgedClaim) -> list[float]:
    """Whether both give figures, all of them apart, one of them equal."""
    both = bool(one.figures and other.figures)
    pairs = [(a, b) for a in one.figures for b in other.figures]
    return [float(both), float(both and all(apart(a, b) for a, b in pairs)), float(any(a == b for a, b in pairs))]


def wording_features(one: JudgedClaim, other: JudgedClaim) -> list[float]:
    """Words and numbers that both use; long words count as rare."""
    first, second = content_words(one.text), content_words(other.text)
    digits = [frozenset(word for word in words if word.isdigit()) for words in (first, second)]
    rare = [frozenset(word for word in words if len(word) >= 6) for words in (first, second)]
    differ = bool(digits[0] and digits[1] and not digits[0] & digits[1])
    return [share(first, second), math.log1p(len(rare[0] & rare[1])), float(bool(digits[0] & digits[1])), float(differ)]


def people_features(one: JudgedClaim, other: JudgedClaim) -> list[float]:
    """Speakers, parties, documents and days compared; what is unknown is neither the same nor another."""
    speaker = bool(one.speaker) and one.speaker == other.speaker
    parties = bool(one.party and other.party)
    same_party = parties and one.party.casefold() == other.party.casefold()
    days = abs((one.on - other.on).days) if one.on and other.on else 0
    document = bool(one.document) and one.document == other.document
    return [
        float(speaker),
        float(same_party),
        float(parties and not same_party),
        float(document),
        math.log1p(days),
    ]


def stance_features(one: JudgedClaim, other: JudgedClaim) -> list[float]:
    """How the two stand to their contents, counted over the pair."""

    def one_and_both(first: bool, second: bool) -> list[float]:
        return [float(first != second), float(first and second)]

    stances = {one.stance, other.stance}
    return [
        *one_and_both(one.stance == "denies", other.stance == "denies"),
        *one_and_both(not one.holds, not other.holds),
        *(float(stance in stances) for stance in ("demands", "promises", "doubts")),
        *one_and_both(negated(one.text), negated(other.text)),
    ]


def subject_features(one: JudgedClaim, other: JudgedClaim) -> list[float]:
    """Words that the subjects share, and how long the two contents are."""
    lengths = sorted(math.log1p(len(claim.text.split())) for claim in (one, other))
    contexts = [content_words(claim.context) | content_words(claim.text) for claim in (one, other)]
    about = share(content_words(one.about), content_words(other.about))
    return [about, share(contexts[0], contexts[1]), *lengths]


def measured(
    one: JudgedClaim,
    other: JudgedClaim,
    answer: tuple[float, float],
    first: tuple[float, float],
    likeness: tuple[float, float, float],
) -> NDArray[np.float64]:
    """The row of numbers, in the order of NAMES, of one pair.

    ``answer`` is what the cross-encoder says, its two logits (about the same thing; opposed), ``first`` the same from
    the encoder of single claims. ``likeness`` are the cosines of the contents, of the contents with what comes before,
    and of the vectors of the encoder of single claims.
    """
    return np.array(
        [
            *answer_features(answer),
            *answer_features(first),
            *likeness,
            *wording_features(one, other),
            *figure_features(one, other),
            *people_features(one, other),
            *stance_features(one, other),
            *subject_features(one, other),
        ]
    )


def answer_features(answer: tuple[float, float]) -> list[float]:
    """Two logits, and the logarithms of the chances of same and contradicts that follow from them."""
    topic, opposed = answer
    about = log_likely(topic)
    return [topic, opposed, about + log_likely(-opposed), about + log_likely(opposed)]


def log_likely(logit: float) -> float:
    """The logarithm of the probability that a logit stands for."""
    return -math.log1p(math.exp(-logit)) if logit > 0 else logit - math.log1p(math.exp(logit))
