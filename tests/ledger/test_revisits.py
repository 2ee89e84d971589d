"""Pages that were fetched again and were the same."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType
from sqlalchemy import text

from counterclaim.ledger import Ledger
from tests.ledger.conftest import Clock
from tests.ledger.invented import TEXT, capture_of, text_with

CAPTURE = capture_of(TEXT)
AGAIN = replace(CAPTURE, captured=CAPTURE.captured + timedelta(days=1), circumstances={"status": "304"})


@pytest.fixture
def revisited(ledger: Ledger) -> Ledger:
    """A page, fetched twice more, and another page after it."""
    ledger.keep_capture(CAPTURE)
    assert ledger.note_unchanged(AGAIN)
    assert ledger.note_unchanged(replace(AGAIN, captured=AGAIN.captured + timedelta(days=1), circumstances={}))
    ledger.keep_capture(capture_of(text_with(5), "https://mirror.example/depot"))
    return ledger


def test_each_time_has_a_record_and_an_entry(revisited: Ledger) -> None:
    ((path, end),) = revisited.capture_files()
    with path.open("rb") as raw:
        kinds = [record.record_type for record in ArchiveIterator(raw, parse_http=False)]
    revisit, resource = WarcRecordType.revisit, WarcRecordType.resource
    assert kinds == [WarcRecordType.warcinfo, resource, revisit, revisit, resource]
    assert end == path.stat().st_size
    assert [entry.action for entry in revisited.custody(CAPTURE.address)] == [
        *("capture", "circumstances", "revisit", "revisit"),
    ]
    assert revisited.verify() == ()
    assert revisited.capture_bytes(CAPTURE.digest) == CAPTURE.content


def test_a_revisit_at_the_end_counts(ledger: Ledger, clock: Clock) -> None:
    ledger.keep_capture(CAPTURE)
    ledger.note_unchanged(AGAIN)
    ((path, end),) = ledger.capture_files()
    assert end == path.stat().st_size
    assert ledger.failures() == ()
    assert clock is not None


def test_other_bytes_are_no_revisit(ledger: Ledger) -> None:
    ledger.keep_capture(CAPTURE)
    assert not ledger.note_unchanged(replace(AGAIN, content=b"other"))
    assert not ledger.note_unchanged(replace(AGAIN, address="https://elsewhere.example/"))
    assert ledger.verify() == ()


def test_the_files_pass_the_archives_own_check(revisited: Ledger) -> None:
    ((path, _),) = revisited.capture_files()
    ended = subprocess.run(
        [Path(sys.executable).parent / "warcio", "check", "-v", path], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("DELETE FROM revisits WHERE number = 1", "and no row does"),
        ("UPDATE revisits SET status = '200' WHERE number = 1", "no entry of the custody log"),
        ('UPDATE revisits SET "offset" = "offset" + 1 WHERE number = 2', "no whole record"),
    ],
)
def test_tampering_is_named(revisited: Ledger, statement: str, reason: str) -> None:
    with revisited._writing() as connection:
        connection.execute(text(statement))
    problems = revisited.verify()
    assert problems[0].about == CAPTURE.address
    assert reason in problems[0].reason


def test_the_last_capture_of_an_address(revisited: Ledger) -> None:
    last = revisited.last_capture(CAPTURE.address)
    assert last is not None
    assert (last.captured, last.content) == (CAPTURE.captured, b"")
    assert revisited.last_content(CAPTURE.address) == CAPTURE.content
    assert revisited.last_capture("https://nowhere.example/") is None
