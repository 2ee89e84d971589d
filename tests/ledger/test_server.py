"""Ledgers in PostgreSQL: what a server alone can do, lack or refuse."""

from __future__ import annotations

import itertools
import threading
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
from counterclaim.ledger import Ledger, postgres, postgres_search
from counterclaim.ledger.folding import folded
from counterclaim.ledger.migrations import HEAD
from counterclaim.records import Failure
from tests.grounds import Database
from tests.ledger.children import holding
from tests.ledger.conftest import BEGINNING, Clock
from tests.ledger.invented import capture_of, reading_of, report_of, text_with
from tests.server import Server


@pytest.fixture
def database(server: Server, tmp_path: Path) -> Iterator[Database]:
    """An empty database and a folder for captures."""
    name = server.database()
    yield Database(server, name, tmp_path / "desk.captures", lambda: "")
    server.drop(name)


def test_only_create_makes_a_ledger(database: Database, clock: Clock) -> None:
    with pytest.raises(LedgerMissing, match=r"is empty; `counterclaim read` makes a ledger"):
        Ledger.open(database.place, clock=clock)
    assert database.everything() == []
    Ledger.open(database.place, create=True, clock=clock).close()
    with Ledger.open(database.place, clock=clock) as ledger:
        assert ledger.counts()["reports"] == 0


def test_a_database_that_is_not_there(server: Server, clock: Clock) -> None:
    with pytest.raises(LedgerMissing, match=r"there is no database .*/nowhere.*make it with `createdb`"):
        Ledger.open(server.address("nowhere"), create=True, clock=clock)


def test_a_server_that_is_not_there(clock: Clock) -> None:
    with pytest.raises(LedgerError, match=r"cannot be reached; see that the server runs") as told:
        Ledger.open("postgresql://desk:harbour@127.0.0.1:9/ledger", clock=clock)
    assert "harbour" not in str(told.value)


def test_a_password_is_never_shown(clock: Clock) -> None:
    for address in ("postgresql://desk:harbour@127.0.0.1:nine/ledger", "mysql://desk:harbour@db.example/x"):
        with pytest.raises(WrongUse) as told:
            Ledger.open(address, clock=clock)
        assert "harbour" not in str(told.value)


def test_every_way_to_write_the_address(database: Database, clock: Clock) -> None:
    Ledger.open(database.place, create=True, clock=clock).close()
    for scheme in ("postgres://", "postgresql+psycopg://"):
        with Ledger.open(database.place.replace("postgresql://", scheme), clock=clock) as ledger:
            assert ledger.place.startswith("postgresql://desk@/")
            assert "captures" not in ledger.place


def test_a_database_of_another_program(database: Database, clock: Clock) -> None:
    database.tamper("CREATE TABLE recipes (name TEXT)")
    with pytest.raises(NotALedger, match=r"a database of another program"):
        Ledger.open(database.place, create=True, clock=clock)


