"""Which of several candidate publication times is believed.

The order of trust: what the page states for machines, what its container (a feed, a mail) says of it, what the user
gave where neither does, what it shows to people, what its address says, what a list that points to it says, and last
what a guesser found. Nothing that lies after the capture is believed (it stays among the candidates), and where
candidates agree on the day, the most exact one speaks.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from counterclaim.records import Precision, PublicationTime

TRUST = ("json-ld", "meta", "time element", "container", "given", "visible", "text", "address", "listed", "guessed")
_EXACTNESS = tuple(Precision)
#: Where no zone is known, a date may be ahead of UTC by as much as the farthest zone is.
_FARTHEST_ZONE = timedelta(hours=14)


#: The time believed, every different candidate by trust, and notes on what was not believed.
Chosen = tuple[PublicationTime | None, tuple[PublicationTime, ...], tuple[str, ...]]


def choose(candidates: Iterable[PublicationTime], captured: datetime) -> Chosen:
    """The time believed, every different candidate by trust, and notes on what was not believed."""
    ranked = tuple(dict.fromkeys(sorted(candidates, key=_rank)))
    future = [candidate for candidate in ranked if _is_later(candidate, captured)]
    possible = [candidate for candidate in ranked if candidate not in future or candidate.origin == "given"]
    notes = _notes_on_future(future)
    if not possible:
        return None, ranked, notes
    first = possible[0]
    alike = [candidate for candidate in possible if _agree(first, candidate)]
    chosen = max(alike, key=lambda candidate: (_EXACTNESS.index(candidate.precision), candidate.zone is not None))
    unused = next((each for each in possible if each.origin == "given" and not _agree(first, each)), None)
    if unused:
        notes = (*notes, f"publication time {unused.value}, given, not used: the file itself states {first.value}")
    return chosen if first.origin != "given" else first, ranked, notes


def _notes_on_future(future: list[PublicationTime]) -> tuple[str, ...]:
    stated = ", ".join(f"{each.value} ({each.origin})" for each in future if each.origin != "given")
    given = [each.value for each in future if each.origin == "given"]
    notes = [f"publication times later than the capture, not used: {stated}"] if stated else []
    return (*notes, *(f"the publication time given, {value}, is later than the capture" for value in given))


def _rank(candidate: PublicationTime) -> int:
    return next((rank for rank, name in enumerate(TRUST) if candidate.origin.startswith(name)), len(TRUST))


def _is_later(candidate: PublicationTime, captured: datetime) -> bool:
    leeway = timedelta(0) if candidate.zone else _FARTHEST_ZONE
    return candidate.earliest() - leeway > captured


def _agree(one: PublicationTime, other: PublicationTime) -> bool:
    length = min(len(one.value), len(other.value), len("2031-05-03"))
    return one.value[:length] == other.value[:length]
