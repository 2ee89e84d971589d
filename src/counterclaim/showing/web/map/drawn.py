"""The map as an SVG picture: land, borders, a measure of length, and each place as wide as it may be."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from markupsafe import Markup

from counterclaim.showing import wording
from counterclaim.showing.web.map.marked import Mark
from counterclaim.showing.web.map.outlines import Frame, Point, borders_in, land_in

WIDTH, HEIGHT = 480, 320
"""Units of the picture, which is as wide as its column."""

KM_A_DEGREE = 111.32
LEAST_KM = 80.0
"""How much of the earth a map shows at least, from west to east: outlines of a kilometre's grain tell no less."""

FINE_KM = 200.0
"""Places that reach no further decide what the map shows; a country among them does not make it a map of the world."""

LEAST_RADIUS = 5.0
"""Units at which a place is still seen as one."""

LONGEST_NAME = 20
LINE, GAP, WIDTH_A_SIGN = 14.0, 5.0, 7.0
"""Units of a label: its height, how far from its point it stands, and a letter's width."""

SMALL = 4.5
AROUND = 12.0
"""How many times smaller the map in the corner is, and how many times more of the earth it shows."""

_ROUND = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A frame of the earth on a rectangle of so many units."""

    frame: Frame
    width: float
    height: float

    def at(self, point: Point) -> Point:
        """Units from the upper left corner."""
        frame = self.frame
        return (
            (point[0] - frame.west) / (frame.east - frame.west) * self.width,
            (frame.north - point[1]) / (frame.north - frame.south) * self.height,
        )

    def holds(self, point: Point, corner: Point) -> bool:
        """Whether a point of a larger picture would lie under this one, laid on it with its corner there."""
        return -20 <= point[0] - corner[0] <= self.width + 20 and -20 <= point[1] - corner[1] <= self.height + 20

    def drawn(self) -> Markup:
        """Land and borders."""
        land = "".join(_path(map(self.at, ring), closed=True) for ring in land_in(self.frame))
        borders = "".join(_path(map(self.at, line), closed=False) for line in borders_in(self.frame))
        return Markup('<path class="land" fill-rule="evenodd" d="{}"/><path class="border" d="{}"/>').format(
            land, borders
        )


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside a point, to its right or left."""

    words: str
    x: float
    y: float
    left: bool

    @property
    def span(self) -> tuple[float, float]:
        """From where to where the words run, about."""
        width = WIDTH_A_SIGN * len(self.words)
        return (self.x - GAP - width, self.x - GAP) if self.left else (self.x + GAP, self.x + GAP + width)

    @property
    def fits(self) -> bool:
        """Whether the words lie on the picture."""
        return self.span[0] >= 0 and self.span[1] <= WIDTH and LINE <= self.y <= HEIGHT - LINE

    def covers(self, other: Label) -> bool:
        """Whether two labels lie over each other."""
        return abs(self.y - other.y) < LINE and self.span[0] < other.span[1] and other.span[0] < self.span[1]

    @property
    def drawn(self) -> Markup:
        """The words as SVG."""
        x, anchor = (self.span[1], "end") if self.left else (self.span[0], "start")
        return Markup('<text x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>').format(
            x, self.y + 4, anchor, self.words
        )


