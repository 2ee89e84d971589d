"""Outlines of land and borders, cut to a frame: Natural Earth at 1:50 million, public domain (training/outlines)."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path

Point = tuple[float, float]
Line = tuple[Point, ...]

STEPS = 100
"""Steps a degree in the file."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A stretch of the earth: longitudes from west to east, which may run beyond 180, and latitudes."""

    west: float
    south: float
    east: float
    north: float

    def meets(self, line: Sequence[Point], shift: float) -> bool:
        """Whether the box around a line, moved east by so many degrees, meets the frame."""
        xs, ys = [x + shift for x, _ in line], [y for _, y in line]
        return min(xs) <= self.east and max(xs) >= self.west and min(ys) <= self.north and max(ys) >= self.south


@dataclass(frozen=True, slots=True)
class Outlines:
    """Closed lines around land, and lines between countries; longitude and latitude in degrees."""

    land: tuple[Line, ...]
    borders: tuple[Line, ...]


@cache
def outlines() -> Outlines:
    """All of the earth, read once a process."""
    kept = json.loads(gzip.decompress((Path(__file__).parent / "outlines.json.gz").read_bytes()))
    lines = [_line(steps) for steps in kept["lines"]]
    return Outlines(
        land=tuple(_ring(lines, numbers) for numbers in kept["land"]),
        borders=tuple(lines[number] for number in kept["borders"]),
    )


def land_in(frame: Frame) -> Iterator[Line]:
    """Land inside a frame, its lines cut along the frame's edges."""
    for ring, shift in _near(outlines().land, frame):
        cut = _cut([(x + shift, y) for x, y in ring], frame)
        if len(cut) > 2:
            yield tuple(cut)


def borders_in(frame: Frame) -> Iterator[Line]:
    """Borders that meet a frame, with what of them lies outside in its neighbourhood."""
    for line, shift in _near(outlines().borders, frame):
        yield tuple((x + shift, y) for x, y in line)


def _near(lines: Sequence[Line], frame: Frame) -> Iterator[tuple[Line, float]]:
    for line in lines:
        for shift in (-360.0, 0.0, 360.0):
            if frame.meets(line, shift):
                yield line, shift


def _line(steps: Sequence[int]) -> Line:
    xs, ys = accumulate(steps[0::2]), accumulate(steps[1::2])
    return tuple((x / STEPS, y / STEPS) for x, y in zip(xs, ys, strict=True))


def _ring(lines: Sequence[Line], numbers: Sequence[int]) -> Line:
    """Lines joined end to end; a number below nothing is that of a line run backwards."""
    joined: list[Point] = []
    for number in numbers:
        part = lines[number] if number >= 0 else tuple(reversed(lines[~number]))
        joined += part[1:] if joined else part
    return tuple(joined)


def _cut(ring: list[Point], frame: Frame) -> list[Point]:
    """A closed line cut at the four edges, one after the other (Sutherland and Hodgman, 1974)."""
    for axis, bound, sign in ((0, frame.west, 1), (0, frame.east, -1), (1, frame.south, 1), (1, frame.north, -1)):
        kept: list[Point] = []
        for one, other in pairwise([*ring, ring[0]] if ring else []):
            inside, follows = sign * (one[axis] - bound) >= 0, sign * (other[axis] - bound) >= 0
            if inside:
                kept.append(one)
            if inside != follows:
                share = (bound - one[axis]) / (other[axis] - one[axis])
                kept.append((one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])))
        ring = kept
    return ring
