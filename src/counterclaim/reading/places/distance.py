"""How far two points of the earth lie apart."""

from __future__ import annotations

import math

Point = tuple[float, float]
"""Latitude and longitude in degrees."""


def kilometres(a: Point, b: Point) -> float:
    """Great-circle distance of two points."""
    (lat, lon), (other_lat, other_lon) = ((math.radians(x), math.radians(y)) for x, y in (a, b))
    half = math.sin((lat - other_lat) / 2) ** 2
    half += math.cos(lat) * math.cos(other_lat) * math.sin((lon - other_lon) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(half)))
