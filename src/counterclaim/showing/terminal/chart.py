"""A chart of intervals in one line of text each."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from counterclaim.records import Figure
from counterclaim.showing.wording import number

#: From this ratio of the largest to the smallest bound on, a linear scale would press the small ones into one column.
LOGARITHMIC_FROM = 100


@dataclass(frozen=True, slots=True)
class Scale:
    """Where a value stands in a line of a given number of columns."""

    low: float
    high: float
    columns: int
    logarithmic: bool

    @classmethod
    def of(cls, figures: Sequence[Figure], columns: int) -> Scale:
        """The scale that shows all bounds of the figures, with room at the ends for open ones."""
        bounds = [float(bound) for each in figures for bound in (each.low, each.high) if bound is not None]
        low, high = min(bounds), max(bounds)
        logarithmic = low > 0 and high / low >= LOGARITHMIC_FROM
        if logarithmic:
            return cls(low, high, columns, True)
        room = (high - low) * 0.1 or max(abs(high) * 0.1, 1.0)
        return cls(max(0.0, low - room) if low >= 0 else low - room, high + room, columns, False)

    def column(self, value: float) -> int:
        """The column of a value."""
        if self.logarithmic:
            part = math.log(value / self.low) / math.log(self.high / self.low)
        else:
            part = (value - self.low) / (self.high - self.low)
        return min(self.columns - 1, max(0, round(part * (self.columns - 1))))

    def bar(self, figure: Figure) -> str:
        """The interval as a line: "●" for one value, "├──┤" for a range, "├──▶" for an open end."""
        first = 0 if figure.low is None else self.column(float(figure.low))
        last = self.columns - 1 if figure.high is None else self.column(float(figure.high))
        if first == last and figure.low is not None and figure.high is not None:
            return " " * first + "●"
        if first == last:
            return " " * first + ("◀" if figure.low is None else "▶")
        start = "◀" if figure.low is None else "├"
        end = "▶" if figure.high is None else "┤"
        return " " * first + start + "─" * (last - first - 1) + end

    def axis(self) -> str:
        """The ends of the scale, and its kind where it is not a linear one."""
        first, last = number(_rounded(self.low)), number(_rounded(self.high))
        room = self.columns - len(first) - len(last)
        kinds = ("logarithmic", "log") if self.logarithmic else ()
        middle = next((kind for kind in kinds if len(kind) + 2 <= room), "")
        return f"{first}{middle.center(room)}{last}"


def _rounded(value: float) -> int | float:
    return round(value) if abs(value) >= 10 or value == round(value) else round(value, 1)