@dataclass(frozen=True)
class Map:
    """The places of a story, drawn."""

    marks: Sequence[Mark]

    @cached_property
    def frame(self) -> Frame:
        """The stretch of the earth that is drawn, in the picture's proportions."""
        fine = [mark for mark in self.marks if mark.radius_km <= FINE_KM] or list(self.marks)
        middle = _middle_longitude(fine)
        xs, ys = [], []
        for mark in fine:
            reach = mark.radius_km / KM_A_DEGREE
            across = reach / _narrowing(mark.latitude)
            x = middle + _turned(mark.longitude - middle)
            xs += [x - across, x + across]
            ys += [mark.latitude - reach, mark.latitude + reach]
        x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        narrowing = _narrowing(y)
        wide = max((max(xs) - min(xs)) * 1.3, LEAST_KM / KM_A_DEGREE / narrowing)
        high = max((max(ys) - min(ys)) * 1.3, wide * narrowing * HEIGHT / WIDTH)
        wide = min(max(wide, high / narrowing * WIDTH / HEIGHT), 360.0)
        high = wide * narrowing * HEIGHT / WIDTH
        return Frame(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)

    @property
    def inside(self) -> tuple[Mark, ...]:
        """The marks whose points lie on the map."""
        return tuple(mark for mark in self.marks if self._lies_inside(mark))

    @property
    def picture(self) -> Markup:
        """The whole drawing."""
        words = f"Map of {len(self.inside)} of {len(self.marks)} places; the table beside it says the same."
        layers = (self._sheet.drawn(), self._extents(), self._points(), self._measure(), self._overview())
        return Markup('<svg class="map" viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>').format(
            WIDTH, HEIGHT, words, Markup("").join(layers)
        )

    @cached_property
    def _sheet(self) -> Sheet:
        return Sheet(self.frame, WIDTH, HEIGHT)

    def _overview(self) -> Markup:
        """A small map in a corner that tells where the large one lies; in a corner where no place stands, if any."""
        around = _widened(self.frame, AROUND)
        if around.east - around.west >= 360 or around.north - around.south >= 180:
            return Markup("")
        small = Sheet(around, WIDTH / SMALL, HEIGHT / SMALL)
        right, low = WIDTH - small.width - 6, HEIGHT - small.height - 6
        corners = [(right, 6.0), (6.0, 6.0), (right, low)]
        points = [self._sheet.at(self._point(mark)) for mark in self.inside]
        x, y = min(corners, key=lambda corner: sum(small.holds(point, corner) for point in points))
        (west, north), (east, south) = (
            small.at((self.frame.west, self.frame.north)),
            small.at((self.frame.east, self.frame.south)),
        )
        here = Markup('<rect class="here" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"/>').format(
            west, north, east - west, south - north
        )
        edge = Markup('<rect class="edge" width="{:.1f}" height="{:.1f}"/>').format(small.width, small.height)
        return Markup('<g class="overview" transform="translate({:.1f} {:.1f})">{}{}{}</g>').format(
            x, y, edge, small.drawn(), here
        )

    def _extents(self) -> Markup:
        largest_first = sorted(self.inside, key=lambda mark: (-mark.radius_km, mark.number))
        return Markup("").join(
            Markup('<circle class="extent{}" cx="{:.1f}" cy="{:.1f}" r="{:.1f}"/>').format(
                "" if mark.confidence >= 0.5 else " unsure", *self._sheet.at(self._point(mark)), self._radius(mark)
            )
            for mark in largest_first
        )

    def _points(self) -> Markup:
        return Markup("").join(
            Markup('<g class="point"><circle cx="{:.1f}" cy="{:.1f}" r="2"/>{}</g>').format(
                *self._sheet.at(self._point(mark)), label.drawn
            )
            for mark, label in zip(self.inside, self._labels(), strict=True)
        )

    def _labels(self) -> list[Label]:
        """A label a mark on the map, none over another where that can be helped."""
        placed: list[Label] = []
        for mark in self.inside:
            x, y = self._sheet.at(self._point(mark))
            words = f"{mark.number} {wording.shortened(mark.name, LONGEST_NAME)}"
            choices = [Label(words, x, y + step * LINE, left) for step in (0, -1, 1, -2, 2) for left in (False, True)]
            choices = [label for label in choices if label.fits] or choices
            free = (label for label in choices if not any(label.covers(other) for other in placed))
            placed.append(next(free, choices[0]))
        return placed

    def _measure(self) -> Markup:
        """A line of so many kilometres at the map's middle."""
        km_a_unit = (self.frame.north - self.frame.south) * KM_A_DEGREE / HEIGHT
        length = _round_down(km_a_unit * WIDTH / 4)
        units = length / km_a_unit
        return Markup(
            '<g class="measure"><path d="M10 {0}v4h{1:.1f}v-4"/><text x="{2:.1f}" y="{0}">{3} km</text></g>'
        ).format(HEIGHT - 14, units, 10 + units + 6, f"{length:,}")

    def _point(self, mark: Mark) -> Point:
        middle = (self.frame.west + self.frame.east) / 2
        return middle + _turned(mark.longitude - middle), mark.latitude

    def _radius(self, mark: Mark) -> float:
        units_a_km = HEIGHT / ((self.frame.north - self.frame.south) * KM_A_DEGREE)
        return max(mark.radius_km * units_a_km, LEAST_RADIUS)

    def _lies_inside(self, mark: Mark) -> bool:
        x, y = self._sheet.at(self._point(mark))
        return 0 <= x <= WIDTH and 0 <= y <= HEIGHT


def _widened(frame: Frame, times: float) -> Frame:
    """The stretch around the middle of a frame that is so many times as wide and high, as far as the poles."""
    x, y = (frame.west + frame.east) / 2, (frame.south + frame.north) / 2
    wide, high = (frame.east - frame.west) / 2 * times, (frame.north - frame.south) / 2 * times
    return Frame(x - wide, y - high, x + wide, y + high)


def _narrowing(latitude: float) -> float:
    """How much shorter a degree of longitude is than one of latitude; kept from nothing at the poles."""
    return max(math.cos(math.radians(latitude)), 0.1)


def _turned(degrees: float) -> float:
    """The same turn, between -180 and 180."""
    return (degrees + 180) % 360 - 180


def _middle_longitude(marks: Sequence[Mark]) -> float:
    """A longitude from which all places lie as near as may be: the middle of the arc that leaves out the widest gap."""
    longitudes = sorted({mark.longitude % 360 for mark in marks})
    gaps = [(after - before, before, after) for before, after in pairwise([*longitudes, longitudes[0] + 360])]
    _, before, after = max(gaps)
    return _turned((after + before + 360) / 2)


def _path(points: Iterable[Point], *, closed: bool) -> str:
    """Points as a path, those left out that lie within half a unit of the one before."""
    kept: list[Point] = []
    for x, y in points:
        if not kept or abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= 0.5:
            kept.append((x, y))
    if len(kept) < 2:
        return ""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in kept) + ("Z" if closed else "")


def _round_down(value: float) -> int:
    power = 10.0 ** math.floor(math.log10(max(value, 1.0)))
    return int(max(step * power for step in _ROUND if step * power <= max(value, 1.0)))
