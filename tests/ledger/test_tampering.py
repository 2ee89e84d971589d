"""Kinds of tampering with a ledger that was closed, each of which `verify` must find and name first."""

from __future__ import annotations

import gzip
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from counterclaim.ledger import Ledger, Problem
from counterclaim.records import Capture, Failure
from tests.ledger.conftest import BEGINNING, Clock
from tests.ledger.invented import TEXT, capture_of, reading_of, report_of, text_with
from tests.ledger.test_people import DECISION

ADDRESS = "https://courier.example/depot"
MIRROR = "https://mirror.example/depot"
REPORT = report_of().digest


@pytest.fixture
def sealed(place: Path, clock: Clock) -> Path:
    """A ledger that two runs wrote."""
    with Ledger.open(place, create=True, clock=clock, operator="Ines Varga", made_by="counterclaim test") as first:
        first.keep_capture(capture_of(TEXT))
        first.keep_capture(capture_of(text_with(5), MIRROR, day=3))
        first.keep_report(report_of())
        first.keep_reading(reading_of(report_of()))
    with Ledger.open(place, clock=clock, operator="Tam Orrin", made_by="counterclaim test") as second:
        second.decide(DECISION)
        second.set_party("Ode Brandel", "the garrison")
        second.keep_failure(Failure("pier.html", "pier.html: a pay wall stands there", BEGINNING))
    return place


def verified(place: Path, clock: Clock) -> tuple[Problem, ...]:
    with Ledger.open(place, clock=clock, read_only=True) as ledger:
        return ledger.verify()


def warc(place: Path) -> Path:
    return place.with_suffix(".captures") / "captures-00001.warc.gz"


def heads(place: Path) -> Path:
    return place.with_suffix(".captures") / "heads.jsonl"


def sql(*statements: str) -> Callable[[Path], None]:
    def tamper(place: Path) -> None:
        with closing(sqlite3.connect(place)) as connection, connection:
            for statement in statements:
                connection.execute(statement)

    return tamper


def flip_a_byte(place: Path) -> None:
    raw = bytearray(warc(place).read_bytes())
    raw[-40] ^= 1
    warc(place).write_bytes(raw)


def truncate(place: Path) -> None:
    warc(place).write_bytes(warc(place).read_bytes()[:-20])


def rewrite_header(place: Path) -> None:
    """Another digest in the header of the last record, its bytes untouched."""
    with closing(sqlite3.connect(place)) as connection, connection:
        offset = connection.execute("SELECT max(offset) FROM captures").fetchone()[0]
        raw = warc(place).read_bytes()
        member = gzip.decompress(raw[offset:]).replace(
            b"WARC-Payload-Digest: sha256:", b"WARC-Payload-Digest: sha256:A"
        )
        packed = gzip.compress(member)
        warc(place).write_bytes(raw[:offset] + packed)
        connection.execute("UPDATE captures SET stored = ? WHERE offset = ?", (len(packed), offset))


def cut_the_last_line_of_heads(place: Path) -> None:
    heads(place).write_bytes(heads(place).read_bytes().splitlines(keepends=True)[0])


def edit_a_line_of_heads(place: Path) -> None:
    heads(place).write_text(heads(place).read_text().replace("Tam Orrin", "Nobody"))


REORDER = "UPDATE custody SET number = CASE number WHEN 2 THEN 93 ELSE 92 END WHERE number IN (2, 3)"

