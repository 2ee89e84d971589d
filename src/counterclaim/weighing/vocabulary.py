"""Words as weighing compares them: content words without their endings, and words that deny."""

from __future__ import annotations

import re
from functools import lru_cache

from counterclaim.weighing.irregular import VERB_OF

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

_COMMON = frozenset(
    "a an the of in on at to for from by with and or but that which who whom whose this these those it its he she "
    "they them his her their there was were is are be been being am has have had having do did does will would "
    "could can may might shall should must as no not nobody none never nothing neither nor said say says after "
    "before into out up down over under than then when while where so if we i you our my your us me all any some "
    "only also just about more most very too such what how why both each other another own same again still ever "
    "yet now here".split()
)

_DENYING = frozenset(
    "no not nobody none never nothing neither nor without cannot nowhere false untrue lie lies fabricated fabrication "
    "invented invention nonsense rumour rumours rumor rumors hoax baseless".split()
)

_CLAUSE_ENDS = re.compile(r"[,;:.!?–—]|\b(?:and|but|while|whereas|as|because|since|although|though)\b", re.IGNORECASE)

_ENDINGS = ("ings", "ing", "edly", "ied", "ies", "ed", "es", "s", "ly")

SHORTEST_STEM = 4


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word without its commonest endings: rough, and alike for both sides of a comparison."""
    word = VERB_OF.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            word = word[: -len(ending)]
            break
    if len(word) > SHORTEST_STEM and word[-1] == word[-2] and word[-1] not in "lsfz":
        return word[:-1]
    return word.removesuffix("e") if len(word) > SHORTEST_STEM else word


@lru_cache(maxsize=1 << 12)
def content_words(text: str) -> frozenset[str]:
    """The stems of the words that carry content, folded; figures are compared elsewhere."""
    folded = (word.replace("’", "'").removesuffix("'s") for word in _WORD.findall(text.casefold()))
    return frozenset(stem(word) for word in folded if len(word) > 2 and word not in _COMMON)


def plainly_said(text: str) -> frozenset[str]:
    """The content words of those clauses of a text in which no denying word stands."""
    clauses = _CLAUSE_ENDS.split(text)
    return frozenset().union(*(content_words(clause) for clause in clauses if not denying(clause)))


def denying(text: str) -> bool:
    """Whether a denying word stands in the text."""
    words = (word.replace("’", "'") for word in _WORD.findall(text.casefold()))
    return any(word in _DENYING or word.endswith("n't") for word in words)
