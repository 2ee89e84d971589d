"""Least and greatest value that a number phrase means, before and after hedging."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from counterclaim.records import Number


@dataclass(frozen=True, slots=True)
class Bounds:
    """Exact bounds, both inclusive; None is an open end."""

    low: Fraction | None
    high: Fraction | None

    @classmethod
    def exactly(cls, value: Fraction | int) -> Bounds:
        """The bounds of a number that is said without any hedge."""
        return cls(Fraction(value), Fraction(value))

    def as_said(self) -> Bounds:
        """About, some, exactly: the words commit to the number itself."""
        return self

    def at_least(self) -> Bounds:
        """No fewer than this."""
        return Bounds(self.low, None)

    def more_than(self) -> Bounds:
        """Above this; of whole things, one more at least."""
        return Bounds(None if self.low is None else _next(self.low), None)

    def at_most(self) -> Bounds:
        """No more than this."""
        return Bounds(None, self.high)

    def fewer_than(self) -> Bounds:
        """Below this; of whole things, one less at most."""
        return Bounds(None, None if self.high is None else _previous(self.high))

    def decade(self) -> Bounds:
        """Seventy-odd: from seventy to seventy-nine."""
        if self.low is None:
            return self
        step = 10 ** (len(str(int(self.low))) - len(str(int(self.low)).rstrip("0")))
        return Bounds(self.low, self.low + step - 1)


def _next(value: Fraction) -> Fraction:
    return value + 1 if value.denominator == 1 else Fraction(math.ceil(value))


def _previous(value: Fraction) -> Fraction:
    return value - 1 if value.denominator == 1 else Fraction(math.floor(value))


def plain(value: Fraction | None) -> Number | None:
    """The value as an int where it is whole, else as a float."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)
