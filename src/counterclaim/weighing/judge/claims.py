"""What goes into the judge of pairs, and what comes out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class JudgedFigure:
    """What the words of a figure commit to: whole units, None for an open end."""

    low: int | None
    high: int | None


@dataclass(frozen=True)
class JudgedClaim:
    """A claim as the judge sees it.

    ``by`` is the speaker's name as well as it is known, empty for the reporter; ``party`` is empty where unknown.
    ``on`` is the day of the utterance, or of the report. ``holds`` is false where the speaker denies ``text`` as it is
    written. ``about`` says in a few words what is spoken about, ``context`` is what comes right before the content:
    ``surroundings`` makes both from a report. ``document`` and ``speaker`` are compared for being the same and never
    read; an empty speaker is like no other.
    """

    text: str
    by: str = ""
    party: str = ""
    on: date | None = None
    holds: bool = True
    stance: str = "asserts"
    about: str = ""
    context: str = ""
    figures: tuple[JudgedFigure, ...] = ()
    document: str = ""
    speaker: str = ""


@dataclass(frozen=True)
class Verdict:
    """How likely it is that two claims say the same, cannot both be true, or neither; the three add up to one."""

    same: float
    contradicts: float
    neither: float
