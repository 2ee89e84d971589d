from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterclaim.errors import (
    LedgerError,
    LedgerLocked,
    LedgerMissing,
    LedgerTooNew,
    LedgerUnwritable,
    NotALedger,
    WrongUse,
)
from counterclaim.ledger import Ledger
from tests.ledger.children import holding, outcome
from tests.ledger.conftest import Clock
from tests.ledger.invented import capture_of, report_of, text_with


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that a process without privileges may reach, and may not write."""
    folder = Path(tempfile.mkdtemp(prefix="counterclaim-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_only_create_makes_a_ledger(place: Path, clock: Clock) -> None:
    with pytest.raises(LedgerMissing, match=r"no ledger at .*desk.db; `counterclaim read` makes one"):
        Ledger.open(place, clock=clock)
    assert not place.exists()
    Ledger.open(place, create=True, clock=clock).close()
    Ledger.open(place, clock=clock).close()


def test_a_folder_is_no_ledger(tmp_path: Path, clock: Clock) -> None:
    with pytest.raises(NotALedger, match=r"is a folder"):
        Ledger.open(tmp_path, clock=clock)


def test_a_ledger_in_a_folder_that_is_not_there(tmp_path: Path, clock: Clock) -> None:
    with pytest.raises(LedgerUnwritable, match=r"the folder .*nowhere does not exist"):
        Ledger.open(tmp_path / "nowhere" / "desk.db", create=True, clock=clock)


@pytest.mark.parametrize(
    "content", [b"Dear reader, this is a text and no ledger.\n" * 40, bytes(range(256)) * 64], ids=["text", "garbage"]
)
@pytest.mark.parametrize("create", [True, False])
def test_a_file_of_another_kind(place: Path, clock: Clock, content: bytes, create: bool) -> None:
    place.write_bytes(content)
    with pytest.raises(NotALedger, match=r"desk.db is no ledger: the file is no SQLite database"):
        Ledger.open(place, create=create, clock=clock)
    assert place.read_bytes() == content


def test_a_database_of_another_program(place: Path, clock: Clock) -> None:
    other = sqlite3.connect(place)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    with pytest.raises(NotALedger, match=r"a database of another program"):
        Ledger.open(place, create=True, clock=clock)


def test_an_empty_file_is_no_ledger_and_can_become_one(place: Path, clock: Clock) -> None:
    place.touch()
    with pytest.raises(LedgerMissing, match=r"is empty"):
        Ledger.open(place, clock=clock)
    Ledger.open(place, create=True, clock=clock).close()
    Ledger.open(place, clock=clock).close()


def test_a_ledger_of_a_newer_version(place: Path, clock: Clock) -> None:
    Ledger.open(place, create=True, clock=clock).close()
    future = sqlite3.connect(place)
    future.execute("UPDATE counterclaim_version SET version_num = '0999'")
    future.commit()
    future.close()
    with pytest.raises(LedgerTooNew, match=r"newer version of Counterclaim .*'0999'.*pip install --upgrade"):
        Ledger.open(place, clock=clock)


def test_a_ledger_with_half_a_version_is_brought_up_to_date_only_for_writing(place: Path, clock: Clock) -> None:
    bare = sqlite3.connect(place)
    bare.execute("CREATE TABLE counterclaim_version (version_num VARCHAR(32) NOT NULL)")
    bare.close()
    with pytest.raises(LedgerError, match=r"older version; open it once for writing"):
        Ledger.open(place, clock=clock, read_only=True)
    with Ledger.open(place, clock=clock) as ledger:
        assert ledger.counts()["reports"] == 0


def test_a_database_address_that_is_none(clock: Clock) -> None:
    with pytest.raises(WrongUse, match=r"not in 'mysql'"):
        Ledger.open("mysql://desk@db.example/counterclaim", clock=clock)


def test_a_sqlite_address_is_a_file(place: Path, clock: Clock) -> None:
    with Ledger.open(f"sqlite:///{place}", create=True, clock=clock) as ledger:
        assert ledger.place == str(place)
    assert place.exists()


def test_odd_names_of_files(tmp_path: Path, clock: Clock) -> None:
    for name in ("50%25 #1?mode=ro.db", "čaj & mléko.db", "a b.sqlite"):
        Ledger.open(tmp_path / name, create=True, clock=clock).close()
        with Ledger.open(str(tmp_path / name), clock=clock) as ledger:
            ledger.keep_capture(capture_of("x"))
        assert (tmp_path / name).exists()
    assert (tmp_path / "čaj & mléko.captures").is_dir()
    assert (tmp_path / "a b.sqlite.captures").is_dir()


def test_a_ledger_in_memory_keeps_everything_but_captures(clock: Clock) -> None:
    with Ledger.open(":memory:", clock=clock) as ledger:
        ledger.keep_report(report_of())
        assert len(ledger.reports()) == 1
        with pytest.raises(LedgerError, match=r"no folder for captures"):
            ledger.keep_capture(capture_of("x"))


def test_a_ledger_written_by_another_process_can_be_read_and_not_written(place: Path, clock: Clock) -> None:
    writing = """
        with Ledger.open(place, clock=clock) as ledger, ledger.transaction():
            ledger.keep_report(report_of(text_with(7)))
            print("held", flush=True)
            sys.stdin.readline()
    """
    with Ledger.open(place, create=True, clock=clock, patience=0.1) as ledger:
        ledger.keep_report(report_of())
        with holding(writing, place):
            assert len(ledger.reports()) == 1
            with pytest.raises(LedgerLocked, match=r"desk.db is held by another process; try again"):
                ledger.keep_report(report_of(text_with(8)))
            with Ledger.open(place, clock=clock, patience=0.1) as other:
                assert len(other.reports()) == 1
        assert len(ledger.reports()) == 2


def test_a_ledger_held_for_itself_by_another_process_cannot_be_opened(place: Path, clock: Clock) -> None:
    Ledger.open(place, create=True, clock=clock).close()
    all_to_itself = """
        connection = sqlite3.connect(place, isolation_level=None)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        print("held", flush=True)
        sys.stdin.readline()
    """
    with holding(all_to_itself, place), pytest.raises(LedgerLocked, match=r"held by another process"):
        Ledger.open(place, clock=clock, patience=0.1)
    Ledger.open(place, clock=clock).close()


AS_NOBODY = """
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
"""


@pytest.mark.skipif(os.name == "nt", reason="users and groups of POSIX")
def test_a_folder_that_cannot_be_written(public: Path) -> None:
    public.chmod(0o555)
    said = outcome(
        AS_NOBODY
        + """
