"""Which places of a story go on its map: one mark a place, with the claims that name it; and those that do not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from counterclaim.records import Claim, Place, PlaceKind

#: How far from its point a place may reach where that is not known, in kilometres, by how large a thing it is.
_REACH = {PlaceKind.COUNTRY: 500.0, PlaceKind.REGION: 100.0}
_LEAST_REACH = 5.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the map: its point, how far from it the place may lie, and which claims name it."""

    number: int
    name: str
    kind: str
    country: str | None
    latitude: float
    longitude: float
    radius_km: float
    #: The surest reading of the words as this place.
    confidence: float
    #: As the reports write it, each way once.
    written: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """The marks of a story's map, and the names of places that no table knows, with the claims that name them."""

    marks: tuple[Mark, ...]
    unknown: tuple[tuple[str, tuple[str, ...]], ...]


def marked(claims: Iterable[Claim]) -> Marked:
    """The places that claims name, in the order in which they are first named.

    A country's name that means who governs there is no place. A place that no table knows by name is left off the map,
    whatever town is named near it: a point for it would be a guess drawn as a fact.
    """
    known: dict[tuple[str, float, float], list[tuple[Claim, Place]]] = {}
    unknown: dict[str, list[str]] = {}
    for claim in claims:
        for place in claim.places:
            if place.as_body:
                continue
            if place.name is None or place.latitude is None or place.longitude is None:
                unknown.setdefault(place.text, []).append(claim.id)
            else:
                known.setdefault((place.name, place.latitude, place.longitude), []).append((claim, place))
    marks = tuple(_mark(number, named) for number, named in enumerate(known.values(), start=1))
    return Marked(marks, tuple((name, _once(ids)) for name, ids in unknown.items()))


def _mark(number: int, named: list[tuple[Claim, Place]]) -> Mark:
    surest = max((place for _, place in named), key=lambda place: place.confidence)
    assert surest.latitude is not None and surest.longitude is not None  # noqa: S101, PT018 - for the type checker
    return Mark(
        number=number,
        name=surest.name or surest.text,
        kind=surest.kind.value,
        country=surest.country,
        latitude=surest.latitude,
        longitude=surest.longitude,
        radius_km=surest.radius_km or _REACH.get(surest.kind, _LEAST_REACH),
        confidence=surest.confidence,
        written=_once(place.text for _, place in named),
        claims=_once(claim.id for claim, _ in named),
    )


def _once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
