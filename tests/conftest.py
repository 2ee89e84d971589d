"""What all tests may share: the models that ship, loaded once; a PostgreSQL server; places for ledgers."""

from __future__ import annotations

import importlib.util
import itertools
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from counterclaim.pipeline import Models
from tests.grounds import Database, File, Ground, made
from tests.server import WHAT_IS_MISSING, Server, programs, running

Grounds = Callable[[], Ground]


@pytest.fixture(scope="session")
def models() -> Models:
    return Models.load()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of corpora, cases and the benchmark, which is no part of the repository."""
    folder = Path(os.environ.get("COUNTERCLAIM_SHARED", Path(__file__).parents[2] / "shared"))
    if not folder.is_dir():
        pytest.skip(f"the corpora are not at {folder}; name their folder with COUNTERCLAIM_SHARED")
    return folder


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server; tests that need it are skipped where none is installed."""
    found = programs()
    if found is None or importlib.util.find_spec("psycopg") is None:
        pytest.skip(WHAT_IS_MISSING)
    with running(found) as started:
        yield started


@pytest.fixture(params=["sqlite", "postgresql"])
def grounds(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Grounds]:
    """What gives places for ledgers, all in SQLite in one run of a test and all in PostgreSQL in another."""
    numbers = itertools.count()
    if request.param == "sqlite":
        blank_file = request.getfixturevalue("blank_file")
        yield lambda: File(_folder(tmp_path, next(numbers)) / "desk.db", blank_file)
        return
    server: Server = request.getfixturevalue("server")
    blank_database = request.getfixturevalue("blank_database")
    names: list[str] = []

    def give() -> Ground:
        names.append(server.database())
        return Database(server, names[-1], _folder(tmp_path, next(numbers)) / "desk.captures", blank_database)

    yield give
    for name in names:
        server.drop(name)


@pytest.fixture
def ground(grounds: Grounds) -> Ground:
    """A place for a ledger."""
    return grounds()


def _folder(tmp_path: Path, number: int) -> Path:
    folder = tmp_path / f"ground-{number}"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def blank_file(tmp_path_factory: pytest.TempPathFactory) -> object:
    """What gives the file of a new ledger, made once, for copying."""

    @cache
    def make() -> Path:
        file = tmp_path_factory.mktemp("blank") / "desk.db"
        made(str(file), _new_year)
        return file

    return make


@pytest.fixture(scope="session")
def blank_database(server: Server) -> object:
    """What gives the name of a database with a new ledger, made once, for copying."""

    @cache
    def make() -> str:
        name = server.database()
        made(server.address(name), _new_year)
        return name

    return make


def _new_year() -> datetime:
    return datetime(2031, 1, 1, tzinfo=UTC)
