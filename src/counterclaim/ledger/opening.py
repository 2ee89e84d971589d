"""Opening a ledger's database: found, recognised, brought up to date, or refused with the reason."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.pool import Pool, QueuePool, StaticPool

from counterclaim.errors import LedgerError, LedgerMissing, LedgerTooNew, LedgerUnwritable, NotALedger
from counterclaim.ledger import postgres
from counterclaim.ledger.border import translated
from counterclaim.ledger.migrations import HEAD, VERSION_TABLE, known_revisions, upgrade
from counterclaim.ledger.places import Place

WRITES = "counterclaim_writes"
"""Execution option of a connection whose transaction will write: it takes the lock at once."""


def open_database(place: Place, *, create: bool, read_only: bool, patience: float) -> Engine:
    """An engine on the ledger at that place, its schema brought up to this version.

    Errors: LedgerMissing, NotALedger, LedgerTooNew, LedgerLocked, LedgerUnwritable. A ledger that a lock, a full disk
    or a folder refuses to make leaves at most an empty file, which counts as no ledger.
    """
    if place.file is not None:
        _check_file(place.file, create)
    engine = _engine(place, create=create, read_only=read_only, patience=patience)
    try:
        with translated(place.name):
            _bring_up_to_date(engine, place, create=create or _lives_in_memory(place), read_only=read_only)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _lives_in_memory(place: Place) -> bool:
    return place.file is None and place.url is None


def _check_file(file: Path, create: bool) -> None:
    try:
        if file.is_dir():
            raise NotALedger(f"{file} is a folder, and a ledger is a file; name another with --ledger")
        if file.exists():
            return
    except OSError as error:
        raise LedgerUnwritable(f"{file} cannot be reached: {error}") from error
    if not create:
        raise LedgerMissing(f"there is no ledger at {file}; `counterclaim read` makes one, --ledger names another")
    if not file.parent.is_dir():
        raise LedgerUnwritable(f"the folder {file.parent} does not exist; make it, or name another with --ledger")


def _engine(place: Place, *, create: bool, read_only: bool, patience: float) -> Engine:
    if place.url is not None:
        return postgres.engine_of(place.url, WRITES, patience=patience, read_only=read_only)
    address = ":memory:"
    pool: type[Pool] = StaticPool
    if place.file is not None:
        address = f"{place.file.as_uri()}?mode={'ro' if read_only else 'rwc' if create else 'rw'}"
        if read_only and _is_out_of_reach(place.file):
            address += "&immutable=1"
        pool = QueuePool

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            address, uri=True, timeout=patience, isolation_level=None, check_same_thread=False, cached_statements=512
        )
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    # As many connections as there are threads: they cost little, and who waits for one holds up others.
    room = {} if pool is StaticPool else {"max_overflow": -1}
    engine = create_engine("sqlite://", creator=connect, poolclass=pool, **room)
    event.listen(engine, "begin", _begin)
    return engine


def _is_out_of_reach(file: Path) -> bool:
    """Whether a read-only medium holds the file, so that SQLite cannot make the files that WAL wants beside it."""
    return not os.access(file.parent, os.W_OK) and not file.with_name(file.name + "-wal").exists()


def _begin(connection: Connection) -> None:
    """Begin as SQLite should: a writer takes its lock at once, so that it never has to give up half-way."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _bring_up_to_date(engine: Engine, place: Place, *, create: bool, read_only: bool) -> None:
    with engine.connect() as connection:
        if place.url is not None:
            postgres.check(connection, place.name)
        revision = _revision(connection, place, create=create)
    if revision == HEAD:
        return
    if revision is not None and revision not in known_revisions():
        raise LedgerTooNew(
            f"the ledger {place.name} was written by a newer version of Counterclaim (its schema is {revision!r}, "
            f"this version knows up to {HEAD!r}); upgrade with `pip install --upgrade counterclaim`"
        )
    if read_only:
        raise LedgerError(
            f"the ledger {place.name} is of an older version; open it once for writing to bring it up to date"
        )
    if place.file is not None:
        with engine.connect() as connection:
            outside_transaction(connection, "PRAGMA journal_mode = WAL")  # kept in the file
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        revision = _revision(connection, place, create=create)  # another process may have been quicker
        if revision != HEAD and not (revision is None and _laid_down(connection)):
            upgrade(connection)


def _laid_down(connection: Connection) -> bool:
    """Whether the schema of an empty database was made at once, without going through its history."""
    from counterclaim.ledger.migrations import whole

    if connection.dialect.name != "sqlite" or inspect(connection).get_table_names():
        return False
    return whole.lay_down(connection)


def outside_transaction(connection: Connection, statement: str) -> Any:
    """Do what SQLite does outside of any transaction alone; the first row of its answer, None where there is none."""
    cursor = connection.connection.cursor()  # SQLAlchemy's own would begin
    try:
        return cursor.execute(statement).fetchone()
    finally:
        cursor.close()


def check_version(connection: Connection, place: Place) -> None:
    """LedgerTooNew where a newer version has brought the ledger up to date since it was opened here.

    Whoever writes asks this first: what an older version does not write, a newer one would miss.
    """
    revision = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()  # noqa: S608
    if revision != HEAD:
        raise LedgerTooNew(
            f"a newer version of Counterclaim has brought the ledger {place.name} up to date (from {HEAD!r} to "
            f"{revision!r}) while this one ran: nothing more is written by it; end it and start that version"
        )


def _revision(connection: Connection, place: Place, *, create: bool) -> str | None:
    """The schema's revision; None where a new ledger is to be made."""
    tables = set(inspect(connection).get_table_names())
    if VERSION_TABLE in tables:
        revision = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()  # noqa: S608
        return None if revision is None else str(revision)
    if tables:
        raise NotALedger(f"{place.name} is a database of another program, no ledger; name another with --ledger")
    if not create:
        raise LedgerMissing(f"{place.name} is empty; `counterclaim read` makes a ledger, --ledger names another")
    return None
