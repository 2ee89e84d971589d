"""What goes before a time and shifts its TIMEX3 mod: "early", "late", "about", "more than", "the end of"."""

from __future__ import annotations

import re

from counterclaim.reading.moments.lexicon import MODIFIERS, any_of

_BEFORE = re.compile(rf"(?<![\w-])(?P<words>{any_of(MODIFIERS)})(?:[\s-]+)(?:the\s+)?$", re.IGNORECASE)
_REACH = 24
_PARTS = frozenset({"START", "MID", "END"})


def modifier_before(text: str, start: int, floor: int, *, measured: bool) -> tuple[int, str | None]:
    """Where the time with its modifier begins, and the mod; `start` and None without one.

    Nothing before `floor` is looked at. Only where time is `measured`, counted or read off a clock, can it be more,
    less or about: "around Wednesday's ruling" is no such thing.
    """
    lead = text[max(floor, start - _REACH) : start]
    match = _BEFORE.search(lead)
    if match is None:
        return start, None
    mod = MODIFIERS[" ".join(match["words"].casefold().split())]
    if mod not in _PARTS and not measured:
        return start, None
    return start - len(lead) + match.start("words"), mod
