"""What every part of the ledger stands on: one way to hold a transaction, one way to read, one clock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Engine

from counterclaim.errors import LedgerError
from counterclaim.ledger import custody, heads
from counterclaim.ledger.border import translated
from counterclaim.ledger.opening import WRITES, check_version
from counterclaim.ledger.places import Place
from counterclaim.ledger.shelf import Shelf


@dataclass(slots=True)
class _Shared:
    """A connection on which one thread reads, how often at once, and how much the thread had written before."""

    connection: Connection
    written: int
    users: int = 0


@dataclass(slots=True)
class _LogState:
    """Whether entries of the custody log stand behind the last head."""

    unsealed: bool = False


class Session:
    """An open ledger's engine, clock and signature."""

    def __init__(
        self, place: Place, engine: Engine, clock: Callable[[], datetime], operator: str | None, made_by: str
    ) -> None:
        self._place = place
        self._engine = engine
        self._clock = clock
        self._operator = operator
        self._made_by = made_by
        self._shelf = Shelf(place.captures, made_by) if place.captures else None
        self._heads = heads.HeadsFile(place.captures) if place.captures else None
        self._held = threading.local()
        self._log_state = _LogState()

    @property
    def place(self) -> str:
        """Where the ledger is, as people may read it: a path, or an address without its password."""
        return self._place.name

    def now(self) -> datetime:
        """The time by the ledger's clock."""
        return self._clock()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold a transaction: all that is kept inside comes to stand together, or, on an error, not at all.

        It nests: an error that leaves an inner one undoes that one alone, if the outer one goes on. Reads inside see
        what was kept so far. Other processes read on meanwhile, and wait to write; LedgerLocked when that takes
        longer than the patience given on opening.
        """
        with self._writing():
            yield

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        outer = self._connection_held()
        if outer is not None:
            with translated(self.place), outer.begin_nested():
                yield outer
            return
        with (
            translated(self.place),
            self._engine.connect() as connection,
            connection.execution_options(**{WRITES: True}).begin(),
        ):
            check_version(connection, self._place)
            self._held.connection = connection
            try:
                yield connection
                if self._shelf:
                    self._shelf.sync()
            finally:
                self._held.connection = None
                self._held.written = getattr(self._held, "written", 0) + 1

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the ledger throughout: the one of the transaction held, if any.

        A thread that reads while it reads does so on one connection, so that many threads never wait for a second one
        each; unless it has written meanwhile, and would not see it.
        """
        held = self._connection_held()
        if held is not None:
            yield held
            return
        written = getattr(self._held, "written", 0)
        shared: _Shared | None = getattr(self._held, "shared", None)
        with translated(self.place):
            if shared is None or shared.written != written or not shared.users:
                shared = self._held.shared = _Shared(self._engine.connect(), written)
            shared.users += 1
            try:
                yield shared.connection
            finally:
                shared.users -= 1
                if not shared.users:
                    shared.connection.close()

    def _connection_held(self) -> Connection | None:
        connection: Connection | None = getattr(self._held, "connection", None)
        return connection

    def _log(self, connection: Connection, action: str, about: str, object_digest: str) -> None:
        """Write an entry of the custody log."""
        custody.append(
            connection,
            at=self._clock(),
            operator=self._operator,
            made_by=self._made_by,
            action=action,
            about=about,
            object_digest=object_digest,
        )
        self._log_state.unsealed = True

    def seal(self) -> None:
        """Bind all that stands in the custody log with a head, as the end of a run does; nothing where all is bound."""
        self._log_state.unsealed = False
        with self._writing() as connection:
            sealed = heads.seal(connection, at=self._clock(), operator=self._operator, made_by=self._made_by)
        if sealed and self._heads:
            with self._writing() as connection:  # several may seal at once: one after the other appends to the file
                self._heads.complete(connection)

    def close(self) -> None:
        """Seal what was logged and let go of the database; a closed ledger cannot be used.

        Where the seal cannot be written (another process holds the ledger, the disk is full), the next run's binds
        what this one logged.
        """
        if self._log_state.unsealed:
            with suppress(LedgerError):
                self.seal()
        self._engine.dispose()
