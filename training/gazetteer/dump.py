"""Rows of a GeoNames dump: allCountries.txt, one country's file such as UA.txt, or any file of that shape.

The shape is told at download.geonames.org/export/dump/readme.txt: nineteen columns parted by tabs, without a heading.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

from counterclaim.errors import UnreadableInput

from .rows import Row

COLUMNS = 19
#: Feature classes and codes that are read; a class stands for all of its codes that are not named.
_KINDS = {
    "ADM1": "region",
    "ADM2": "district",
    "P": "city",
    "H": "natural",
    "T": "natural",
    "V": "natural",
    "S": "facility",
}
#: Reach in kilometres of what has no population.
_REACH = {"region": 150.0, "district": 40.0, "natural": 25.0, "facility": 1.0}
#: Quarters of towns, and places that are no more.
_LEFT_OUT = {"PPLX", "PPLH", "PPLQ", "PPLW"}


def dump_rows(path: Path, *, facilities: bool = False) -> Iterator[Row]:
    """Towns, regions, districts and natural features of a dump, and its facilities where asked for.

    UnreadableInput names the line that has not the columns of a dump.
    """
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            columns = line.rstrip("\n").split("\t")
            try:
                row = _row(columns)
            except (ValueError, IndexError) as wrong:
                raise UnreadableInput(
                    f"{path}, line {number}: not a line of a GeoNames dump"
                    f" ({len(columns)} columns of {COLUMNS}: {wrong}); "
                    "hand in allCountries.txt or a country's file from download.geonames.org/export/dump, unzipped"
                ) from None
            if row is not None and (facilities or row.kind != "facility"):
                yield row


def _row(columns: list[str]) -> Row | None:
    number, name, plain, others = columns[:4]
    latitude, longitude = float(columns[4]), float(columns[5])
    group, code, country = columns[6:9]
    region, population = columns[10], int(columns[14] or 0)
    if len(columns) != COLUMNS:
        raise ValueError("the number of columns")
    kind = _KINDS.get(code) or (_KINDS.get(group) if code not in _LEFT_OUT else None)
    if kind is None:
        return None
    return Row(
        id=int(number), name=name, kind=kind, country=country, region=region, latitude=latitude, longitude=longitude,
        population=population, radius_km=_REACH.get(kind) or round(3 + math.sqrt(population) / 100, 1),
        capital=code == "PPLC", names=frozenset({name, plain} - {""}),
        others=frozenset(filter(is_latin, others.split(","))),
    )  # fmt: skip


def is_latin(name: str) -> bool:
    """Whether a name is written in Latin letters, long enough to be told from a code and short enough to be a name."""
    if name.isupper() or not 3 <= len(name) <= 30 or not name[0].isupper():
        return False
    return all(character < "ɐ" or character in "’ʻ" for character in name)
