"""Where a ledger of a test lies: in a file, or in a database of the tests' own server; the same tests run on both."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from counterclaim.ledger import Ledger
from tests.server import Server


class Ground(Protocol):
    """A place for one ledger, in which there is none yet."""

    @property
    def engine(self) -> str:
        """ "sqlite" or "postgresql"."""

    @property
    def place(self) -> str:
        """As Ledger.open takes it."""

    @property
    def captures(self) -> Path:
        """The folder of its captures."""

    def lay_blank(self) -> None:
        """Put a new ledger there, quicker than by making one."""

    def tamper(self, statement: str) -> None:
        """Change the tables behind the ledger's back, whatever they demand of each other."""

    def everything(self) -> list[str]:
        """Every row of every table, so told that a row written anew with the same words is another."""


@dataclass(frozen=True)
class File:
    """A ledger in SQLite."""

    file: Path
    blank: Callable[[], Path]
    engine = "sqlite"

    @property
    def place(self) -> str:
        return str(self.file)

    @property
    def captures(self) -> Path:
        return self.file.with_suffix(".captures")

    def lay_blank(self) -> None:
        shutil.copy(self.blank(), self.file)

    def tamper(self, statement: str) -> None:
        tampering = sqlite3.connect(self.file)
        tampering.execute(statement)
        tampering.commit()
        tampering.close()

    def everything(self) -> list[str]:
        connection = sqlite3.connect(self.file)
        dump = list(connection.iterdump())
        connection.close()
        return dump


@dataclass(frozen=True)
class Database:
    """A ledger in PostgreSQL."""

    server: Server
    name: str
    captures: Path
    blank: Callable[[], str]
    engine = "postgresql"

    @property
    def place(self) -> str:
        return f"{self.server.address(self.name)}&captures={self.captures}"

    def lay_blank(self) -> None:
        self.server.drop(self.name)
        self.server.run(f"CREATE DATABASE {self.name} OWNER desk TEMPLATE {self.blank()}")

    def tamper(self, statement: str) -> None:
        self.server.run(f"BEGIN; SET LOCAL session_replication_role = replica; {statement}; COMMIT", self.name)

    def everything(self) -> list[str]:
        names = self.server.run("SELECT relname FROM pg_stat_user_tables ORDER BY relname", self.name)
        return [
            " ".join(row)
            for (name,) in names
            for row in self.server.run(f"SELECT '{name}', ctid::text, xmin::text, t::text FROM {name} t", self.name)
        ]


def made(place: str, clock: Callable[[], object]) -> None:
    """Make a new ledger at a place."""
    Ledger.open(place, create=True, clock=clock).close()  # type: ignore[arg-type]
