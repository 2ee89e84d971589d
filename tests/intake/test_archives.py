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


def revisit(address: str, name: str, **headers: str) -> bytes:
    """A record that says that a page was as it had been."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    made = block("revisit", http, "application/http; msgtype=response", address)
    made = made.replace(b"WARC-Record-ID: <urn:uuid:", f"WARC-Record-ID: <urn:{name}:".encode())
    made = made.replace(b"WARC-Date: 2031-05-03", b"WARC-Date: 2031-05-04")
    told = "".join(f"{key.replace('_', '-')}: {value}\r\n" for key, value in headers.items())
    return made.replace(b"WARC-Type", told.encode() + b"WARC-Type", 1)


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


GULL = "https://gull.example/pier"
MET = f"<urn:uuid:{uuid5(NAMESPACE_URL, 'response' + samples.ADDRESS)}>"
REFERENCES = (
    {"WARC_Refers_To": MET},
    {"WARC_Refers_To_Target_URI": samples.ADDRESS, "WARC_Refers_To_Date": "2031-05-03T10:00:00Z"},
    {"WARC_Payload_Digest": "sha1:PIER"},
)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("said", REFERENCES)
def test_a_revisit_is_the_page_that_it_refers_to(tmp_path: Path, said: dict[str, str], packed: bool) -> None:
    first = record(samples.ADDRESS, PAGE).replace(b"\r\n\r\n", b"\r\nWARC-Payload-Digest: sha1:PIER\r\n\r\n", 1)
    records = (block("warcinfo", b"a: b\r\n", "application/warc-fields"), first, revisit(GULL, "again", **said))
    (tmp_path / "crawl").write_bytes(b"".join(gzip.compress(each) if packed else each for each in records))
    _, again = take_all(str(tmp_path / "crawl"))
    assert isinstance(again, Taken)
    assert again.capture.content == PAGE
    assert (again.capture.address, again.reports[0].address) == (GULL, GULL)
    assert again.capture.circumstances["archived"].startswith("2031-05-04")
    assert again.capture.circumstances["repeats"] == f"{MET} in {tmp_path / 'crawl'}, archived 2031-05-03T10:00:00Z"


def test_a_revisit_may_refer_to_another_archive_of_the_run(tmp_path: Path) -> None:
    (tmp_path / "1.warc.gz").write_bytes(gzip.compress(record(samples.ADDRESS, PAGE)))
    again = gzip.compress(revisit(GULL, "again", WARC_Refers_To=MET))
    (tmp_path / "2.wacz").write_bytes(samples.zipped({"archive/data.warc.gz": again}))
    assert reports(tmp_path) == [samples.ADDRESS, GULL]


def test_a_revisit_of_a_page_that_was_not_met_is_told(tmp_path: Path) -> None:
    picture = revisit("https://gull.example/pier.png", "picture", WARC_Refers_To="<urn:uuid:9>")
    lost = revisit(GULL, "again", WARC_Refers_To="<urn:uuid:9>", WARC_Refers_To_Date="2031-05-01T10:00:00Z")
    gone = revisit(GULL, "gone", WARC_Refers_To="<urn:uuid:9>").replace(b"200 OK", b"404 No")
    (tmp_path / "crawl.warc").write_bytes(picture + lost + gone)
    (told,) = take_all(str(tmp_path / "crawl.warc"))
    assert isinstance(told, Failure)
    place = tmp_path / "crawl.warc"
    assert told.reason == (
        f"{GULL}: unchanged since 2031-05-01T10:00:00Z, says {place}, and that page was not met: read its archive first"
    )


def bitten(member: bytes, at: int) -> bytes:
    return member[:at] + bytes(byte ^ 0xFF for byte in member[at : at + 4]) + member[at + 4 :]


@pytest.mark.parametrize("at", [0, 12, 0.5, -6])
def test_a_damaged_member_is_told_and_the_rest_is_read(tmp_path: Path, at: float) -> None:
    members = [gzip.compress(record(f"https://lantern.example/{number}", PAGE)) for number in range(4)]
    third = len(members[0]) + len(members[1])
    members[1] = bitten(members[1], int(len(members[1]) * at) if at == 0.5 else int(at) % len(members[1]))
    (tmp_path / "crawl.warc.gz").write_bytes(b"".join(members))
    told = take_all(str(tmp_path / "crawl.warc.gz"))
    (failure,) = (one for one in told if isinstance(one, Failure))
    assert [one.capture.address[-1] for one in told if isinstance(one, Taken)] == ["0", "2", "3"]
    assert f"damaged behind its record 1 (at byte 0), and read on from byte {third}" in failure.reason


def test_damage_inside_a_large_page_and_at_the_end(tmp_path: Path) -> None:
    seed = b"".join(uuid5(NAMESPACE_URL, str(number)).bytes for number in range(20_000))
    members = [gzip.compress(record(f"https://lantern.example/{number}", PAGE + seed)) for number in range(3)]
    whole = members[0] + bitten(members[1], len(members[1]) - 1000) + members[2] + bitten(members[0], 12)
    (tmp_path / "crawl.warc.gz").write_bytes(whole)
    told = take_all(str(tmp_path / "crawl.warc.gz"))
    assert [one.capture.address[-1] for one in told if isinstance(one, Taken)] == ["0", "2"]
    page, between, end = (one.reason for one in told if isinstance(one, Failure))
    assert page.startswith("https://lantern.example/1: its record in ")
    assert "and read on from byte" in between
    assert "cannot be read on behind its record 3" in end


def test_damage_in_a_plain_archive(tmp_path: Path) -> None:
    records = [record(f"https://lantern.example/{number}", PAGE) for number in range(4)]
    records[1] = records[1].replace(b"Content-Length: ", b"Content-Length: -")
    (tmp_path / "crawl.warc").write_bytes(b"".join(records))
    addresses = [one.capture.address[-1] for one in take_all(str(tmp_path / "crawl.warc")) if isinstance(one, Taken)]
    assert addresses == ["0", "2", "3"]


CYRILLIC = paragraphs("Комендант порта сообщил, что причал закрыт, и никто не может его покинуть. " * 4)
WESTERN = paragraphs(STORY.replace("harbour", "hâvre"))


def in_a_page(body: str, stated: str | None) -> str:
    stated_as = f'<meta charset="{stated}">' if stated else ""
    return page(body).replace('<meta charset="utf-8">', stated_as)


@pytest.mark.parametrize(
    ("words", "written", "header", "meta", "note"),
    [
        (WESTERN, "utf-8", "iso-8859-1", "utf-8", "encoding named as 'iso-8859-1', read as utf-8"),
        (WESTERN, "utf-8", "iso-8859-1", None, "encoding named as 'iso-8859-1', read as utf-8"),
        (WESTERN, "cp1252", "iso-8859-1", "utf-8", None),
        (WESTERN, "cp1252", "utf-8", "windows-1252", "encoding named as 'utf-8', read as cp1252"),
        (CYRILLIC, "cp1251", "iso-8859-1", "windows-1251", "encoding named as 'iso-8859-1', read as cp1251"),
        (CYRILLIC, "koi8-r", "koi8-r", "utf-8", None),
        (CYRILLIC, "cp1251", None, "Windows-1251", None),
        (CYRILLIC, "cp1251", "windows-1251", "koi8-r", None),
    ],
)
def test_charsets_as_they_are_found(
    tmp_path: Path, words: str, written: str, header: str | None, meta: str | None, note: str | None
) -> None:
    body = in_a_page(words, meta).encode(written, "replace")
    told = f"text/html; charset={header}" if header else "text/html"
    (tmp_path / "crawl.warc").write_bytes(record(samples.ADDRESS, body, Content_Type=told))
    (taken,) = take_all(str(tmp_path / "crawl.warc"))
    assert isinstance(taken, Taken)
    (report,) = taken.reports
    assert ("Комендант порта" if words is CYRILLIC else "hâvre master") in report.text
    assert [each for each in report.notes if each.startswith("encoding")] == ([note] if note else [])


def test_a_stray_byte_does_not_change_the_charset(tmp_path: Path) -> None:
    text = in_a_page(paragraphs("港口负责人表示，周五以来没有人获准离开码头。" * 6), "gb2312").encode("gb18030")
    body = text.replace("码头".encode("gb18030"), "码头".encode("gb18030") + b"\xff", 1)
    (tmp_path / "crawl.warc").write_bytes(record(samples.ADDRESS, body, Content_Type="text/html"))
    (taken,) = take_all(str(tmp_path / "crawl.warc"))
    assert isinstance(taken, Taken)
    assert "港口负责人表示" in taken.reports[0].text
    assert "1 undecodable bytes replaced by \ufffd" in taken.reports[0].notes
