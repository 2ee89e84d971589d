"""Where foreign errors end: what a database or a disk says becomes an error of ours, which names the remedy."""

from __future__ import annotations

import errno
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from counterclaim.errors import LedgerError, LedgerLocked, LedgerMissing, LedgerUnwritable, NotALedger

_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}
_UNWRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}

#: PostgreSQL's SQLSTATE codes: the error, and the remedy.
_POSTGRES: dict[str, tuple[type[LedgerError], str]] = {
    "55P03": (LedgerLocked, "is held by another process; try again when that has finished"),
    "40P01": (LedgerLocked, "is held by another process; try again when that has finished"),
    "53100": (LedgerUnwritable, "lies on a disk that is full; make room and try again"),
    "53300": (LedgerLocked, "has as many connections as its server allows; close some and try again"),
    "25006": (LedgerUnwritable, "was opened for reading, or its server takes no changes; use the server that does"),
    "42501": (LedgerUnwritable, "cannot be written by this user; ask for the right to, or name another with --ledger"),
    "57P01": (LedgerError, "was shut down by its administrator; try again when the server runs"),
}
_DISK_IS_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def translated(place: str) -> Iterator[None]:
    """Turn errors of SQLAlchemy and of the databases below it into LedgerError and its children."""
    try:
        yield
    except DBAPIError as error:
        raise _of_database(place, error.orig or error) from error
    except sqlite3.Error as error:
        raise _of_database(place, error) from error
    except SQLAlchemyError as error:
        raise LedgerError(f"the ledger {place} could not be used: {error}") from error


def _of_database(place: str, error: BaseException) -> LedgerError:
    if not isinstance(error, sqlite3.Error):
        return _of_server(place, error)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _LOCKED:
        return LedgerLocked(f"the ledger {place} is held by another process; try again when that has finished")
    if code in _FULL:
        return LedgerUnwritable(
            f"the disk refuses to take more of the ledger {place} ({error}); make room and try again"
        )
    if code in _UNWRITABLE:
        return LedgerUnwritable(
            f"the ledger {place} cannot be written ({error}); see that the file and its folder may be written, "
            "or name another place with --ledger"
        )
    if code == sqlite3.SQLITE_NOTADB:
        return NotALedger(f"{place} is no ledger: the file is no SQLite database; name another with --ledger")
    if code == sqlite3.SQLITE_CORRUPT:
        return NotALedger(f"the ledger {place} is damaged ({error}); take the last good copy of it")
    return LedgerError(f"the ledger {place} could not be used: {error}")


def _of_server(place: str, error: BaseException) -> LedgerError:
    """What PostgreSQL says, or, where it says nothing, what its client says of reaching it."""
    state, said = getattr(error, "sqlstate", None), " ".join(str(error).split())
    if state in _POSTGRES:
        kind, remedy = _POSTGRES[state]
        return kind(f"the ledger {place} {remedy} ({said})")
    if state is not None:
        return LedgerError(f"the ledger {place} answers: {said}")
    if re.search(r'database "[^"]*" does not exist', said):
        return LedgerMissing(f"there is no database {place}; make it with `createdb`, --ledger names another ({said})")
    if type(error).__name__ != "OperationalError":
        return LedgerError(f"the ledger {place} could not be used: {said}")
    return LedgerError(
        f"the ledger {place} cannot be reached; see that the server runs, and that address, name and password are "
        f"right ({said})"
    )


@contextmanager
def translated_files(place: str) -> Iterator[None]:
    """Turn what the file system refuses into LedgerUnwritable."""
    try:
        yield
    except OSError as error:
        if error.errno in _DISK_IS_FULL:
            raise LedgerUnwritable(
                f"the disk refuses to take more of {place} ({error}); make room and try again"
            ) from error
        raise LedgerUnwritable(
            f"{place} cannot be written ({error}); see that the file and its folder may be written, "
            "or name another place with --ledger"
        ) from error
