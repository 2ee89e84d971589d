"""What became other between two revisions of a report: its headline, and the claims in it.

A correction that says so is told from a change made in silence: whoever compares accounts must know that words were
there and are gone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

from counterclaim.records import Claim, Report

REWORDED = 70.0
"""Likeness of two contents, in hundredths, from which a claim counts as another by the same speaker in new words."""

_NOTICE = re.compile(
    r"\b(?:correct(?:ion|ed)|clarif(?:ication|ied)|amended|erratum|retract(?:ion|ed)|editor['’]s note|"
    r"an earlier version|this (?:article|story|report|page) (?:has been|was) (?:updated|changed|corrected|amended))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Change:
    """Two revisions of a report, and what of one is not in the other."""

    before: Report
    after: Report
    appeared: tuple[Claim, ...]
    vanished: tuple[Claim, ...]
    #: The claim as it was, and as it is.
    reworded: tuple[tuple[Claim, Claim], ...]
    #: The passage in which the newer text says that it was corrected; None for a change made in silence.
    notice: str | None

    @property
    def new_title(self) -> bool:
        """Whether the headline is another."""
        return self.before.title != self.after.title

    @property
    def is_silent(self) -> bool:
        """Whether something that was claimed, or the headline, became other without a word about it."""
        return self.notice is None and bool(self.vanished or self.reworded or self.new_title)


def change(before: Report, after: Report, then: Sequence[Claim], now: Sequence[Claim]) -> Change:
    """The change from one revision to the next, with the claims that were read in either."""
    left, fresh = list(then), []
    for claim in now:
        same = next((other for other in left if _says(other) == _says(claim)), None)
        if same is None:
            fresh.append(claim)
        else:
            left.remove(same)
    reworded = []
    for likeness, old, new in sorted(_pairs(left, fresh), key=lambda found: -found[0]):
        if likeness >= REWORDED and old in left and new in fresh:
            left.remove(old)
            fresh.remove(new)
            reworded.append((old, new))
    reworded.sort(key=lambda two: two[1].start)
    return Change(before, after, tuple(fresh), tuple(left), tuple(reworded), notice_in(after.text, before.text))


def notice_in(text: str, before: str) -> str | None:
    """The first line that says that the text was corrected and that did not stand in the text before."""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return next((line for line in lines if _NOTICE.search(line) and line not in before), None)


def _says(claim: Claim) -> tuple[object, ...]:
    return (_voice(claim), claim.stance, claim.holds, " ".join(claim.text.split()))


def _voice(claim: Claim) -> str:
    return claim.speaker.name.casefold() if claim.speaker else ""


def _pairs(left: Sequence[Claim], fresh: Sequence[Claim]) -> list[tuple[float, Claim, Claim]]:
    return [
        (ratio(old.text.casefold(), new.text.casefold()), old, new)
        for old in left
        for new in fresh
        if _voice(old) == _voice(new)
    ]
