"""Copying a ledger, row by row and byte by byte, to another place and engine; the copy is read back and compared.

The copy is the same ledger: its rows bear the same numbers, its custody log the same entries, and `verify` answers the
same of it. All of it comes to stand together, or, on an error, nothing.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, Table, func, select, text

from counterclaim.errors import LedgerError, WrongUse
from counterclaim.ledger import heads as log_of_heads
from counterclaim.ledger import search
from counterclaim.ledger.answers import Problem
from counterclaim.ledger.batches import batched
from counterclaim.ledger.border import translated_files
from counterclaim.ledger.captures import last_stored
from counterclaim.ledger.codec import plain_to_json, to_plain
from counterclaim.ledger.columns import metadata
from counterclaim.ledger.ledger import Ledger
from counterclaim.ledger.shelf import Shelf
from counterclaim.ledger.tables import reports

_AT_ONCE = 500
"""Rows that are held in memory."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What a copy holds."""

    rows: int
    #: Bytes of captures.
    captured: int
    #: What `verify` says of both.
    problems: tuple[Problem, ...]


def copy_ledger(source: Ledger, target: Ledger) -> Copied:
    """Make `target`, which holds nothing yet, the same ledger as `source`.

    WrongUse where the target holds something; LedgerError where the copy is not what was copied.
    """
    with source._reading() as read, target._writing() as write:
        _check_empty(write, target)
        files = _files(read, source)
        shelf = _empty_shelf(target) if files else None
        try:
            captured = _copy_files(files, shelf.folder) if shelf else 0
            rows = sum(_copy_table(read, write, table, target) for table in metadata.sorted_tables)
            if write.dialect.name == "postgresql":
                _count_on(write)
            return Copied(rows, captured, _same_answer(source, target))
        except BaseException:
            if shelf is not None:
                shutil.rmtree(shelf.folder)
            raise


# --- rows -------------------------------------------------------------------------------------------------------------


def _check_empty(connection: Connection, target: Ledger) -> None:
    for table in metadata.sorted_tables:
        if connection.execute(select(table).limit(1)).first():
            raise WrongUse(f"the ledger {target.place} holds something already; name a place where there is none")


def _copy_table(read: Connection, write: Connection, table: Table, target: Ledger) -> int:
    """Copy a table, and see that what stands there is the same; how many rows."""
    given, count = hashlib.sha256(), 0
    for some in batched(_rows(read, table), _AT_ONCE):
        for row in some:
            given.update(_written(row))
        write.execute(table.insert(), [dict(row._mapping) for row in some])
        if table is reports:
            for row in some:
                search.add(write, row.number, row.title, row.text)
        count += len(some)
    taken = hashlib.sha256()
    for row in _rows(write, table):
        taken.update(_written(row))
    if given.digest() != taken.digest():
        raise LedgerError(
            f"the rows of {table.name} in {target.place} are not those that were copied; nothing is kept of the copy"
        )
    return count


def _rows(connection: Connection, table: Table) -> Iterator[Row[Any]]:
    query = select(table).order_by(*table.primary_key.columns)
    return iter(connection.execute(query, execution_options={"yield_per": _AT_ONCE}))


def _written(row: Row[Any]) -> bytes:
    return plain_to_json([to_plain(value) for value in row]).encode() + b"\n"


def _count_on(connection: Connection) -> None:
    """Let PostgreSQL number the next rows behind those that brought their numbers with them."""
    for table in metadata.sorted_tables:
        if "number" in table.primary_key.columns:
            last = select(func.max(table.c.number)).scalar_subquery()
            connection.execute(
                select(func.setval(func.pg_get_serial_sequence(text(f"'{table.name}'"), "number"), last))
            )


# --- captures ---------------------------------------------------------------------------------------------------------


def _files(connection: Connection, source: Ledger) -> list[tuple[Path, int | None]]:
    """The log of heads and the files of captures, each with how many of its bytes count: all, but for the last one."""
    heads = _shelf_of(source).folder / log_of_heads.NAME
    return [(heads, None)] * heads.exists() + _files_of_captures(connection, source)


def _files_of_captures(connection: Connection, source: Ledger) -> list[tuple[Path, int | None]]:
    end = last_stored(connection)
    if end is None:
        return []
    shelf = _shelf_of(source)
    aside = sorted(shelf.folder.glob("captures-*.warc.gz?*"))
    return [*((path, None) for path in aside), *shelf.files(end)]


def _shelf_of(ledger: Ledger) -> Shelf:
    return ledger._shelf_or_error()


def _empty_shelf(target: Ledger) -> Shelf:
    shelf = _shelf_of(target)
    with translated_files(str(shelf.folder)):
        shelf.folder.mkdir(exist_ok=True)
        if any(shelf.folder.iterdir()):
            raise WrongUse(f"the folder {shelf.folder} holds something already; name one for captures that is empty")
    return shelf


def _copy_files(files: list[tuple[Path, int | None]], folder: Path) -> int:
    copied = 0
    with translated_files(str(folder)):
        for path, counting in files:
            with path.open("rb") as read, (folder / path.name).open("xb") as out:
                shutil.copyfileobj(read, out, 1 << 20)
                if counting is not None:
                    out.truncate(min(counting, out.tell()))
                out.flush()
                os.fsync(out.fileno())
                copied += out.seek(0, os.SEEK_END)
    return copied


def _same_answer(source: Ledger, target: Ledger) -> tuple[Problem, ...]:
    """What `verify` says of both; LedgerError where it says one thing of the one and another of the other."""
    before, after = source.verify(), target.verify()
    if [(one.kind, one.about) for one in before] != [(one.kind, one.about) for one in after]:
        different = next(iter({*after}.symmetric_difference(before)))
        raise LedgerError(
            f"the copy at {target.place} does not verify as {source.place} does ({different.kind} {different.about}: "
            f"{different.reason}); nothing is kept of it"
        )
    return after
