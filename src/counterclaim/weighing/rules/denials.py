"""Denials that point at what they deny: by the same content words, by a head word, or by "this" and "the report"."""

from __future__ import annotations

import re

from counterclaim.records import Relation
from counterclaim.weighing.rules.ruling import Ruling
from counterclaim.weighing.vocabulary import content_words, plainly_said
from counterclaim.weighing.wordings import Wording

NAME = "denials"
RANK = 40

SHARED = 0.6
"""Share of the shorter claim's content words that the other has, for both to be of one thing. Of 16 such pairs of a
denied content and another side's claim in the training stories, 13 contradict each other."""

FEWEST = 2
"""Content words in common that make a likeness of words."""

HEAD = 2
"""Content words at most of a denial that only names what it denies ("the storming")."""

NEAR = 3
"""Claims of one report so far apart that a short denial may mean the other."""

_POINTER = re.compile(
    r"\W*(?:(?:the|this|that|these|those|any|all|such|his|her|its|their|both)\s+)*(?:it|this|that|them|so|"
    r"(?:reports?|claims?|allegations?|accusations?|charges?|accounts?|stor(?:y|ies)|talk|suggestions?|statements?|"
    r"assertions?|rumou?rs?|version|figures?|numbers?|idea|notion)(?:\s+outright)?)\W*",
    re.IGNORECASE,
)


#: Words that wrap what is denied: "claims suggesting that …".
_WRAPPING = content_words(
    "claim claims claiming suggest suggests suggesting suggestion suggestions report reports reporting allege alleging "
    "allegation allegations accusation accusations charge charges account accounts story stories talk statement "
    "statements assertion assertions rumour rumours rumor rumors idea notion version"
)


def rule(one: Wording, other: Wording) -> Ruling | None:
    """Contradicts, where one does not hold what the other says; the same, where neither holds one thing."""
    if not one.claim.holds and not other.claim.holds:
        return _both_denied(one, other)
    if one.claim.holds == other.claim.holds or _same_voice(one, other):
        return None
    denial, said = (one, other) if not one.claim.holds else (other, one)
    words = (plainly_said(said.claim.text) if said.denies else said.words) - _WRAPPING
    denied = denial.words - _WRAPPING
    shared = denied & words
    told = f"denied: {', '.join(sorted(shared))}"
    shorter = min(len(denied), len(words))
    if len(shared) >= FEWEST and len(shared) >= SHARED * shorter:
        return Ruling(Relation.CONTRADICTS, 0.8, told)
    if said.denies or not _near(denial, said):
        return None
    if 0 < len(denied) <= HEAD and denied <= words:
        return Ruling(Relation.CONTRADICTS, 0.8, told)
    if denial.place - said.place == 1 and _POINTER.fullmatch(denial.claim.text):
        return Ruling(Relation.CONTRADICTS, 0.8, f"denied right after it: {denial.claim.text}")
    return None


def _both_denied(one: Wording, other: Wording) -> Ruling | None:
    first, second = one.words - _WRAPPING, other.words - _WRAPPING
    shared, shorter = first & second, min(len(first), len(second))
    alike = len(shared) >= FEWEST and len(shared) >= SHARED * shorter
    named = one.report_place == other.report_place and 0 < shorter <= HEAD and len(shared) == shorter
    if not alike and not named:
        return None
    return Ruling(Relation.SAME, 0.75, f"both deny: {', '.join(sorted(shared))}")


def _same_voice(one: Wording, other: Wording) -> bool:
    return one.judged.speaker == other.judged.speaker != "" or one.judged.party == other.judged.party != ""


def _near(denial: Wording, said: Wording) -> bool:
    return denial.report_place == said.report_place and 0 < denial.place - said.place <= NEAR
