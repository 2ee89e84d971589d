"""What a rule is: a pattern, and how its match resolves."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from counterclaim.reading.moments.anchor import Anchor, at_unit, shift
from counterclaim.reading.moments.tense import Tense

ANCHOR = "anchor"
ANOTHER_MOMENT = "another moment"


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a match means: TIMEX3 type, value and mod, and what it was reckoned from."""

    type: str
    value: str
    mod: str | None = None
    #: `ANCHOR`, `ANOTHER_MOMENT`, or None where it stands on its own.
    against: str | None = None
    confidence: float = 1.0
    #: The day it names, for moments that are reckoned from it.
    day: date | None = None


@dataclass(slots=True)
class Context:
    """What a rule may know beside its match: the text, the anchor, the tense around, the day spoken of last."""

    text: str
    anchor: Anchor | None
    tense: Callable[[int, int], Tense]
    #: The last day named before, and None at the beginning.
    last_day: date | None = None
    #: Value of the last time named before, at its own precision.
    last_value: str | None = None
    #: The last quarter or half of a year named before: figures are told against the same one "a year ago".
    last_quarter: str | None = None

    def future(self, match: re.Match[str]) -> bool:
        """Whether the words around the match speak of what is to come."""
        return self.tense(match.start(), match.end()) is Tense.FUTURE


def spoken_quarter(context: Context) -> str | None:
    """The quarter that a report on business speaks of: named before, or the last that has ended; else None."""
    if context.last_quarter is not None:
        return context.last_quarter
    if context.anchor is None or not re.search(r"\bquarter(?:ly)?\b", context.text):
        return None
    return at_unit(shift(context.anchor.day, -1, "quarter"), "quarter")


Resolve = Callable[[re.Match[str], Context], Resolved | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over the text, case aside, and how a match resolves; None from `resolve` is no moment after all."""

    name: str
    pattern: re.Pattern[str]
    resolve: Resolve


def rule(name: str, pattern: str, resolve: Resolve) -> Rule:
    """A rule of a pattern that begins and ends at word edges."""
    return Rule(name, re.compile(rf"(?<![\w$€£])(?:{pattern})(?!\w)", re.IGNORECASE), resolve)
