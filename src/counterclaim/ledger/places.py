"""Where a ledger is: a file, a database's address, or memory; and where its captures lie."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from counterclaim.errors import WrongUse

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://|:memory:")


@dataclass(frozen=True, slots=True)
class Place:
    """A ledger's place."""

    #: As people may read it: without a password.
    name: str
    #: The SQLite file; None for memory and for other engines.
    file: Path | None
    #: The database's address; None for SQLite.
    url: URL | None
    #: The folder of WARC files; None where captures cannot be kept.
    captures: Path | None


def place_of(place: str | Path, captures: Path | None = None) -> Place:
    """Read a place as a person names it; WrongUse for an address that no engine of ours takes."""
    if isinstance(place, Path) or not _ADDRESS.match(place):
        return _file(Path(place), captures)
    if place == ":memory:":
        return Place(":memory:", None, None, captures)
    try:
        url = make_url(place)
    except ArgumentError as error:
        raise WrongUse(f"{place!r} is no address of a database; a file's path or postgresql://… is") from error
    if url.get_backend_name() == "sqlite":
        return _file(Path(url.database), captures) if url.database else Place(":memory:", None, None, captures)
    if url.get_backend_name() != "postgresql":
        raise WrongUse(f"a ledger lies in a file or in PostgreSQL, not in {url.get_backend_name()!r}")
    return Place(url.render_as_string(hide_password=True), None, url.set(drivername="postgresql+psycopg"), captures)


def _file(file: Path, captures: Path | None) -> Place:
    file = file.absolute()
    name = file.stem if file.suffix == ".db" else file.name
    return Place(str(file), file, None, captures or file.with_name(f"{name}.captures"))
