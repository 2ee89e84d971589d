"""The reporter's own sentences that are claims: a figure, a deed or its denial, or who holds what.

Few and sure rather than many: a sentence counts only where nobody in it is said to say anything, where it is whole, and
where it tells of something done to people, places or holdings, or gives a number of them.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from counterclaim.reading.sentences import sentences
from counterclaim.records import Figure, Span, Stance


@dataclass(frozen=True, slots=True)
class OwnSentence:
    """A sentence of the reporter's own that becomes a claim."""

    span: Span
    stance: Stance
    #: Always true: the reporter commits to the words as they stand, "no soldier had entered" included.
    holds: bool
    #: "figure", "deed" or "holding": why it is a claim.
    why: str
    confidence: float


_DATELINE = re.compile(r"^[A-Z][A-Z .’'-]{2,40}(?:, [^-–—(“\"]{2,40}?)?(?: \([^)]{2,40}\))? ?[-–—] ?")
_SAYING = re.compile(
    r"\b(?:sa(?:id|ys?)|told|according to|claim\w*|den(?:y|ies|ied)|insist\w*|alleg\w*|report(?:ed|s|edly)|announc\w*|believ\w*|warn\w*|promis\w*|accus\w*|ask(?:ed|s)|call(?:ed|s) (?:on|for)"
    r"|urg\w*|appeal\w*|expect\w*|estimat\w*|statement|spokes\w+|would|could|may|might|should|if|whether)\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\b(?:kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|died|shell(?:ed|ing)|bomb(?:ed|ing|ard\w*)|struck|hit|fired on|opened fire|shot (?:dead|down|at)|storm(?:ed|ing)|assault(?:ed|ing)|attack(?:ed|ing)"
    r"|enter(?:ed|ing)|seiz(?:ed|ing)|captur(?:ed|ing)|took (?:over|control|hostage|prisoner)|occup(?:y|ied|ies|ying|ation)|destroy(?:ed|ing)|demolish(?:ed|ing)|burn(?:ed|t|ing)(?: down)?|set fire|collaps(?:ed|ing)"
    r"|sank|sunk|flood(?:ed|ing)|explod(?:ed|ing)|explosion|blew up|blown up|evacuat(?:ed|ing)|brought out|rescu(?:ed|ing)|releas(?:ed|ing)|freed|arrest(?:ed|ing)|detain(?:ed|ing)|expell(?:ed|ing)|deport(?:ed|ing)"
    r"|cut off|shut (?:down|off)|closed|block(?:ed|ing)|reopened|cross(?:ed|ing)|landed|looted|raided|search(?:ed|ing)|beaten|tortured|kidnapp(?:ed|ing)|abduct(?:ed|ing)|poison(?:ed|ing)|starv(?:ed|ing)|surround(?:ed|ing)"
    r"|besieg(?:ed|ing)|encircl(?:ed|ing)|withdr(?:ew|awn)|retreated|surrendered|trapp(?:ed|ing)|buried|derailed|crashed|capsized|spill(?:ed|ing)|leak(?:ed|ing)|fell on|landed on|driven (?:back|off|out)|turned back|halted|stopped at)\b",
    re.IGNORECASE,
)
_HOLDING = re.compile(
    r"\b(?:(?:is|are|was|were|remain(?:s|ed)?|still) (?:in the hands of|held by|under the control of|controlled by|occupied by|in (?:\w+ ){1,3}hands)|controls?|controlled|(?:still )?holds? (?:the|all|most|parts?)"
    r"|flag (?:flew|was flying|hung|is flying) (?:over|from|on))\b"
)
_NEGATIVE = re.compile(
    r"^(?:no|not an?|not one|nobody|none|nothing)\b|\b(?:was|were|had|has|have|did|is|are) (?:not|never)\b|\bno (?:sign|trace|one)\b",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"\b(?:people|civilians?|soldiers?|troops|men|women|children|workers|residents|prisoners|hostages|protesters|miners|passengers|refugees|villagers|fighters|police|officers|town|city|village|building|school|hospital|plant|bridge|road|port|airport|station|factory|house|homes?|camp|mine|square|ship|vessel|boat|train|bus|convoy|depot|church|market|border|base|airfield|tunnel|tower|gate|dam|river|shell|shells|tanks?|bodies|[A-Z][a-z]+)\b"
)
#: A past or perfect form: a figure of what happened, not of what is so every day.
_HAPPENED = re.compile(r"\b(?:was|were|had|has|have|rose|drew|stood|left|won|lost|came|went|began|fell|\w{3,}ed)\b")
_HISTORY = re.compile(
    r"\b(?:last (?:year|spring|summer|autumn|winter)|years? ago|in (?:19|20|21)\d\d|since (?:19|20|21)\d\d|every (?:year|spring|summer)|once|used to|for (?:years|decades|centuries)|traditionally|founded|built in)\b",
    re.IGNORECASE,
)


def own_sentences(
    text: str,
    *,
    attributed: Iterable[Span],
    debris: Iterable[Span] = (),
    figures: Sequence[Figure] = (),
    title: str = "",
) -> tuple[OwnSentence, ...]:
    """The reporter's own sentences that are claims, in the order of the text.

    `attributed` are the spans of every content, cue and source found: a sentence that shares a character with one is
    not the reporter's own. `debris` is never read; a line that repeats the title is a headline.
    """
    taken = [*attributed, *debris]
    found = []
    for span in sentences(text):
        words = span.cut(text)
        if any(span.overlaps(other) for other in taken) or words.strip(" .") == title.strip(" ."):
            continue
        own = _claim_of(text, _without_dateline(span, words), figures)
        if own:
            found.append(own)
    return tuple(found)


def _without_dateline(span: Span, words: str) -> Span:
    dateline = _DATELINE.match(words)
    start = span.start + (dateline.end() if dateline and dateline.end() < len(words) else 0)
    return Span(start, span.end)


def _claim_of(text: str, span: Span, figures: Sequence[Figure]) -> OwnSentence | None:
    words = span.cut(text)
    if not _is_whole(words) or _SAYING.search(words) or _HISTORY.search(words):
        return None
    negative = bool(_NEGATIVE.search(words))
    reason = _reason(words, [figure for figure in figures if span.covers(figure.span) and figure.of])
    if reason is None:
        return None
    why, confidence = reason
    bare = Span(span.start, span.end - 1) if words.endswith(".") else span
    return OwnSentence(bare, Stance.DENIES if negative and why != "figure" else Stance.ASSERTS, True, why, confidence)


def _is_whole(words: str) -> bool:
    """Whether it reads as a sentence: long enough, closed by a full stop, no quotation, no question."""
    return (
        len(words.split()) >= 6
        and words.endswith(".")
        and words[0].isupper()
        and not re.search(r"[\"“”?:|\[\]]", words)
    )


def _reason(words: str, counted: Sequence[Figure]) -> tuple[str, float] | None:
    if _HOLDING.search(words):
        return "holding", 0.7
    if _DEED.search(words) and _TARGET.search(words):
        return "deed", 0.75 if counted else 0.65
    if counted and _HAPPENED.search(words) and _TARGET.search(" ".join(figure.of or "" for figure in counted)):
        return "figure", 0.6
    return None
