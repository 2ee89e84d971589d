"""What can be counted of a pair of claims, which the judge is told beside their words.

Every number depends on the two claims alone and is the same for both orders.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from tokenizers import Tokenizer

from counterclaim.weighing.judge.claims import JudgedClaim, JudgedFigure

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
NEGATION = frozenset(
    "no not nobody none never nothing nor neither without cannot false untrue lie lies invention fabrication nowhere "
    "denied fairy nonsense wrong baseless refused".split()
)
COMMON = frozenset(
    "a an the of to in on at by for from with and or but that this these those it its he she his her they their them "
    "we our us i my you your is are was were be been being has have had do did does will would could should may might "
    "there as than then into out up over after before who which what when where while so all any one only more most "
    "some such about said not no".split()
)
AMOUNTS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90"}

CIRCUMSTANCES = (
    "words_shared",
    "words_shared_rare",
    "words_in_surroundings",
    "names_shared",
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
"""What can be counted of a pair, in the order in which the judge is told."""

Rarity = Callable[[str], float]


def content_words(text: str) -> dict[str, str]:
    """The words that carry content: stem to word, folded."""
    return {stem(word): word for word in WORD.findall(text.lower()) if word not in COMMON}


def stem(word: str) -> str:
    """A word without the commonest English endings: rough, but alike for both claims."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def share(one: dict[str, str], other: dict[str, str], rarity: Rarity) -> float:
    """How much of the lighter set of words lies in the other, each word weighed by its rarity."""

    def weight(words: dict[str, str]) -> float:
        return sum(rarity(word) for word in words.values())

    lighter = min(weight(one), weight(other))
    return weight({key: one[key] for key in one.keys() & other.keys()}) / lighter if lighter > 0 else 0.0


def negated(text: str) -> bool:
    """Whether a denying word stands in the text."""
    words = WORD.findall(text.lower())
    return any(word in NEGATION or word.endswith(("n't", "n’t")) for word in words)


def numbers_of(text: str) -> frozenset[str]:
    """Numbers in digits or in words up to ninety."""
    words = WORD.findall(text.lower().replace(",", ""))
    return frozenset(AMOUNTS.get(word, word) for word in words if word.isdigit() or word in AMOUNTS)


def names_of(text: str) -> frozenset[str]:
    """Words with a capital that do not begin the text: names, mostly."""
    return frozenset(word for word in WORD.findall(text)[1:] if word[:1].isupper() and len(word) > 2)


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


def wording_features(one: JudgedClaim, other: JudgedClaim, rarity: Rarity) -> list[float]:
    """Words, names and numbers that both use, in their contents and in what stands around them."""
    first, second = content_words(one.text), content_words(other.text)
    crossed = max(
        share(first, content_words(f"{other.context} {other.text}"), rarity),
        share(second, content_words(f"{one.context} {one.text}"), rarity),
    )
    numbers = numbers_of(one.text), numbers_of(other.text)
    return [
        share(first, second, lambda _: 1.0),
        share(first, second, rarity),
        crossed,
        math.log1p(len(names_of(one.text) & names_of(other.text))),
        float(bool(numbers[0] & numbers[1])),
        float(bool(numbers[0] and numbers[1] and not numbers[0] & numbers[1])),
    ]


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


def subject_features(one: JudgedClaim, other: JudgedClaim, rarity: Rarity) -> list[float]:
    """Words that the subjects share, and how long the two contents are."""
    lengths = sorted(math.log1p(len(claim.text.split())) for claim in (one, other))
    wholes = [content_words(f"{claim.context} {claim.text}") for claim in (one, other)]
    about = share(content_words(one.about), content_words(other.about), rarity)
    return [about, share(wholes[0], wholes[1], rarity), *lengths]


def circumstances(one: JudgedClaim, other: JudgedClaim, rarity: Rarity) -> list[float]:
    """The numbers of CIRCUMSTANCES."""
    return [
        *wording_features(one, other, rarity),
        *figure_features(one, other),
        *people_features(one, other),
        *stance_features(one, other),
        *subject_features(one, other, rarity),
    ]


def rarity_by(tokenizer: Tokenizer) -> Rarity:
    """How rare a word is, from 0 to 1: the vocabulary runs from frequent to rare, and lacks the rarest."""

    def rarity(word: str) -> float:
        place = tokenizer.token_to_id(word)
        return 1.0 if place is None else math.sqrt(min(1.0, max(0.0, place - 1996) / 12000))

    return rarity