def test_a_database_in_which_not_every_text_can_stand(server: Server, clock: Clock) -> None:
    server.run("CREATE DATABASE narrow OWNER desk ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    with pytest.raises(LedgerError, match=r"encoded in LATIN1.*createdb --encoding=UTF8"):
        Ledger.open(server.address("narrow"), create=True, clock=clock)
    server.drop("narrow")


def test_a_server_that_is_too_old(database: Database, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "OLDEST", 99)
    with pytest.raises(LedgerError, match=r"is on PostgreSQL \d+; a ledger needs 99 or newer"):
        Ledger.open(database.place, create=True, clock=clock)


def test_a_ledger_of_a_newer_version(database: Database, clock: Clock) -> None:
    Ledger.open(database.place, create=True, clock=clock).close()
    database.tamper("UPDATE counterclaim_version SET version_num = '0999'")
    with pytest.raises(LedgerTooNew, match=r"newer version of Counterclaim .*'0999'"):
        Ledger.open(database.place, clock=clock)


def test_an_older_version_writes_no_more_once_a_newer_one_has_changed_the_ledger(
    database: Database, clock: Clock
) -> None:
    with Ledger.open(database.place, create=True, clock=clock) as ledger:
        database.tamper("UPDATE counterclaim_version SET version_num = '0999'")
        with pytest.raises(LedgerTooNew, match=rf"from '{HEAD}' to '0999'.*while this one ran"):
            ledger.keep_report(report_of())
        assert ledger.reports() == ()


def test_a_ledger_opened_for_reading_takes_nothing(database: Database, clock: Clock) -> None:
    Ledger.open(database.place, create=True, clock=clock).close()
    with Ledger.open(database.place, clock=clock, read_only=True) as ledger:
        with pytest.raises(LedgerUnwritable, match=r"was opened for reading"):
            ledger.keep_report(report_of())
        assert ledger.reports() == ()


def test_a_user_who_may_only_read(database: Database, server: Server, clock: Clock) -> None:
    with Ledger.open(database.place, create=True, clock=clock) as ledger:
        ledger.keep_report(report_of())
    server.run("DROP ROLE IF EXISTS visitor; CREATE ROLE visitor LOGIN")
    server.run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO visitor", database.name)
    with Ledger.open(server.address(database.name, "visitor"), clock=clock) as ledger:
        assert len(ledger.reports()) == 1
        with pytest.raises(LedgerUnwritable, match=r"cannot be written by this user"):
            ledger.keep_report(report_of(text_with(1)))


def test_captures_need_a_folder_and_a_whole_path(database: Database, clock: Clock) -> None:
    bare = database.server.address(database.name)
    homeless = pytest.raises(LedgerError, match=r"no folder for captures; add \?captures=/FOLDER to its address")
    with Ledger.open(bare, create=True, clock=clock) as ledger, homeless:
        ledger.keep_capture(capture_of("x"))
    with pytest.raises(WrongUse, match=r"captures 'beside' in the address .* is no whole path"):
        Ledger.open(f"{bare}&captures=beside", clock=clock)


def test_a_folder_that_is_not_the_one_that_others_use(database: Database, clock: Clock, tmp_path: Path) -> None:
    with Ledger.open(database.place, create=True, clock=clock) as ledger:
        ledger.keep_capture(capture_of("first"))
    elsewhere = database.place.replace("desk.captures", "not-mounted")
    refused = pytest.raises(LedgerUnwritable, match=r"lacks captures-00001.warc.gz.*that it is mounted here")
    with Ledger.open(elsewhere, clock=clock) as ledger, refused:
        ledger.keep_capture(capture_of("second"))
    assert not (tmp_path / "not-mounted").exists()


def test_one_who_writes_holds_others_off_and_lets_them_read(database: Database, clock: Clock) -> None:
    writing = """
        with Ledger.open(place, clock=clock) as ledger, ledger.transaction():
            ledger.keep_report(report_of(text_with(7)))
            print("held", flush=True)
            sys.stdin.readline()
    """
    with Ledger.open(database.place, create=True, clock=clock, patience=0.1) as ledger:
        ledger.keep_report(report_of())
        with holding(writing, database.place):
            assert len(ledger.reports()) == 1
            with pytest.raises(LedgerLocked, match=r"is held by another process; try again"):
                ledger.keep_report(report_of(text_with(8)))
        assert len(ledger.reports()) == 2
        assert ledger.verify() == ()


def test_many_who_make_the_same_ledger_make_one(database: Database, clock: Clock) -> None:
    failed: list[Exception] = []

    def make() -> None:
        try:
            Ledger.open(database.place, create=True, clock=clock, patience=60).close()
        except Exception as error:
            failed.append(error)

    makers = [threading.Thread(target=make) for _ in range(6)]
    for maker in makers:
        maker.start()
    for maker in makers:
        maker.join()
    assert failed == []
    with Ledger.open(database.place, clock=clock) as ledger:
        ledger.keep_report(report_of())
        assert ledger.verify() == ()


def test_a_ledger_from_before_is_brought_up_to_date_with_what_it_holds(database: Database, clock: Clock) -> None:
    from alembic import command
    from sqlalchemy import create_engine

    from counterclaim.ledger.migrations import configuration

    engine = create_engine(database.server.address(database.name).replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection, connection.begin():
        config = configuration()
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
    engine.dispose()
    with pytest.raises(LedgerError, match=r"older version; open it once for writing"):
        Ledger.open(database.place, clock=clock, read_only=True)
    older = "INSERT INTO reports (digest, title, text, dated, capture, unread, made_by, known, record) VALUES "
    database.tamper(f"{older} ('d', 'Depot', 'The depot burned.', now(), 'c', false, 'given', now(), '{{}}')")
    with Ledger.open(database.place, clock=clock) as ledger, ledger._reading() as connection:
        found = connection.exec_driver_sql("SELECT part, words::text FROM report_words ORDER BY part").all()
    assert [tuple(row) for row in found] == [(0, "'depot':1A"), (1, "'burn':3 'depot':2 'the':1")]


def test_no_address_or_name_is_too_long(database: Database, clock: Clock) -> None:
    address = "https://courier.example/" + "".join(chr(97 + (number * number) % 26) for number in range(9_000))
    with Ledger.open(database.place, create=True, clock=clock) as ledger:
        assert ledger.keep_capture(capture_of("x", address))
        assert not ledger.keep_capture(capture_of("x", address))
        report = report_of(address=address)
        ledger.keep_report(report)
        ledger.keep_reading(reading_of(report, party=address))
        ledger.keep_failure(Failure(address, "gone", BEGINNING))
        assert ledger.revisions(address) == (report,)
        assert len(ledger.claims(party=address)) == 1
        assert ledger.verify() == ()


def test_words_far_into_a_long_text_are_found(database: Database, clock: Clock) -> None:
    filler = " ".join(f"quay{number}" for number in range(120_000))
    with Ledger.open(database.place, create=True, clock=clock) as ledger:
        report = report_of(f"{filler} The last lighter sank. {filler}")
        ledger.keep_report(report)
        (hit,) = ledger.search('"last lighter" quay119999 depot')
        assert hit.span
        assert "last" in hit.span.cut(report.text)
        assert ledger.search('"lighter last"') == ()


def test_parts_of_a_long_text_overlap_and_leave_nothing_out() -> None:
    body = " ".join(f"word{number}" for number in range(40_000))
    parts = list(postgres_search.parts_of(body))
    assert len(parts) > 3
    for part, following in itertools.pairwise(parts):
        overlap = following[: len(following) - len(following.lstrip()) + 500]
        assert overlap in part
    assert {word for part in parts for word in part.split()} == set(body.split())
    unbroken = "x" * 250_000
    assert "".join(postgres_search.parts_of(unbroken)) == unbroken


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Čaj & MLÉKO", "caj   mleko"),
        ("Дым/Лес", "дым лес"),
        ("한국 İstanbul", "한국 istanbul"),
        ("a\u0301b_c🫖", "a\u0301b c "),
    ],
)
def test_folding_keeps_offsets(text: str, wanted: str) -> None:
    assert folded(text) == wanted
    assert len(folded(text)) == len(text)


@pytest.mark.parametrize("words", ["the", '"that its"', "MAYOR kolar", "more-than", "bread.A", "burn*"])
def test_no_word_is_too_common_or_too_closely_written(database: Database, clock: Clock, words: str) -> None:
    with Ledger.open(database.place, create=True, clock=clock) as ledger:
        ledger.keep_report(report_of())
        assert len(ledger.search(words)) == 1


def test_texts_are_sorted_as_in_a_file(server: Server, clock: Clock) -> None:
    server.run("CREATE DATABASE sorted OWNER desk LOCALE_PROVIDER icu ICU_LOCALE 'en' TEMPLATE template0")
    with Ledger.open(server.address("sorted"), create=True, clock=clock) as ledger:
        for name in ("Zed", "amy", "Émile", "_x"):
            ledger.set_party(name, name)
        assert list(ledger.parties()) == ["_x", "amy", "Zed", "Émile"]
    server.drop("sorted")
