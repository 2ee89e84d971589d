"""Where a ledger is: a file, a database's address, or memory; and where its captures lie.

The captures of a file lie in a folder beside it. Those of a database lie in the folder that its address names,
`postgresql://desk@db.example/ledger?captures=/srv/ledger.captures`, so that whoever has the address has the whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from counterclaim.errors import WrongUse

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://|:memory:")
_PASSWORD = re.compile(r"(://[^:@/]*):[^@]*@")
_SERVERS = ("postgresql", "postgres")
_CAPTURES = "captures"


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
    except (ArgumentError, ValueError) as error:  # the second for a port that is no number
        told = _PASSWORD.sub(r"\1:***@", place)
        raise WrongUse(f"{told!r} is no address of a database; a file's path or postgresql://… is") from error
    if url.get_backend_name() == "sqlite":
        return _file(Path(url.database), captures) if url.database else Place(":memory:", None, None, captures)
    if url.get_backend_name() not in _SERVERS:
        raise WrongUse(f"a ledger lies in a file or in PostgreSQL, not in {url.get_backend_name()!r}")
    return _database(url.set(drivername="postgresql+psycopg"), captures)


def _database(url: URL, captures: Path | None) -> Place:
    named = url.query.get(_CAPTURES)
    bare = url.difference_update_query([_CAPTURES])
    name = bare.set(drivername="postgresql").render_as_string(hide_password=True)
    if named is not None and captures is None:
        captures = Path(named if isinstance(named, str) else named[-1])
        if not captures.is_absolute():
            raise WrongUse(
                f"the folder of captures {str(captures)!r} in the address of {name} is no whole path: begin it with /, "
                "so that it is the same from wherever the ledger is used"
            )
    return Place(name, None, bare, captures)


def _file(file: Path, captures: Path | None) -> Place:
    file = file.absolute()
    name = file.stem if file.suffix == ".db" else file.name
    return Place(str(file), file, None, captures or file.with_name(f"{name}.captures"))
