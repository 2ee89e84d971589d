"""Whether the words around a time speak of what was or of what is to come: decides between last and next Friday."""

from __future__ import annotations

import re
from enum import Enum


class Tense(Enum):
    """Past or future; `NONE` where nothing tells."""

    PAST = "past"
    FUTURE = "future"
    NONE = "none"


_FUTURE = re.compile(
    r"\b(?:will|won['’]t|shall|would|plan(?:s|ned|ning)?\s+to|(?:is|are|was|were)\s+to\s+\w+|going\s+to|expect(?:s|ed)?"
    r"|(?:is|are|was|were|been)?\s*(?:scheduled|due|set|slated|planned|bound)\s+(?:to|for|on|in)|scheduled"
    r"|intend(?:s|ed)?|promis(?:e|es|ed)|as\s+(?:soon|early)\s+as|deadline|starting|beginning|coming|upcoming|may|might"
    r"|hop(?:e|es|ed|ing)\s+to|vow(?:s|ed)?\s+to|about\s+to|agreed\s+to|postponed|wants?\s+to|ready\s+to)\b|['’]ll\b",
    re.IGNORECASE,
)
_IRREGULAR_PASTS = (
    "said was were had did told has have been went came took made held left met found gave died began won lost shot"
    " fell rose struck broke spoke ran sent saw since ago after"
).split()
_PAST = re.compile(rf"\b(?:{'|'.join(_IRREGULAR_PASTS)}|\w{{3,}}ed)\b", re.IGNORECASE)
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
