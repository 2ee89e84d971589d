from __future__ import annotations

import gzip
import json
import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType
from warcio.archiveiterator import ArchiveIterator as WarcioIterator

from counterclaim.errors import LedgerError
from counterclaim.ledger import Ledger
from counterclaim.ledger.warc import uri_of
from counterclaim.records import Capture, digest_of
from tests.grounds import Ground
from tests.ledger.children import outcome
from tests.ledger.conftest import Clock
from tests.ledger.invented import capture_of


def warcs_of(ground: Ground) -> list[Path]:
    return sorted(ground.captures.glob("*.warc.gz"))


def contents_of(path: Path) -> list[bytes]:
    """What another program reads in a WARC file."""
    with path.open("rb") as file:
        return [record.reader.read() for record in ArchiveIterator(file, record_types=WarcRecordType.resource)]


def test_the_same_bytes_at_the_same_address_are_kept_once(ledger: Ledger, ground: Ground) -> None:
    first = capture_of("The depot burns.")
    assert ledger.keep_capture(first)
    size = warcs_of(ground)[0].stat().st_size
    assert not ledger.keep_capture(capture_of("The depot burns.", day=7))
    assert warcs_of(ground)[0].stat().st_size == size
    assert ledger.keep_capture(capture_of("The depot burns.", "https://mirror.example/depot"))
    assert ledger.keep_capture(capture_of("The depot burnt."))
    assert ledger.counts()["captures"] == 3
    assert ledger.capture_bytes(first.digest) == b"The depot burns."


@pytest.mark.parametrize("content", [b"", b"\0\xff" * 5000, b"WARC/1.1\r\n\r\n", os.urandom(3_000_000)])
def test_any_bytes_come_back(ledger: Ledger, content: bytes) -> None:
    capture = Capture(content, "https://a.example/", datetime(2031, 5, 2, tzinfo=UTC))
    ledger.keep_capture(capture)
    assert ledger.capture_bytes(capture.digest) == content


def test_what_was_never_captured_is_said_not_to_be_there(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match=r"keeps no capture with the digest abc"):
        ledger.capture_bytes("abc")


def test_other_programs_read_the_warc_file_and_find_its_digests_right(ledger: Ledger, ground: Ground) -> None:
    when = datetime(2031, 5, 2, 12, 0, 0, 250_000, tzinfo=timezone(timedelta(hours=2)))
    addresses = ["https://a.example/čaj?q=1 2", "letters/první dopis.txt", "-", "https://b.example/\r\nWARC-Type: x"]
    for address in addresses:
        ledger.keep_capture(Capture(address.encode(), address, when, "text/plain; charset=utf-8\r\nX: y"))
    with warcs_of(ground)[0].open("rb") as file:
        records = []
        for record in WarcioIterator(file, check_digests="raise"):
            records.append((record.rec_type, record.rec_headers, record.content_stream().read()))
    assert [kind for kind, _, _ in records] == ["warcinfo"] + ["resource"] * 4
    headers = [dict(one.headers) for _, one, _ in records]
    assert {one["WARC-Date"] for one in headers} == {"2031-05-02T10:00:00.250000Z"}
    assert headers[1]["WARC-Target-URI"] == "https://a.example/%C4%8Daj?q=1%202"
    assert headers[2]["WARC-Target-URI"] == Path("letters/první dopis.txt").absolute().as_uri()
    assert headers[3]["WARC-Target-URI"] == f"urn:sha256:{digest_of(b'-')}"
    assert headers[4]["WARC-Target-URI"] == "https://b.example/%0D%0AWARC-Type:%20x"
    assert headers[1]["Content-Type"] == "text/plain; charset=utf-8 X: y"
    assert all(one["WARC-Block-Digest"].startswith("sha256:") for one in headers)
    assert [content for _, _, content in records[1:]] == [address.encode() for address in addresses]
    assert b"software: counterclaim test" in records[0][2]


def test_each_record_is_a_gzip_member_of_its_own(ledger: Ledger, ground: Ground) -> None:
    for number in range(3):
        ledger.keep_capture(capture_of(f"report {number}"))
    with ledger._reading() as connection:
        rows = connection.exec_driver_sql('SELECT file, "offset", stored, record FROM captures ORDER BY number').all()
    raw = warcs_of(ground)[0].read_bytes()
    for number, row in enumerate(rows):
        member = gzip.decompress(raw[row.offset : row.offset + row.stored])
        assert member.startswith(b"WARC/1.1\r\n")
        assert member.endswith(f"report {number}\r\n\r\n".encode())
        assert json.loads(row.record)["circumstances"] == {"machine": "desk-1", "via": "test"}
    assert rows[-1].offset + rows[-1].stored == len(raw)


