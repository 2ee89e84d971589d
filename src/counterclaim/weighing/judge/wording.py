"""A claim as the words that the judge reads, in training and at run time alike."""

from __future__ import annotations

from dataclasses import dataclass

from tokenizers import Tokenizer

from counterclaim.weighing.judge.claims import JudgedClaim

VERBS = {"asserts": "says", "denies": "counters", "promises": "promises", "demands": "demands", "doubts": "doubts"}
"""The word for each stance; what does not hold as it is written is introduced by "denies" whatever the stance."""

LONGEST_BY = 12
LONGEST_TEXT = 48
LONGEST_CLAIM = 70
SHORTEST_SUBJECT = 10
"""Wordpieces of a speaker, a content, a whole claim, and the least that is kept for the subject where there is one."""

CONTEXT_CHARACTERS = 240

FIRST_MARK, LAST_MARK = 101, 102
"""The wordpieces that the encoder expects at either end."""


def surroundings(title: str, report: str, start: int) -> tuple[str, str]:
    """``about`` and ``context`` of a content starting at ``start``: the report's title, and the words before it."""
    before = " ".join(report[max(0, start - CONTEXT_CHARACTERS) : start].split())
    if start > CONTEXT_CHARACTERS:
        before = before.partition(" ")[2]
    return title, before


def speaker_text(claim: JudgedClaim) -> str:
    """Who says it, for whom, and on which day."""
    who = claim.by or "the reporter"
    if claim.party and claim.party.lower() not in who.lower():
        who = f"{who}, {claim.party}"
    return who


def verb_text(claim: JudgedClaim) -> str:
    """The day, and the word that tells how the speaker stands to the content."""
    verb = VERBS.get(claim.stance, "says") if claim.holds else "denies"
    return f"{claim.on:%A} {claim.on.day} {claim.on:%B} {verb}:" if claim.on else f"{verb}:"


def judged_text(claim: JudgedClaim) -> str:
    """The whole wording of a claim before anything is cut; ``claim_words`` cuts it to length."""
    parts = [speaker_text(claim), verb_text(claim), claim.text]
    if claim.about or claim.context:
        parts.append(f"({claim.about}: {claim.context})")
    return " ".join(parts)


@dataclass(frozen=True)
class ClaimWords:
    """Wordpieces of a claim with the encoder's marks, and of each whether it belongs to the content (1) or not (0).

    The first ``compared`` of them, which tell who says what, are laid beside the other claim's; what stands around the
    content only colours them.
    """

    words: tuple[int, ...]
    kinds: tuple[int, ...]
    compared: int


def claim_words(tokenizer: Tokenizer, claim: JudgedClaim) -> ClaimWords:
    """The wordpieces of ``judged_text``, at most LONGEST_CLAIM and two marks, cut first where it hurts least.

    The words before the content lose their beginning first, then the title its end, then the speaker and the content.
    """

    def pieces(text: str) -> list[int]:
        ids: list[int] = tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    before = [FIRST_MARK, *pieces(speaker_text(claim))[:LONGEST_BY], *pieces(verb_text(claim))]
    content = pieces(claim.text)[:LONGEST_TEXT]
    kept = _subject(pieces(claim.about), pieces(claim.context), LONGEST_CLAIM - len(before) + 1 - len(content))
    after = [*pieces("("), *kept[0], *pieces(":"), *kept[1], *pieces(")"), LAST_MARK] if kept else [LAST_MARK]
    kinds = [0] * len(before) + [1] * len(content) + [0] * len(after)
    return ClaimWords((*before, *content, *after), tuple(kinds), len(before) + len(content))


def _subject(about: list[int], context: list[int], room: int) -> tuple[list[int], list[int]] | None:
    """What is kept of the title and of the words before the content, in a room that three signs share."""
    room -= 3
    if room < SHORTEST_SUBJECT or not (about or context):
        return None
    about = about[: max(SHORTEST_SUBJECT, room - len(context))][:room]
    left = room - len(about)
    return about, context[-left:] if left > 0 else []