TAMPERED: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "a byte in a capture": (flip_a_byte, "capture", MIRROR),
    "a truncated capture": (truncate, "capture", MIRROR),
    "the file of captures removed": (lambda place: warc(place).unlink(), "capture", ADDRESS),
    "a digest header edited": (rewrite_header, "capture", MIRROR),
    "a capture's row removed": (sql("DELETE FROM captures WHERE number = 2"), "capture", MIRROR),
    "a record put in another's place": (
        sql("UPDATE captures SET offset = (SELECT max(offset) FROM captures), stored = (SELECT stored FROM captures "
            "ORDER BY offset DESC LIMIT 1) WHERE number = 1"), "capture", ADDRESS),
    "a time of capture edited": (
        sql("UPDATE captures SET record = replace(record, '2031-05-02', '2031-05-01') WHERE number = 1"),
        "capture", ADDRESS),
    "circumstances edited": (
        sql("UPDATE captures SET record = replace(record, 'desk-1', 'desk-9') WHERE number = 1"), "capture", ADDRESS),
    "the first entry cut": (sql("DELETE FROM custody WHERE number = 1"), "custody", "entry 1"),
    "a middle entry cut": (sql("DELETE FROM custody WHERE number = 4"), "custody", "entry 4"),
    "the last entry cut": (sql("DELETE FROM custody WHERE number = 9"), "custody", "entry 9"),
    "an entry cut and the rest renumbered": (
        sql("DELETE FROM custody WHERE number = 4", *(f"UPDATE custody SET number = {n - 1} WHERE number = {n}"
            for n in range(5, 10))), "custody", "entry 4"),
    "entries reordered": (
        sql(REORDER, "UPDATE custody SET number = number - 90 WHERE number > 90"), "custody", "entry 2"),
    "an entry's operator edited": (
        sql("UPDATE custody SET operator = 'Nobody' WHERE number = 5"), "custody", "entry 5"),
    "an entry's time swapped": (
        sql("UPDATE custody SET at = (SELECT at FROM custody WHERE number = 6) WHERE number = 5"),
        "custody", "entry 5"),
    "a head removed": (sql("DELETE FROM heads WHERE number = 1"), "head", "head 1"),
    "the last head removed": (sql("DELETE FROM heads WHERE number = 2"), "head", "head 2"),
    "a head edited": (sql("UPDATE heads SET operator = 'Nobody' WHERE number = 1"), "head", "head 1"),
    "a head's time edited": (sql("UPDATE heads SET at = '2031-01-01' WHERE number = 2"), "head", "head 2"),
    "a line cut from the file of heads": (cut_the_last_line_of_heads, "head", "head 2"),
    "a line of the file of heads edited": (edit_a_line_of_heads, "head", "head 2"),
    "a report edited": (sql("UPDATE reports SET text = replace(text, 'denied', 'admitted')"), "report", REPORT),
    "a claim edited": (
        sql("UPDATE claims SET record = replace(record, 'denies', 'asserts')"), "reading", REPORT),
    "a claim's column edited": (sql("UPDATE claims SET stance = 'asserts'"), "reading", REPORT),
    "a claim removed": (sql("DELETE FROM claims WHERE position = 1"), "reading", REPORT),
    "a figure's column edited": (sql("UPDATE figures SET low = 7"), "reading", REPORT),
    "a speaker's row removed": (sql("DELETE FROM speakers WHERE number = 1"), "reading", REPORT),
    "a reading closed": (sql("UPDATE readings SET closed = known"), "reading", REPORT),
    "a decision removed": (sql("DELETE FROM decisions"), "decision", DECISION.about),
    "a decision's signer edited": (sql("UPDATE decisions SET who = 'Nobody'"), "decision", DECISION.about),
    "a party edited": (sql("UPDATE parties SET party = 'the army'"), "party", "Ode Brandel"),
    "a failure edited": (sql("UPDATE failures SET reason = 'none'"), "failure", "pier.html"),
    "a failure removed": (sql("DELETE FROM failures"), "failure", "pier.html"),
    "a failure added": (
        sql("INSERT INTO failures (input, reason, at, known, record) SELECT 'quay.html', reason, at, known, "
            "replace(record, 'pier.html', 'quay.html') FROM failures"), "failure", "quay.html"),
}  # fmt: skip


def test_what_two_runs_wrote_holds(sealed: Path, clock: Clock) -> None:
    assert verified(sealed, clock) == ()


@pytest.mark.parametrize("name", TAMPERED)
def test_tampering_is_found_and_named_first(sealed: Path, clock: Clock, name: str) -> None:
    tamper, kind, about = TAMPERED[name]
    tamper(sealed)
    first = verified(sealed, clock)[0]
    assert (first.kind, first.about) == (kind, about), first.reason


def test_each_run_that_wrote_is_sealed_and_one_that_did_not_is_not(sealed: Path, clock: Clock) -> None:
    with Ledger.open(sealed, clock=clock, operator="Somebody Else") as ledger:
        ledger.keep_capture(capture_of(TEXT))
        log, found = ledger.custody(), ledger.heads()
    assert [(head.operator, head.last) for head in found] == [("Ines Varga", 6), ("Tam Orrin", 9)]
    assert [head.head for head in found] == [log[5].digest, log[8].digest]
    assert found[1].previous == found[0].digest
    assert [json.loads(line)["digest"] for line in heads(sealed).read_bytes().splitlines()] == [
        head.digest for head in found
    ]


def test_a_run_that_was_cut_off_is_bound_by_the_next(sealed: Path, clock: Clock) -> None:
    cut_off = Ledger.open(sealed, clock=clock, operator="Ines Varga")
    cut_off.set_party("Tam Orrin", "the ferrymen")
    assert verified(sealed, clock) == ()
    with Ledger.open(sealed, clock=clock, operator="Ines Varga") as ledger:
        ledger.set_party("Tam Orrin", None)
    assert verified(sealed, clock) == ()
    cut_off._log_state.unsealed = False  # its process is gone
    cut_off.close()
    with Ledger.open(sealed, clock=clock, read_only=True) as ledger:
        assert [head.last for head in ledger.heads()] == [6, 9, 11]


def test_a_crash_between_ledger_and_file_is_made_good_by_the_next_run(sealed: Path, clock: Clock) -> None:
    cut_the_last_line_of_heads(sealed)
    with Ledger.open(sealed, clock=clock) as ledger:
        ledger.set_party("Tam Orrin", "the ferrymen")
    assert verified(sealed, clock) == ()
    assert len(heads(sealed).read_bytes().splitlines()) == 3


@pytest.mark.parametrize("address", ["letters/první dopis.txt", "-", "https://b.example/čaj?q=1 2\r\nWARC-Type: x"])
def test_odd_addresses_and_media_types_hold(ledger: Ledger, address: str) -> None:
    ledger.keep_capture(Capture(b"tea", address, BEGINNING, "text/plain; charset=utf-8; title=čaj\r\nX: y"))
    assert ledger.verify() == ()
