"""The log of heads: at the end of every run a seal that binds the custody log as it then stands.

It is kept twice, in the ledger and as a file of JSON Lines among the captures, so that entries cut from the end of
the custody log are missed, and so that a head can be handed out, printed or timestamped.
"""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, select

from counterclaim.ledger.answers import Head, Problem
from counterclaim.ledger.border import translated_files
from counterclaim.ledger.codec import storable
from counterclaim.ledger.custody import BEGINNING
from counterclaim.ledger.tables import custody
from counterclaim.ledger.tables import heads as table
from counterclaim.records import digest_of

NAME = "heads.jsonl"
"""The file's name in the folder of captures."""


def seal(connection: Connection, *, at: datetime, operator: str | None, made_by: str) -> bool:
    """Append a head that binds every entry, where one is not bound; whether there was one.

    The transaction held must be the only one that writes.
    """
    entry = connection.execute(select(custody).order_by(custody.c.number.desc()).limit(1)).one_or_none()
    last = newest(connection)
    if entry is None or (last is not None and entry.number <= last.last):
        return False
    head = Head(
        number=1 if last is None else last.number + 1,
        previous=BEGINNING if last is None else last.digest,
        at=at.astimezone(UTC).isoformat(),
        operator=None if operator is None else storable(operator),
        made_by=storable(made_by),
        last=entry.number,
        head=entry.digest,
        digest="",
    )
    head = dataclasses.replace(head, digest=_digest(head))
    connection.execute(table.insert().values(**dataclasses.asdict(head)))
    return True


def newest(connection: Connection) -> Head | None:
    """The head sealed last; None where there is none."""
    row = connection.execute(select(table).order_by(table.c.number.desc()).limit(1)).one_or_none()
    return None if row is None else Head(**row._mapping)


def sealed(connection: Connection, after: int = 0) -> tuple[Head, ...]:
    """The heads after one of that number, by default all, oldest first."""
    query = select(table).where(table.c.number > after).order_by(table.c.number)
    return tuple(Head(**row._mapping) for row in connection.execute(query))


def bound_words(head: Head) -> bytes:
    """What a head's digest is the sha256 of: its other fields, as one line of JSON."""
    values = [getattr(head, field.name) for field in dataclasses.fields(Head) if field.name != "digest"]
    return json.dumps(values, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def _digest(head: Head) -> str:
    return digest_of(bound_words(head))


class HeadsFile:
    """The log of heads as a file that is only ever appended to."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME

    def complete(self, connection: Connection) -> None:
        """Append the heads that it lacks at its end: those sealed now, and any that a crash kept from it."""
        with translated_files(str(self.path)):
            self.path.parent.mkdir(exist_ok=True)
            lacking = sealed(connection, after=len(self.lines()))
            with self.path.open("ab") as out:
                out.writelines(line_of(head) + b"\n" for head in lacking)
                out.flush()
                os.fsync(out.fileno())

    def lines(self) -> tuple[bytes, ...]:
        """What stands in it; nothing where there is none."""
        try:
            return tuple(self.path.read_bytes().splitlines())
        except FileNotFoundError:
            return ()


def line_of(head: Head) -> bytes:
    """A head as a line of the file."""
    return json.dumps(dataclasses.asdict(head), ensure_ascii=True, separators=(",", ":")).encode("ascii")


def problems(heads: Sequence[Head], bound: Mapping[int, str], file: HeadsFile | None) -> Iterator[Problem]:
    """What does not hold in the log of heads: against itself, the entries that it names, and its file."""
    yield from _problems_of_chain(heads)
    yield from _problems_with_log(heads, bound)
    if file is not None:
        yield from _problems_with_file(heads, file)


def _problems_of_chain(heads: Iterable[Head]) -> Iterator[Problem]:
    previous, number = BEGINNING, 0
    for head in heads:
        number += 1
        about = f"head {head.number}"
        if head.number != number:
            yield Problem("head", f"head {number}", "missing from the log of heads")
            number = head.number
        if head.digest != _digest(head):
            yield Problem("head", about, "its words are not those that its digest was made of")
        elif head.previous != previous:
            yield Problem("head", about, "it does not follow from the head before it")
        previous = head.digest


def _problems_with_log(heads: Iterable[Head], bound: Mapping[int, str]) -> Iterator[Problem]:
    for head in heads:
        digest = bound.get(head.last)
        if digest is None:
            reason = f"missing from the custody log; head {head.number} binds it"
            yield Problem("custody", f"entry {head.last}", reason)
        elif digest != head.head:
            yield Problem("custody", f"entry {head.last}", f"it is not the one that head {head.number} binds")


def _problems_with_file(heads: Sequence[Head], file: HeadsFile) -> Iterator[Problem]:
    lines = file.lines()
    for position in range(max(len(lines), len(heads))):
        about = f"head {position + 1}"
        if position >= len(lines):
            yield Problem("head", about, f"missing from {file.path}")
        elif position >= len(heads):
            yield Problem("head", about, f"{file.path} tells of it, and the ledger holds it no more")
        elif lines[position] != line_of(heads[position]):
            yield Problem("head", about, f"line {position + 1} of {file.path} is not the head that the ledger holds")
