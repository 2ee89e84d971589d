"""The gazetteer: what places a name may mean; read-only, and nothing is remembered between calls."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from counterclaim.errors import WeightsError
from counterclaim.reading.places.names import folded


@dataclass(frozen=True, slots=True)
class Known:
    """One place that a gazetteer knows."""

    id: int
    name: str
    #: "country", "region", "district", "city" or "demonym".
    kind: str
    #: ISO 3166-1 alpha-2.
    country: str
    #: First-level region code within the country, as GeoNames has it.
    region: str
    latitude: float
    longitude: float
    population: int
    radius_km: float


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
        """Open a gazetteer read-only; WeightsError where there is none."""
        place = path or Path(__file__).parents[2] / "weights" / "gazetteer" / "gazetteer.sqlite"
        if not place.is_file():
            raise WeightsError(f"no gazetteer at {place}; build it with `python -m training.gazetteer` or reinstall")
        uri = f"{place.resolve().as_uri()}?mode=ro&immutable=1"
        return cls(sqlite3.connect(uri, uri=True, check_same_thread=False))

    def known(self, names: Iterable[str]) -> dict[str, Sequence[Known]]:
        """All places that bear each of the names, most populous first."""
        keys = {name: folded(name) for name in names}
        wanted = sorted(set(keys.values()) - {""})
        found: dict[str, list[Known]] = {}
        for begin in range(0, len(wanted), 500):
            part = wanted[begin : begin + 500]
            marks = ",".join("?" * len(part))
            rows = self._base.execute(
                f"SELECT n.key, p.* FROM names n JOIN places p ON p.id = n.place WHERE n.key IN ({marks})"  # noqa: S608
                " ORDER BY p.population DESC, p.id",
                part,
            )
            for key, *fields in rows:
                found.setdefault(key, []).append(Known(*fields))
        return {name: found[key] for name, key in keys.items() if key in found}
