"""When an input is asked again: sooner where things change, later where nothing does or nobody answers."""

from __future__ import annotations

from datetime import datetime, timedelta

from counterclaim.ledger.answers import Poll

FIRST = 15 * 60
"""Seconds between the first two times."""

MOST = 24 * 3600

FASTER, SLOWER, FAILING = 0.5, 1.5, 2.0
"""By how much the pause changes where there was something new, nothing new, and no answer."""


def asked_again(before: Poll | None, name: str, now: datetime, *, fresh: bool, reason: str, least: int) -> Poll:
    """How an input answered now, and when it is due again; `reason` says why it did not, "" where it did."""
    pause = before.pause if before else FIRST
    if before or reason:
        pause = round(pause * (FAILING if reason else FASTER if fresh else SLOWER))
    pause = max(least, min(pause, MOST))
    failing = (before.failing if before and before.failing else now) if reason else None
    return Poll(name, now, now + timedelta(seconds=pause), pause, failing, reason)


def due(polls: dict[str, Poll], inputs: tuple[str, ...], now: datetime) -> tuple[str, ...]:
    """The inputs to be asked now, those never asked first."""
    waiting = [name for name in inputs if name not in polls or polls[name].due <= now]
    return tuple(sorted(waiting, key=lambda name: (name in polls, polls[name].due if name in polls else now)))


def next_due(polls: dict[str, Poll], inputs: tuple[str, ...], now: datetime) -> float:
    """Seconds until an input is due; a day where there is none to wait for."""
    times = [(polls[name].due - now).total_seconds() for name in inputs if name in polls]
    return max(0.0, min(times, default=float(MOST)))
