"""One place of a gazetteer, and the geometry of regions."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from counterclaim.reading.places.distance import Point, kilometres

KILOMETRES_A_DEGREE = 111.2


class Row(NamedTuple):
    """One place and the names it goes by."""

    id: int
    name: str
    #: "country", "area" (a continent, or a part of the world larger than countries), "region", "district", "city",
    #: "natural", "facility" or "demonym".
    kind: str
    country: str
    region: str
    latitude: float
    longitude: float
    population: int
    radius_km: float
    #: Whether a country is governed from here.
    capital: bool
    #: Its own names; and others that it is known by more seldom.
    names: frozenset[str]
    others: frozenset[str] = frozenset()


def without_strays(points: Sequence[Point]) -> Sequence[Point]:
    """The points without the few that lie far from all others, which are of towns filed under a wrong region."""
    centre = (median(lat for lat, _ in points), median(lon for _, lon in points))
    reach = sorted(kilometres(centre, point) for point in points)[int(0.95 * (len(points) - 1))]
    return [point for point in points if kilometres(centre, point) <= 2.5 * reach] if len(points) >= 100 else points


def middle(points: Sequence[Point]) -> Point:
    """The middle of the land that points stand on: of their convex hull, so that crowds do not draw it away."""
    hull = _hull(points)
    double = latitude = longitude = 0.0
    origin = hull[0]
    for (y, x), (next_y, next_x) in zip(hull, [*hull[1:], hull[0]], strict=True):
        y, x, next_y, next_x = y - origin[0], x - origin[1], next_y - origin[0], next_x - origin[1]
        cross = x * next_y - next_x * y
        double += cross
        latitude += (y + next_y) * cross
        longitude += (x + next_x) * cross
    if abs(double) < 1e-9:
        return sum(lat for lat, _ in hull) / len(hull), sum(lon for _, lon in hull) / len(hull)
    return origin[0] + latitude / (3 * double), origin[1] + longitude / (3 * double)


def _hull(points: Sequence[Point]) -> list[Point]:
    """The convex hull, by Andrew's monotone chain (1979)."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return ordered

    def half(row: Sequence[Point]) -> list[Point]:
        chain: list[Point] = []
        for point in row:
            while len(chain) > 1 and _turn(chain[-2], chain[-1], point) <= 0:
                chain.pop()
            chain.append(point)
        return chain[:-1]

    return half(ordered) + half(ordered[::-1])


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