try:
    Ledger.open(place, create=True, clock=clock)
except CounterclaimError as error:
    print(type(error).__name__, error)
""",
        public / "desk.db",
    )
    assert said.startswith(f"LedgerUnwritable the ledger {public / 'desk.db'} cannot be written")
    assert "its folder" in said


@pytest.mark.skipif(os.name == "nt", reason="users and groups of POSIX")
def test_a_file_that_cannot_be_written_can_be_read(public: Path, clock: Clock) -> None:
    place = public / "desk.db"
    with Ledger.open(place, create=True, clock=clock) as ledger:
        ledger.keep_capture(capture_of("bytes"))
        ledger.keep_report(report_of())
    for path in (place, public):
        path.chmod(0o555)
    said = outcome(
        AS_NOBODY
        + """
with Ledger.open(place, clock=clock, read_only=True) as ledger:
    print(len(ledger.reports()), ledger.capture_bytes(capture_of("bytes").digest))
    for write in (lambda: ledger.keep_report(report_of(text_with(1))), lambda: ledger.keep_capture(capture_of("more"))):
        try:
            write()
        except CounterclaimError as error:
            print(type(error).__name__)
""",
        place,
    )
    assert said.splitlines() == ["1 b'bytes'", "LedgerUnwritable", "LedgerUnwritable"]


@pytest.mark.skipif(os.name == "nt", reason="limits of POSIX")
def test_a_disk_that_is_full_while_the_ledger_is_made(place: Path, clock: Clock) -> None:
    said = outcome(
        """
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
        try:
            Ledger.open(place, create=True, clock=clock)
        except CounterclaimError as error:
            print(type(error).__name__, error)
        """,
        place,
    )
    assert said.startswith("LedgerUnwritable the disk refuses to take more")
    Ledger.open(place, create=True, clock=clock).close()


@pytest.mark.skipif(os.name == "nt", reason="limits of POSIX")
def test_a_disk_that_is_full_while_captures_are_written(place: Path, clock: Clock) -> None:
    said = outcome(
        """
        import random
        noise = random.Random(7).randbytes(3_000_000).decode("latin-1")
        with Ledger.open(place, create=True, clock=clock) as ledger:
            ledger.keep_capture(capture_of("small"))
            resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
            try:
                ledger.keep_capture(capture_of(noise))
            except CounterclaimError as error:
                print(type(error).__name__, error)
            ledger.keep_capture(capture_of("small too"))
        """,
        place,
    )
    assert said.startswith("LedgerUnwritable the disk refuses to take more of")
    assert "desk.captures" in said
    with Ledger.open(place, clock=clock) as ledger:
        assert ledger.counts()["captures"] == 2
        assert ledger.verify() == ()
        assert ledger.failures() == ()


def test_a_database_that_is_full(place: Path, clock: Clock) -> None:
    with Ledger.open(place, create=True, clock=clock) as ledger:
        ledger.keep_report(report_of())
        with ledger._engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(LedgerUnwritable, match=r"full.*make room and try again"):
            ledger.keep_report(report_of("Smoke over the depot. " * 20_000))
        assert len(ledger.reports()) == 1
        assert ledger.verify() == ()
