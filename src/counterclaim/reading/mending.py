"""Attributions put right where the words around them leave no doubt, before speakers are resolved.

The model reads span by span; these rules see the whole list. Each is a fact about English, not about a text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from counterclaim.reading.attribution import Attribution
from counterclaim.records import Span

#: "In a telephone call with the envoy said: …": the envoy is spoken to; who speaks is understood from context.
_TALK = (
    r"\b(?:calls?|conversations?|meetings?|talks?|interviews?|exchanges?|discussions?|letters?|messages?)(?: \w+)? "
    r"(?:with|to)\s+(?:the\s+)?"
)
_SPOKEN_WITH = re.compile(_TALK + "$", re.IGNORECASE)
_TALK_AS_SOURCE = re.compile(r"(?:an?|the|his|her|their)\s+(?:[\w-]+\s+)?" + _TALK, re.IGNORECASE)
#: What is left at the end of a content once a second verb of saying is cut off it.
_LOOSE_END = re.compile(r"[\s,;–—-]*(?:\b(?:and|but|as well as|then|also|later|further)\b[\s,]*)*$", re.IGNORECASE)


def mended(attributions: Sequence[Attribution], text: str) -> tuple[Attribution, ...]:
    """Put right: no source that is spoken to, no content that runs into the next verb, no doubles."""
    told = [_without_interlocutor(one, text) for one in attributions]
    cut = [_cut_short(one, told, text) for one in told]
    return _without_doubles(cut)


def _without_interlocutor(one: Attribution, text: str) -> Attribution:
    if len(one.source) == 1 and one.cue and one.cue[0].start >= one.source[0].end:
        before = text[max(0, one.source[0].start - 60) : one.source[0].start]
        named = one.source[0].cut(text)
        if _SPOKEN_WITH.search(before.rsplit("\n", 1)[-1]) or _TALK_AS_SOURCE.match(named):
            return replace(one, source=())
    return one


def _cut_short(one: Attribution, all_of_them: Sequence[Attribution], text: str) -> Attribution:
    """Of "confirmed *the reports* and said that …" the content ends before the next verb with the same source."""
    for other in all_of_them:
        if other is one or not other.cue or not one.source or other.source != one.source:
            continue
        cue = other.cue[0]
        last = one.content[-1]
        if last.start < cue.start and cue.end < last.end:
            end = last.start + _LOOSE_END.search(text[last.start : cue.start]).start()  # type: ignore[union-attr]
            if end > last.start:
                return replace(one, content=(*one.content[:-1], Span(last.start, end)))
    return one


def _without_doubles(attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Of attributions whose contents are nearly the same stretch, the surer one; parents follow."""
    kept: list[int] = []
    instead: dict[int, int] = {}
    for number in sorted(range(len(attributions)), key=lambda n: (-attributions[n].confidence, n)):
        twin = next((other for other in kept if _nearly_same(attributions[number], attributions[other])), None)
        if twin is None:
            kept.append(number)
        else:
            instead[number] = twin
    order = sorted(kept)
    place = {number: at for at, number in enumerate(order)} | {
        n: sorted(kept).index(twin) for n, twin in instead.items()
    }
    return tuple(
        replace(one, parent=None if one.parent is None or place[one.parent] == at else place[one.parent])
        for at, one in enumerate(attributions[number] for number in order)
    )


def _nearly_same(one: Attribution, other: Attribution) -> bool:
    ours, theirs = _characters(one), _characters(other)
    return len(ours & theirs) > 0.7 * len(ours | theirs)


def _characters(one: Attribution) -> set[int]:
    return {at for span in one.content for at in range(span.start, span.end)}
