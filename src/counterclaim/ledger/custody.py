"""The custody log: who kept what, when, with which version, each entry bound to the one before by its digest."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from sqlalchemy import Connection, select, true

from counterclaim.ledger.answers import Entry, Problem
from counterclaim.ledger.codec import storable
from counterclaim.ledger.tables import custody
from counterclaim.records import digest_of

BEGINNING = "0" * 64
"""What the first entry names as the digest before it."""

_COLUMNS = ("number", "previous", "at", "operator", "made_by", "action", "about", "object")


def append(
    connection: Connection,
    *,
    at: datetime,
    operator: str | None,
    made_by: str,
    action: str,
    about: str,
    object_digest: str,
) -> None:
    """Write an entry; the transaction held must be the only one that writes."""
    last = connection.execute(
        select(custody.c.number, custody.c.digest).order_by(custody.c.number.desc()).limit(1)
    ).one_or_none()
    number, previous = (1, BEGINNING) if last is None else (last.number + 1, last.digest)
    values = (
        number,
        previous,
        at.astimezone(UTC).isoformat(),
        None if operator is None else storable(operator),
        storable(made_by),
        action,
        storable(about),
        object_digest,
    )
    row = dict(zip(_COLUMNS, values, strict=True))
    connection.execute(custody.insert().values(**row, digest=_digest(values)))


def _digest(values: tuple[int | str | None, ...]) -> str:
    return digest_of(json.dumps(values, ensure_ascii=True, separators=(",", ":")))


def entries(connection: Connection, about: str | None = None) -> Iterator[Entry]:
    """Every entry, or every one about something, oldest first."""
    wanted = true() if about is None else custody.c.about == about
    for row in connection.execute(select(custody).where(wanted).order_by(custody.c.number)):
        yield Entry(**row._mapping)


def problems(log: Iterable[Entry]) -> Iterator[Problem]:
    """What does not hold in the chain, in its order."""
    previous, number = BEGINNING, 0
    for entry in log:
        number += 1
        about = f"entry {entry.number}"
        if entry.number > number:
            missing = f"entry {number}" if entry.number == number + 1 else f"entries {number} to {entry.number - 1}"
            yield Problem("custody", missing, "missing from the custody log")
            number = entry.number
        elif entry.number < number:
            yield Problem("custody", about, f"it stands where entry {number} should")
        if entry.digest != _digest(tuple(getattr(entry, column) for column in _COLUMNS)):
            yield Problem("custody", about, "its words are not those that its digest was made of")
        elif entry.previous != previous:
            yield Problem("custody", about, "it does not follow from the entry before it")
        previous = entry.digest
