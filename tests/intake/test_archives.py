"""Web archives as they are found: plain, compressed, packed into a WACZ, broken off, hostile."""

import gzip
import tracemalloc
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pytest

from counterclaim.intake import Taken
from counterclaim.records import Failure
from tests.intake.conftest import STORY, page, paragraphs, take_all
from tests.intake.formats import samples

PAGE = page(paragraphs()).encode()


def record(address: str, body: bytes, *, status: str = "200 OK", **headers: str) -> bytes:
    """A response as a crawler keeps it."""
    told = headers or {"Content_Type": "text/html; charset=utf-8"}
    http = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in told.items())
    return block("response", f"HTTP/1.1 {status}\r\n{http}\r\n".encode() + body, "application/http", address)


def block(kind: str, content: bytes, media_type: str, address: str = "") -> bytes:
    """A record of a WARC file."""
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{uuid5(NAMESPACE_URL, kind + address)}>\r\n"
    head += f"WARC-Date: 2031-05-03T10:00:00Z\r\nContent-Type: {media_type}\r\nContent-Length: {len(content)}\r\n"
    head += f"WARC-Target-URI: {address}\r\n" if address else ""
    return head.encode() + b"\r\n" + content + b"\r\n\r\n"


def archive(*, packed: bool = True) -> bytes:
    """A crawl of an invented outlet: a page, a picture, a redirect, pages with odd encodings, a page not found."""
    latin = page(paragraphs(samples.plain(STORY).replace("Lorn Quay", "Lørn Quay"))).replace(
        '<meta charset="utf-8">', ""
    )
    html = "text/html"
    records = [
        block("warcinfo", b"software: crawler\r\n", "application/warc-fields"),
        record(samples.ADDRESS, PAGE),
        record("https://lantern.example/pier.png", b"\x89PNG", Content_Type="image/png"),
        record("https://lantern.example/old", b"", status="301 Moved", Location="/new", Content_Type=html),
        record("https://lantern.example/gone", b"<html>gone</html>", status="404 Not Found"),
        record(
            "https://lantern.example/packed",
            gzip.compress(PAGE.replace(b"Saturday", b"Sunday")),
            Content_Type=html,
            Content_Encoding="gzip",
        ),
        record(
            "https://lantern.example/latin",
            latin.encode("latin-1", "replace"),
            Content_Type=f"{html}; charset=iso-8859-1",
        ),
    ]
    return b"".join(gzip.compress(each) if packed else each for each in records)


def reports(path: Path) -> list[str | None]:
    return [report.address for one in take_all(str(path)) if isinstance(one, Taken) for report in one.reports]


PAGES = [samples.ADDRESS, "https://lantern.example/packed", "https://lantern.example/latin"]


@pytest.mark.parametrize(("name", "packed"), [("crawl.warc", False), ("crawl.warc.gz", True), ("crawl", True)])
def test_the_pages_of_a_crawl_are_reports(tmp_path: Path, name: str, packed: bool) -> None:
    (tmp_path / name).write_bytes(archive(packed=packed))
    assert reports(tmp_path / name) == PAGES


def test_where_a_page_lay_stands_in_its_capture(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc.gz").write_bytes(archive())
    first, _, latin = (one for one in take_all(str(tmp_path / "crawl.warc.gz")) if isinstance(one, Taken))
    assert first.capture.content == PAGE
    assert first.capture.address == samples.ADDRESS
    assert first.capture.circumstances["archive"].endswith("crawl.warc.gz")
    assert first.capture.circumstances["record"].startswith("<urn:uuid:")
    assert first.capture.circumstances["archived"]
    assert "Lørn Quay" in latin.reports[0].text


def test_a_wacz_holds_archives(tmp_path: Path) -> None:
    path = tmp_path / "crawl.wacz"
    path.write_bytes(samples.zipped({"datapackage.json": "{}", "archive/data.warc.gz": archive()}))
    assert reports(path) == PAGES


def test_an_archive_that_breaks_off_gives_what_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc.gz"
    whole = archive()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    told = take_all(str(path))
    assert isinstance(told[0], Taken)
    assert all(isinstance(one, Failure) or one.reports[0].text == STORY for one in told[:-1])


def test_a_page_in_which_an_archive_breaks_off_is_no_page(tmp_path: Path) -> None:
    whole = record(samples.ADDRESS, PAGE)
    (tmp_path / "crawl.warc").write_bytes(whole[: len(whole) - 300])
    (told,) = take_all(str(tmp_path / "crawl.warc"))
    assert isinstance(told, Failure)
    assert "breaks off" in told.reason


def test_a_page_that_unpacks_to_a_flood_is_cut_off(tmp_path: Path) -> None:
    flood = gzip.compress(b" " * 30_000_000)
    packed = record("https://lantern.example/flood", flood, Content_Type="text/html", Content_Encoding="gzip")
    (tmp_path / "crawl.warc.gz").write_bytes(gzip.compress(packed) + gzip.compress(record(samples.ADDRESS, PAGE)))
    refused, taken = take_all(str(tmp_path / "crawl.warc.gz"), limit_megabytes=5)
    assert isinstance(refused, Failure)
    assert "over the limit" in refused.reason
    assert isinstance(taken, Taken)


def test_a_large_archive_is_gone_through_in_little_memory(tmp_path: Path) -> None:
    with (tmp_path / "crawl.warc").open("wb") as out:
        for number in range(200):
            out.write(record(f"https://lantern.example/{number}.png", bytes(200_000), Content_Type="image/png"))
    tracemalloc.start()
    assert reports(tmp_path / "crawl.warc") == []
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()
