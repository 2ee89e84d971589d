"""What was asked and answered is kept in records that web archives know, and altered by nobody unseen."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from counterclaim.ledger import Ledger
from counterclaim.ledger.warc import WarcRecord, write_record
from counterclaim.records import Capture
from tests.ledger.conftest import BEGINNING, Clock
from tests.ledger.invented import report_of

PAGE = Capture(
    b"<p>Nobody left the mill.</p>",
    "https://courier.example/mill",
    BEGINNING,
    "text/html",
    {
        "status": "200",
        "etag": '"m1"',
        "request": "GET /mill HTTP/1.1\r\nHost: courier.example\r\n",
        "response": "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\nContent-Length: 9\r\n",
    },
)


@pytest.fixture
def kept(place: Path, clock: Clock) -> Path:
    """A ledger with that page."""
    with Ledger.open(place, create=True, clock=clock, operator="Ines Varga") as ledger:
        assert ledger.keep_capture(PAGE)
        assert ledger.capture_bytes(PAGE.digest) == PAGE.content
        assert ledger.verify() == ()
    return place


def warc(place: Path) -> Path:
    return place.with_suffix(".captures") / "captures-00001.warc.gz"


def test_the_exchange_is_kept_as_web_archives_have_it(kept: Path) -> None:
    with warc(kept).open("rb") as file:
        found = [
            (each.rec_type, each.rec_headers, each.http_headers, each.content_stream().read())
            for each in ArchiveIterator(file, check_digests="raise")
        ]
    assert [kind for kind, *_ in found] == ["warcinfo", "request", "metadata", "response"]
    (_, asked, request, _), (_, noted, _, notes), (_, answered, response, body) = found[1:]
    assert request.protocol == "GET"
    assert request.get_header("Host") == "courier.example"
    assert notes == b'status: 200\r\netag: "m1"\r\n'
    assert (response.get_statuscode(), response.get_header("Content-Type")) == ("200", "text/html")
    assert response.get_header("X-Archive-Orig-Content-Encoding") == "br"
    assert response.get_header("Content-Length") == str(len(PAGE.content))
    assert body == PAGE.content
    main = answered.get_header("WARC-Record-ID")
    assert {each.get_header("WARC-Concurrent-To") for each in (asked, noted)} == {main}
    assert {each.get_header("WARC-Target-URI") for each in (asked, noted, answered)} == {PAGE.address}


@pytest.mark.parametrize("kind", ["request", "metadata", "response"])
def test_what_was_told_of_it_cannot_be_altered_unseen(kept: Path, clock: Clock, kind: str) -> None:
    """Each record written anew, whole and with digests that fit, one word in it another; as long as it was."""
    whole, out = warc(kept).read_bytes(), kept.with_name("anew")
    with warc(kept).open("rb") as file:
        records = ArchiveIterator(file, no_record_parse=True)
        members = []
        for record in records:
            content = record.raw_stream.read()
            offset = records.get_record_offset()
            members.append((record.rec_type, dict(record.rec_headers.headers), content, offset))
    (chosen,) = [each for each in members if each[0] == kind]
    ends = [each[3] for each in members if each[3] > chosen[3]] + [len(whole)]
    changed = chosen[2].replace(b"courier", b"another").replace(b"m1", b"m2").replace(b"200 OK", b"200 KO")
    assert changed != chosen[2]
    made_anew = ("WARC-Block-Digest", "WARC-Payload-Digest", "WARC-Type", "Content-Length")
    headers = {name: value for name, value in chosen[1].items() if name not in made_anew}
    with out.open("wb") as file:
        write_record(file, WarcRecord(kind, changed, headers))
    member = gzip.decompress(out.read_bytes())
    packed = gzip.compress(member, 9, mtime=0).ljust(ends[0] - chosen[3], b"\0")
    warc(kept).write_bytes(whole[: chosen[3]] + packed + whole[ends[0] :])
    with Ledger.open(kept, clock=clock, read_only=True) as ledger:
        problems = ledger.verify()
    assert [(each.kind, each.about) for each in problems] == [("capture", PAGE.address)]


def test_redacting_it_leaves_the_exchange_and_no_byte_of_the_page(kept: Path, clock: Clock) -> None:
    report = replace(report_of("Nobody left the mill.", PAGE.address), capture=PAGE.digest)
    with Ledger.open(kept, clock=clock, operator="Ines Varga") as ledger:
        ledger.keep_report(report)
        assert ledger.redact(report.id, "names a witness").records == 1
        assert ledger.verify() == ()
    assert b"Nobody left" not in gzip.decompress(warc(kept).read_bytes())
