"""A claim as the words that the cross-encoder reads, in training and at run time alike."""

from __future__ import annotations

from collections.abc import Sequence

from tokenizers import Tokenizer

from counterclaim.weighing.judge.claims import JudgedClaim

VERBS = {"asserts": "says", "denies": "counters", "promises": "promises", "demands": "demands", "doubts": "doubts"}
"""The word for each stance; what does not hold as it is written is introduced by "denies" whatever the stance."""

LONGEST_BY = 12
LONGEST_TEXT = 44
LONGEST_CLAIM = 58
SHORTEST_SUBJECT = 10
"""Wordpieces of a speaker, a content, a whole claim, and the least that is kept for the subject where there is one."""

CONTEXT_CHARACTERS = 240


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


def claim_words(tokenizer: Tokenizer, claim: JudgedClaim) -> list[int]:
    """The wordpieces of ``judged_text``, at most LONGEST_CLAIM, cut first where it hurts least.

    The words before the content lose their beginning first, then the title its end, then the speaker and the content.
    """

    def pieces(text: str) -> list[int]:
        ids: list[int] = tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    words = pieces(speaker_text(claim))[:LONGEST_BY] + pieces(verb_text(claim)) + pieces(claim.text)[:LONGEST_TEXT]
    room = LONGEST_CLAIM - len(words) - 3
    if room < SHORTEST_SUBJECT or not (claim.about or claim.context):
        return words[:LONGEST_CLAIM]
    about, context = pieces(claim.about), pieces(claim.context)
    about = about[: max(SHORTEST_SUBJECT, room - len(context))][:room]
    left = room - len(about)
    context = context[-left:] if left > 0 else []
    return words + pieces("(") + about + pieces(":") + context + pieces(")")


def pair_words(first: Sequence[int], second: Sequence[int]) -> tuple[list[int], list[int]]:
    """Wordpieces and segment numbers of a pair: BERT's two segments with their marks."""
    words = [101, *first, 102, *second, 102]
    return words, [0] * (len(first) + 2) + [1] * (len(second) + 1)
