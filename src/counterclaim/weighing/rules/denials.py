"""Denials that point at what they deny: by the same content words, by a head word, or by "this" and "the report"."""

from __future__ import annotations

import re

from counterclaim.records import Relation
from counterclaim.weighing.rules.ruling import Ruling
from counterclaim.weighing.wordings import Wording

NAME = "denials"
RANK = 40

SHARED = 0.75
"""Share of the shorter claim's content words that the other has, for both to be of one thing."""

FEWEST = 3
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


def rule(one: Wording, other: Wording) -> Ruling | None:
    """Contradicts, where one does not hold what the other says."""
    if one.claim.holds == other.claim.holds or _same_voice(one, other):
        return None
    denial, said = (one, other) if not one.claim.holds else (other, one)
    if said.denies:
        return None
    shared = denial.words & said.words
    told = f"denied: {', '.join(sorted(shared))}"
    shorter = min(len(denial.words), len(said.words))
    if len(shared) >= FEWEST and len(shared) >= SHARED * shorter:
        return Ruling(Relation.CONTRADICTS, 0.8, told)
    if not _near(denial, said):
        return None
    if 0 < len(denial.words) <= HEAD and denial.words <= said.words:
        return Ruling(Relation.CONTRADICTS, 0.8, told)
    if denial.place - said.place == 1 and _POINTER.fullmatch(denial.claim.text):
        return Ruling(Relation.CONTRADICTS, 0.8, f"denied right after it: {denial.claim.text}")
    return None


def _same_voice(one: Wording, other: Wording) -> bool:
    return one.judged.speaker == other.judged.speaker != "" or one.judged.party == other.judged.party != ""


def _near(denial: Wording, said: Wording) -> bool:
    return denial.report_place == said.report_place and 0 < denial.place - said.place <= NEAR
