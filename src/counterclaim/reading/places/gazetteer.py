"""The gazetteer: what places a name may mean; read-only, and nothing is remembered between calls."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from counterclaim.errors import WeightsError
from counterclaim.reading.places.names import folded

#: Version of the file's tables; `python -m training.gazetteer` writes it.
SHAPE = 2
#: How many bearers of one name are looked at, the most populous first.
MOST_BEARERS = 60


@dataclass(frozen=True, slots=True)
class Known:
    """One place that a gazetteer knows."""

    id: int
    name: str
    #: "country", "area" (a continent, or a part of the world without a code of its own), "region", "district", "city",
    #: "natural", "facility" or "demonym".
    kind: str
    #: ISO 3166-1 alpha-2; empty for an area.
    country: str
    #: First-level region code within the country, as GeoNames has it.
    region: str
    latitude: float
    longitude: float
    population: int
    radius_km: float
    #: Whether a country is governed from here.
    capital: bool = False
    #: Whether the name looked up is its own; False where it is known by it more seldom.
    own: bool = True


class Places(Protocol):
    """What reading needs of a gazetteer."""

    def known(self, names: Iterable[str]) -> dict[str, Sequence[Known]]:
        """All places that bear each of the names; a name that nobody bears is left out."""
        ...


class Gazetteer:
    """The gazetteer that ships, or a user's own of the same make."""

    def __init__(self, base: sqlite3.Connection) -> None:
        self._base = base

    @classmethod
    def load(cls, path: Path | None = None) -> Gazetteer:
        """Open a gazetteer read-only; WeightsError where there is none, or one that this version does not read."""
        place = path or Path(__file__).parents[2] / "weights" / "gazetteer" / "gazetteer.sqlite"
        remedy = "build it with `python -m training.gazetteer` or reinstall"
        if not place.is_file():
            raise WeightsError(f"no gazetteer at {place}; {remedy}")
        base = sqlite3.connect(f"{place.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        try:
            (shape,) = base.execute("PRAGMA user_version").fetchone()
        except sqlite3.DatabaseError:
            shape = None
        if shape != SHAPE:
            base.close()
            raise WeightsError(f"{place} is no gazetteer of shape {SHAPE}; {remedy}")
        return cls(base)

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()

    def known(self, names: Iterable[str]) -> dict[str, Sequence[Known]]:
        """All places that bear each of the names, own names before others, towns by population."""
        keys = {name: folded(name) for name in names}
        wanted = sorted(set(keys.values()) - {""})
        found: dict[str, list[Known]] = {}
        for begin in range(0, len(wanted), 500):
            part = wanted[begin : begin + 500]
            marks = ",".join("?" * len(part))
            rows = self._base.execute(
                f"SELECT n.key, p.*, n.own FROM names n JOIN places p ON p.id = n.place WHERE n.key IN ({marks})",  # noqa: S608
                part,
            )
            for key, *fields in rows:
                fields[-2:] = map(bool, fields[-2:])
                found.setdefault(key, []).append(Known(*fields))
        for bearers in found.values():
            bearers.sort(key=lambda place: (not place.own, place.kind == "city", -place.population, place.id))
            del bearers[MOST_BEARERS:]
        return {name: found[key] for name, key in keys.items() if key in found}
