"""What every part of the ledger stands on: one way to hold a transaction, one way to read, one clock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime

from sqlalchemy import Connection, Engine

from counterclaim.errors import LedgerError
from counterclaim.ledger import custody, heads
from counterclaim.ledger.border import translated
from counterclaim.ledger.opening import WRITES, check_version
from counterclaim.ledger.places import Place
from counterclaim.ledger.shelf import Shelf


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
        self._logged = False

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

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the ledger throughout: the one of the transaction held, if any."""
        held = self._connection_held()
        if held is not None:
            yield held
            return
        with translated(self.place), self._engine.connect() as connection:
            yield connection

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
        self._logged = True

    def seal(self) -> None:
        """Bind all that stands in the custody log with a head, as the end of a run does; nothing where all is bound."""
        self._logged = False
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
        if self._logged:
            with suppress(LedgerError):
                self.seal()
        self._engine.dispose()
