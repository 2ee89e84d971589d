"""What goes before a time and shifts its TIMEX3 mod: "early", "late", "about", "more than", "the end of"."""

from __future__ import annotations

import re

from counterclaim.reading.moments.lexicon import MODIFIERS, any_of

_BEFORE = re.compile(rf"(?<![\w-])(?P<words>{any_of(MODIFIERS)})(?:[\s-]+)(?:the\s+)?$", re.IGNORECASE)
_REACH = 24


def modifier_before(text: str, start: int, floor: int) -> tuple[int, str | None]:
    """Where the time with its modifier begins, and the mod; `start` and None without one.

    Nothing before `floor` is looked at.
    """
    lead = text[max(floor, start - _REACH) : start]
    match = _BEFORE.search(lead)
    if match is None:
        return start, None
    return start - len(lead) + match.start("words"), MODIFIERS[" ".join(match["words"].casefold().split())]