def test_bytes_changed_on_the_disk_are_not_handed_out(ledger: Ledger, ground: Ground) -> None:
    capture = capture_of("The depot burns.")
    ledger.keep_capture(capture)
    path = warcs_of(ground)[0]
    with ledger._reading() as connection:
        offset = connection.exec_driver_sql('SELECT "offset" FROM captures').scalar_one()
    forged = gzip.compress(gzip.decompress(path.read_bytes()[offset:]).replace(b"burns", b"stays"))
    path.write_bytes(path.read_bytes()[:offset] + forged)
    with pytest.raises(LedgerError, match=r"no longer those that were read|no whole record"):
        ledger.capture_bytes(capture.digest)


def test_a_capture_that_is_undone_leaves_a_file_that_others_read(ledger: Ledger, ground: Ground) -> None:
    ledger.keep_capture(capture_of("first"))
    with suppress(RuntimeError), ledger.transaction():
        ledger.keep_capture(capture_of("second"))
        raise RuntimeError("changed my mind")
    ledger.keep_capture(capture_of("third"))
    assert contents_of(warcs_of(ground)[0]) == [b"first", b"second", b"third"]
    assert ledger.counts()["captures"] == 2
    assert ledger.failures() == ()
    assert ledger.verify() == ()


KILLED = """
import counterclaim.ledger.shelf as shelf
written = shelf.write_record
def half(out, record):
    from io import BytesIO
    whole = BytesIO()
    written(whole, record)
    out.write(whole.getvalue()[: len(whole.getvalue()) // 2])
    out.flush()
    os.kill(os.getpid(), signal.SIGKILL)
child = os.fork()
if child == 0:
    with Ledger.open(place, create=True, clock=clock) as ledger:
        ledger.keep_capture(capture_of("whole"))
        shelf.write_record = half
        ledger.keep_capture(capture_of("torn " * 1000))
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_record_torn_by_a_kill_is_set_aside_and_told(ground: Ground, clock: Clock) -> None:
    assert outcome(KILLED, ground.place) == "-9"
    torn_file = warcs_of(ground)[0].read_bytes()
    with Ledger.open(ground.place, clock=clock) as ledger:
        (failure,) = ledger.failures()
        assert "writing a capture broke off here" in failure.reason
        assert "read again" in failure.reason
        assert ledger.counts()["captures"] == 1
        assert [entry.action for entry in ledger.custody()] == ["capture", "circumstances", "set aside", "failure"]
        assert ledger.keep_capture(capture_of("torn " * 1000))
        assert ledger.verify() == ()
    (aside,) = ground.captures.glob("*.torn-at-*")
    mended = warcs_of(ground)[0].read_bytes()
    start = int(aside.name.rpartition("-")[2])
    assert torn_file == mended[:start] + aside.read_bytes()
    assert contents_of(warcs_of(ground)[0]) == [b"whole", b"torn " * 1000]
    with Ledger.open(ground.place, clock=clock) as again:
        assert len(again.failures()) == 1


def test_a_file_cut_short_is_left_alone_and_the_next_is_begun(ledger: Ledger, ground: Ground) -> None:
    ledger.keep_capture(capture_of("first"))
    first = warcs_of(ground)[0]
    first.write_bytes(first.read_bytes()[:-10])
    cut = first.read_bytes()
    assert ledger.keep_capture(capture_of("second"))
    assert first.read_bytes() == cut
    assert [path.name for path in warcs_of(ground)] == ["captures-00001.warc.gz", "captures-00002.warc.gz"]
    assert ledger.capture_bytes(capture_of("second").digest) == b"second"
    assert [problem.kind for problem in ledger.verify()] == ["capture"]


def test_a_large_file_is_followed_by_the_next(ledger: Ledger, ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("counterclaim.ledger.shelf.LARGEST", 1000)
    for number in range(6):
        ledger.keep_capture(capture_of(f"report {number}"))
    assert len(warcs_of(ground)) > 1
    assert [text for path in warcs_of(ground) for text in contents_of(path)] == [b"report %d" % n for n in range(6)]
    assert ledger.verify() == ()


def test_addresses_as_uris() -> None:
    assert uri_of("https://a.example/b%20c#d", "0") == "https://a.example/b%20c#d"
    assert uri_of("urn:isbn:0", "0") == "urn:isbn:0"
    assert uri_of("/tmp/a b.html", "0") == "file:///tmp/a%20b.html"
