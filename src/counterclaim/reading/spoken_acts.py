"""Acts of speaking told by a noun, "made a further appeal to …", where the model sees none.

The corpora that the model learns from hold few of them. What the model found already is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from counterclaim.reading.attribution import Attribution
from counterclaim.reading.sentences import sentences
from counterclaim.records import Span, Stance

_ACT = re.compile(
    r"^(?:[A-Z][\w’'-]*,? (?:[a-z]+ ){0,5}?, )?"
    r"(?P<source>(?:[A-Z]|[Tt]he |[Aa]n? )[^,;:“”\"]{1,70}?) "
    r"(?P<cue>(?:(?:has|have|had|also|again|since|then|now|later) ){0,3}"
    r"(?:made|issued|renewed|repeated|launched|sent(?: out)?|voiced) "
    r"(?:an?|another|one more|his|her|its|their|the)(?: [\w-]+){0,2} (?:appeal|plea|call|request|demand)) "
    r"(?P<content>(?:to|for|that) .{8,}?)(?=[.!?]?[”\"]?$)",
    re.DOTALL,
)
_CONFIDENCE = 0.6


def with_spoken_acts(known: Sequence[Attribution], text: str) -> tuple[Attribution, ...]:
    """The known attributions and those told by a noun that none of them covers, in the order of the text."""
    added = spoken_acts(text, known)
    if not added:
        return tuple(known)
    whole = sorted([*enumerate(known), *((None, one) for one in added)], key=lambda pair: pair[1].content[0].start)
    place = {number: at for at, (number, _) in enumerate(whole) if number is not None}
    return tuple(one if one.parent is None else replace(one, parent=place[one.parent]) for _, one in whole)


def spoken_acts(text: str, known: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Attributions for acts told by a noun that none of the `known` covers, in the order of the text."""
    taken = [span for one in known for span in (*one.cue, *one.content)]
    found = []
    for sentence in sentences(text):
        act = _ACT.match(sentence.cut(text))
        if act is None:
            continue
        source, cue, content = (
            Span(sentence.start + act.start(part), sentence.start + act.end(part))
            for part in ("source", "cue", "content")
        )
        if not any(span.overlaps(content) or span.overlaps(cue) for span in taken):
            found.append(_attribution(source, cue, content))
    return tuple(found)


def _attribution(source: Span, cue: Span, content: Span) -> Attribution:
    return Attribution(
        cue=(cue,),
        content=(content,),
        source=(source,),
        stance=Stance.DEMANDS.value,
        stance_confidence=0.9,
        holds=True,
        holds_confidence=0.95,
        confidence=_CONFIDENCE,
        parent=None,
    )
