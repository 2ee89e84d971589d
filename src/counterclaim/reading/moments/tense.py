"""Whether the words around a time speak of what was or of what is to come: decides between last and next Friday."""

from __future__ import annotations

import re
from enum import Enum

from counterclaim.reading.moments.lexicon import any_of


class Tense(Enum):
    """Past or future; `NONE` where nothing tells."""

    PAST = "past"
    FUTURE = "future"
    NONE = "none"


_PLANS = any_of(
    "plan plans planned planning vow vows vowed agreed going about hope hopes hoped want wants wanted promise promises"
    " promised pledge pledges pledged undertook threatened offered intends intended aims ordered asked urged".split()
)
_FIXED = any_of("scheduled due set slated planned bound expected announced billed booked called postponed".split())
_FUTURE = re.compile(
    rf"\b(?:will|won['’]t|shall|would|{_PLANS}\s+to|(?:is|are|was|were)\s+to\s+[a-z]+"
    rf"|(?:is|are|was|were|been|be)\s+(?:now\s+|tentatively\s+)?{_FIXED}|{_FIXED}\s+(?:to|for)|scheduled"
    r"|expects?\s+to|as\s+(?:soon|early)\s+as|deadline|upcoming|postponed"
    r"|(?:promis(?:e|es|ed)|pledg(?:e|es|ed)|vow(?:s|ed)?|guarantee[sd]?|undertook)\s+that)\b|['’]ll\b",
    re.IGNORECASE,
)
_IRREGULAR_PASTS = (
    "said was were had did told has have been went came took made held left met found gave died began won lost"
    " shot fell rose struck broke spoke ran sent saw since ago after became bought brought built caught chose"
    " cost cut dealt drew drove fed felt fled flew forced forgot fought froze got grew heard hid hit hurt kept"
    " knew laid led lent let lit meant paid put quit rang reached sank sat shook shut slid sold spent spread"
    " spun stole stood stuck swept swore swung taught tore thought threw understood withdrew woke wore wrote"
).split()
_PAST = re.compile(rf"\b(?:{'|'.join(_IRREGULAR_PASTS)})\b|\b[a-z]{{3,}}ed\b")
#: A limit right before the time and not at the head of the sentence: "was told to leave by Friday".
_LIMIT = re.compile(
    r"\S+\s+\S+\s+\S+.*\b(?:by|until|till)\s+(?:the\s+|next\s+|at\s+least\s+)?$", re.IGNORECASE | re.DOTALL
)
_SENTENCE_END = re.compile(r"[.!?][\"”’')]*\s+(?=[\"“‘'(`]*[A-Z])|\n\s*\n")
_REACH = 160


def tense_around(text: str, start: int, end: int) -> Tense:
    """The tense of the nearest cue before [start, end) in its sentence; of the nearest behind where none is before."""
    before = text[max(0, start - _REACH) : start]
    edges = [match.end() for match in _SENTENCE_END.finditer(before)]
    before = before[edges[-1] :] if edges else before
    if _LIMIT.search(before):
        return Tense.FUTURE
    tense = _nearest(before, last=True)
    if tense is not Tense.NONE:
        return tense
    after = text[end : end + _REACH]
    edge = _SENTENCE_END.search(after)
    return _nearest(after[: edge.start()] if edge else after, last=False)


def _nearest(words: str, *, last: bool) -> Tense:
    future, past = list(_FUTURE.finditer(words)), list(_PAST.finditer(words))
    if not future and not past:
        return Tense.NONE
    if not past:
        return Tense.FUTURE
    if not future:
        return Tense.PAST
    if last:
        return Tense.FUTURE if future[-1].end() >= past[-1].end() else Tense.PAST
    return Tense.FUTURE if future[0].start() <= past[0].start() else Tense.PAST
