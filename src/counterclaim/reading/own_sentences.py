"""The reporter's own sentences that are claims: a figure, a deed or its denial, or who holds what.

Few and sure rather than many: a sentence counts only where nobody in it is said to say anything, where it is whole, and
where it tells of something done to people, places or holdings, or gives a number of them. Of a sentence in which
somebody speaks, what is set against it at the beginning is the reporter's own: "While more than 60 were led out on
Friday, several hundred are still inside, the ministry confirmed."
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from counterclaim.reading.sentences import sentences
from counterclaim.records import Claim, Figure, Moment, Place, Report, Span, Stance


class Found(Protocol):
    """What grammars and gazetteer found in the report."""

    @property
    def figures(self) -> tuple[Figure, ...]:
        """As in the record of that name."""
        ...

    @property
    def moments(self) -> tuple[Moment, ...]:
        """As in the record of that name."""
        ...

    @property
    def places(self) -> tuple[Place, ...]:
        """As in the record of that name."""
        ...


def _any(*forms: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE)


_DATELINE = re.compile(r"[A-Z][A-Z .’'-]{2,40}(?:, [^-–—(“\"]{2,40}?)?(?: \([^)]{2,40}\))? ?[-–—] ?")
_AGAINST = re.compile(r"(?:while|although|though|even though|whereas)\s+(?P<own>.+?)\s*,\s*", re.IGNORECASE | re.DOTALL)
#: Somebody speaks, or nothing has happened yet: no sentence of the reporter's own about what did.
_SAYING = _any(
    r"sa(?:id|ys?)|told|according to|claim\w*|den(?:y|ies|ied)|insist\w*|alleg\w*|report(?:ed|s|edly)|announc\w*",
    r"believ\w*|warn\w*|promis\w*|accus\w*|ask(?:ed|s)|call(?:ed|s) (?:on|for)|urg\w*|appeal\w*|expect\w*|estimat\w*",
    r"statement|spokes\w+|will|would|could|may|might|should|if|whether",
)
_DEED = _any(
    r"kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|died|shell(?:ed|ing)|bomb(?:ed|ing|ard\w*)|struck|hit|fired on",
    r"opened fire|shot (?:dead|down|at)|storm(?:ed|ing)|assault(?:ed|ing)|attack(?:ed|ing)|enter(?:ed|ing)|seiz(?:ed"
    r"|ing)",
    r"captur(?:ed|ing)|took (?:over|control|hostage|prisoner)|occup(?:y|ied|ies|ying|ation)|destroy(?:ed|ing)",
    r"demolish(?:ed|ing)|burn(?:ed|t|ing)(?: down)?|set fire|collaps(?:ed|ing)|sank|sunk|flood(?:ed|ing)|explod(?:ed"
    r"|ing)",
    r"explosion|blew up|blown up|evacuat(?:ed|ing)|(?:brought|led|taken|carried|let) (?:out|away|go)|rescu(?:ed|ing)",
    r"releas(?:ed|ing)|freed|arrest(?:ed|ing)",
    r"detain(?:ed|ing)|expell(?:ed|ing)|deport(?:ed|ing)|cut off|shut (?:down|off)|closed|block(?:ed|ing)|reopened",
    r"cross(?:ed|ing)|landed|looted|raided|search(?:ed|ing)|beaten|tortured|kidnapp(?:ed|ing)|abduct(?:ed|ing)",
    r"poison(?:ed|ing)|starv(?:ed|ing)|surround(?:ed|ing)|besieg(?:ed|ing)|encircl(?:ed|ing)|withdr(?:ew|awn)"
    r"|retreated",
    r"surrendered|trapp(?:ed|ing)|buried|derailed|crashed|capsized|spill(?:ed|ing)|leak(?:ed|ing)|fell on|landed on",
    r"driven (?:back|off|out)|turned back|halted|stopped at",
)
_HOLDING = _any(
    r"(?:is|are|was|were|remain(?:s|ed)?|still) "
    r"(?:in the hands of|held by|under the control of|controlled by|occupied by|in (?:\w+ ){1,3}hands)",
    r"controls?|controlled|(?:still )?holds? (?:the|all|most|parts?)|flag (?:flew|was flying|hung|is flying) (?:over"
    r"|from|on)",
)
_NEGATIVE = re.compile(
    r"^(?:no|not an?|not one|nobody|none|nothing)\b|\b(?:was|were|had|has|have|did|is|are) (?:not|never)\b"
    r"|\bno (?:sign|trace|one)\b",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"\b(?:people|civilians?|soldiers?|troops|men|women|children|workers|residents|prisoners|hostages|protesters|miners"
    r"|passengers|refugees|villagers|fighters|police|officers|pilgrims|worshippers|students|pupils|patients|families"
    r"|farmers|dockers|sailors|fans|migrants|evacuees|inmates|guards|demonstrators|strikers|nurses|doctors|teachers"
    r"|voters|victims|survivors|casualties|dead|wounded|town|city|village|building|school|hospital|plant"
    r"|bridge|road"
    r"|port|airport|station|factory|houses?|homes?|camp|mine|square|ship|vessel|boat|train|bus|convoy|depot|church"
    r"|market"
    r"|border|base|airfield|tunnel|tower|gate|dam|river|shells?|tanks?|bodies|[A-Z][a-z]+)\b"
)
#: A past or perfect form: a figure of what happened, not of what is so every day.
_HAPPENED = _any(r"was|were|had|has|have|rose|drew|stood|left|won|lost|came|went|began|fell|\w{3,}ed")
#: Background that no report of the day disputes.
_HISTORY = _any(
    r"last (?:year|spring|summer|autumn|winter)|years? ago|(?:in|since) (?:19|20|21)\d\d|every (?:year|spring"
    r"|summer)|once",
    r"used to|for (?:years|decades|centuries)|traditionally|founded|built in",
)

Item = TypeVar("Item", Figure, Moment, Place)


def own_sentences(
    report: Report, text: str, claims: Sequence[Claim], found: Found, made_by: str = "given"
) -> tuple[Claim, ...]:
    """The reporter's own sentences that are claims, in the order of the text, without a speaker.

    `text` is the readable text of the report, `claims` are the attributed ones: a sentence that shares a character with
    a content, cue or source is not the reporter's own, but for a clause set against it at its beginning; nor is a line
    that repeats the title.
    """
    taken = [span for claim in claims for span in (*claim.content, *claim.cue, *claim.speaker_spans)]
    taken += [piece.span for piece in report.debris]
    made = []
    for sentence in sentences(text):
        words = sentence.cut(text)
        others = [other.start for other in taken if sentence.overlaps(other)]
        if words.strip(" .") == report.title.strip(" ."):
            continue
        own = _set_against(text, sentence.start, min(others)) if others else _whole(sentence, words)
        claim = _claim(report, text, own, found, made_by) if own else None
        if claim:
            made.append(claim)
    return tuple(made)


def _whole(sentence: Span, words: str) -> Span | None:
    """The sentence without its dateline and full stop, where it reads as one."""
    own = _without_dateline(sentence, words)
    words = words[own.start - sentence.start :]
    closed = words.endswith(".") and words[0].isupper()
    return Span(own.start, own.end - 1) if closed else None


def _set_against(text: str, start: int, end: int) -> Span | None:
    """The clause between a "While" at `start` and the comma before what somebody says."""
    clause = _AGAINST.fullmatch(text[start:end])
    return Span(start + clause.start("own"), start + clause.end("own")) if clause else None


def _without_dateline(sentence: Span, words: str) -> Span:
    dateline = _DATELINE.match(words)
    start = sentence.start + (dateline.end() if dateline and dateline.end() < len(words) else 0)
    return Span(start, sentence.end)


def _claim(report: Report, text: str, content: Span, found: Found, made_by: str) -> Claim | None:
    words = content.cut(text)
    if not _is_plain(words) or _SAYING.search(words) or _HISTORY.search(words):
        return None
    figures = _within(found.figures, content)
    confidence = _worth(words, figures)
    if confidence is None:
        return None
    return Claim(
        report=report.digest,
        content=(content,),
        text=words,
        stance=Stance.DENIES if _NEGATIVE.search(words) else Stance.ASSERTS,
        holds=True,
        figures=figures,
        moments=_within(found.moments, content),
        places=_within(found.places, content),
        confidence=confidence,
        stance_confidence=0.8,
        made_by=made_by,
    )


def _within(items: Iterable[Item], span: Span) -> tuple[Item, ...]:
    return tuple(item for item in items if span.covers(item.span))


def _is_plain(words: str) -> bool:
    """Whether it is long enough to be a sentence, and holds no quotation, no question and no line's end."""
    return len(words.split()) >= 6 and not re.search(r"[\"“”?:|\[\]]|\n", words)


def _worth(words: str, figures: Sequence[Figure]) -> float | None:
    """How sure it is that a sentence is a claim: who holds what, a deed, or a figure; None where it is none."""
    counted = " ".join(figure.of for figure in figures if figure.of)
    if _HOLDING.search(words):
        return 0.7
    if _DEED.search(words) and _TARGET.search(words):
        return 0.75 if counted else 0.65
    return 0.6 if counted and _HAPPENED.search(words) and _TARGET.search(counted) else None
