"""Ranges and stretches of time, drawn as small SVG pictures that share a scale down a column.

Each stands beside the words that say the same, so it is hidden from those who listen. Sizes are shares of the column's
width: a picture fits a telephone and a wall.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from markupsafe import Markup

from counterclaim.showing import times, wording
from counterclaim.showing.dossier.views import FigureGroup, FigureView, TimelineEntry

#: The least width, in percent of the column, at which a bar is still seen.
LEAST = 1.5
#: How far an open end is drawn beyond the bound that is known, as a share of the scale.
OPEN = 0.12
#: What a scale may end on, times a power of ten.
_ROUND = (1, 2, 3, 4, 5, 6, 8, 10)


@dataclass(frozen=True, slots=True)
class FigureScale:
    """Numbers from 0 to a round one beyond the greatest of a group."""

    greatest: float

    @classmethod
    def of(cls, group: FigureGroup) -> FigureScale:
        """The scale on which all figures of a group fit, open ends included."""
        bounds = [abs(bound) for each in group.figures for bound in (each.figure.low, each.figure.high) if bound]
        return cls(_round_up(max(bounds, default=1.0) * (1 + OPEN)))

    @property
    def words(self) -> str:
        """What the column spans."""
        return f"0 to {wording.number(self.greatest)}"

    def drawn(self, view: FigureView) -> Markup:
        """The figure's range; an end that the words leave open is dashed."""
        low, high = view.figure.low, view.figure.high
        start, end = self._share(low or 0), self._share(self.greatest if high is None else high)
        if high is None:
            return _picture(_bar(start, start), _open(start, min(100.0, start + 100 * OPEN)))
        if low is None:
            return _picture(_open(0.0, end), _bar(end, end))
        return _picture(_bar(start, end))

    def _share(self, value: float) -> float:
        return max(0.0, min(100.0, 100 * value / self.greatest))


@dataclass(frozen=True, slots=True)
class TimeScale:
    """The stretch in which most of a timeline lies."""

    first: datetime
    last: datetime

    @classmethod
    def of(cls, entries: Sequence[TimelineEntry]) -> TimeScale:
        """From the publications where there are any, with three days before: what lies outside is drawn at the edge."""
        published = [entry.earliest for entry in entries if entry.kind == "published"]
        known = published or [entry.earliest for entry in entries]
        return cls(min(known) - timedelta(days=3), max(known) + timedelta(days=1))

    @property
    def words(self) -> str:
        """What the column spans."""
        return times.between(self.first, self.last)

    def drawn(self, entry: TimelineEntry) -> Markup:
        """The stretch that the entry's time may mean; dashed where it begins before or ends after the column."""
        start, end = self._share(entry.earliest), self._share(entry.latest or entry.earliest)
        if end <= 0:
            return _picture(_open(0.0, 4.0))
        if start >= 100:
            return _picture(_open(96.0, 100.0))
        return _picture(_bar(max(start, 0.0), min(end, 100.0)))

    def _share(self, moment: datetime) -> float:
        return 100 * ((moment - self.first) / (self.last - self.first))


def _round_up(value: float) -> float:
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in _ROUND if step * power >= value)


def _picture(*parts: Markup) -> Markup:
    axis = Markup('<line class="axis" x1="0%" x2="100%" y1="12" y2="12"/>')
    return Markup('<svg class="range" aria-hidden="true" focusable="false">{}{}</svg>').format(
        axis, Markup("").join(parts)
    )


def _bar(start: float, end: float) -> Markup:
    start = min(start, 100 - LEAST)
    width = max(end - start, LEAST)
    return Markup('<rect class="bar" x="{:.1f}%" width="{:.1f}%" y="7" height="10" rx="2"/>').format(start, width)


def _open(start: float, end: float) -> Markup:
    return Markup('<line class="open" x1="{:.1f}%" x2="{:.1f}%" y1="12" y2="12"/>').format(start, end)
