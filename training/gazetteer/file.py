"""The gazetteer's file: a small read-only SQLite."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from counterclaim.reading.places.gazetteer import SHAPE
from counterclaim.reading.places.names import folded

from .rows import Row

_TABLES = f"""
CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT NOT NULL,
  region TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL, population INTEGER NOT NULL,
  radius_km REAL NOT NULL, capital INTEGER NOT NULL);
CREATE TABLE names (key TEXT NOT NULL, place INTEGER NOT NULL, own INTEGER NOT NULL, PRIMARY KEY (key, place))
  WITHOUT ROWID;
PRAGMA user_version = {SHAPE};
"""


def write(rows: Iterable[Row], target: Path) -> int:
    """Write the rows into a fresh file; give the number of places. Of rows with one id the last counts."""
    target.unlink(missing_ok=True)
    base = sqlite3.connect(target)
    base.executescript(_TABLES)
    kept = {row.id: row for row in rows}
    for row in kept.values():
        base.execute("INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row[:10])
        own = {folded(name) for name in row.names} - {""}
        others = {folded(name) for name in row.others} - own - {""}
        base.executemany("INSERT INTO names VALUES (?, ?, 1)", [(key, row.id) for key in sorted(own)])
        base.executemany("INSERT INTO names VALUES (?, ?, 0)", [(key, row.id) for key in sorted(others)])
    base.commit()
    base.execute("VACUUM")
    base.close()
    return len(kept)


def read(source: Path) -> Iterator[Row]:
    """The rows of a file written before; names come back folded."""
    base = sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    names: dict[int, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for key, place, own in base.execute("SELECT key, place, own FROM names"):
        names[place][0 if own else 1].add(key)
    for fields in base.execute("SELECT * FROM places ORDER BY rowid"):
        own_names, others = names[fields[0]]
        row = Row._make((*fields, frozenset(own_names), frozenset(others)))
        yield row._replace(capital=bool(row.capital))
    base.close()
