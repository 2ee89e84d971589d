"""Libraries of references, with the snapshots that are attached to them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from counterclaim.intake.lists import list_in
from tests.intake.conftest import page, paragraphs
from tests.intake.fetch.site import Site
from tests.intake.formats import samples
from tests.intake.lists.conftest import Read

HEADINGS = ("Key", "Item Type", "Title", "Publication Title", "Url", "Date", "File Attachments")


def zotero(path: Path, *rows: tuple[str, ...]) -> Path:
    """A library as Zotero exports it: every cell in quotation marks."""
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out, quoting=csv.QUOTE_ALL).writerows((HEADINGS, *rows))
    return path


def snapshot(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page(paragraphs()), encoding="utf-8")
    return path


def test_a_snapshot_is_read_instead_of_the_page(site: Site, read: Read, tmp_path: Path) -> None:
    here = snapshot(tmp_path / "library" / "files" / "12" / "held.html")
    stored = snapshot(tmp_path / "Zotero" / "storage" / "ABCD2345" / "held.html")
    outside = snapshot(tmp_path / "private" / "diary.html")
    before = len(site.asked)
    library = zotero(
        tmp_path / "library" / "library.csv",
        (
            "A",
            "newspaperArticle",
            "Held",
            "The Gull",
            samples.ADDRESS,
            "2031-05-02",
            "files/12/held.html; files/12/a.png",
        ),
        ("B", "webpage", "Stored", "", f"{samples.ADDRESS}/2", "2031-05", str(stored)),
        ("C", "webpage", "Windows", "", f"{samples.ADDRESS}/3", "", r"C:\Users\ida\Zotero\files\12\held.html"),
        ("D", "webpage", "Diary", "", "", "", str(outside)),
        ("E", "book", "A book", "", "", "2030", ""),
    )
    reports, reasons = read(library)
    assert [report.title for report in reports] == ["Held", "Stored", "Windows"]
    assert [report.address for report in reports] == [samples.ADDRESS, f"{samples.ADDRESS}/2", f"{samples.ADDRESS}/3"]
    first, second, _ = reports
    assert first.outlet is not None
    assert first.published is not None
    assert second.published is not None
    assert (first.outlet.name, first.published.value) == ("The Gull", "2031-05-02")
    assert first.published.origin == "listed: Zotero Date"
    assert second.published.value == "2031-05"
    assert len(site.asked) == before
    assert reasons == [
        f"{library}, row 5: 'Diary' has no http(s) address, and its files are not there ({outside}): "
        "hand in its text as a file",
        f"{library}, row 6: 'A book' has no http(s) address: hand in its text as a file",
    ]
    assert here.exists()


def test_a_library_and_its_folder_are_read_once(read: Read, tmp_path: Path) -> None:
    snapshot(tmp_path / "library" / "files" / "12" / "held.html")
    (tmp_path / "library" / "files" / "12" / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    row = ("A", "webpage", "Held", "The Gull", samples.ADDRESS, "", "files/12/held.html; files/12/a.png")
    zotero(tmp_path / "library" / "library.csv", row)
    (report,), reasons = read(tmp_path / "library")
    assert (report.title, reasons) == ("Held", [])


def test_what_a_snapshot_was_listed_as_stands_in_its_capture(tmp_path: Path) -> None:
    from counterclaim.intake import Taken
    from tests.intake.conftest import take_all

    here = snapshot(tmp_path / "library" / "files" / "12" / "held.html")
    row = ("A", "webpage", "Held", "The Gull", samples.ADDRESS, "2031-05-02", "files/12/held.html; files/12/b.pdf")
    library = zotero(tmp_path / "library" / "library.csv", row)
    (taken,) = take_all(str(library))
    assert isinstance(taken, Taken)
    known = dict(taken.capture.circumstances)
    assert known.pop("modified")
    assert known == {
        "file": str(here),
        "listed in": f"{library}, row 2",
        "listed title": "Held",
        "listed outlet": "The Gull",
        "listed published": "2031-05-02",
        "listed date from": "Zotero Date",
        "reference": "A",
        "kind": "webpage",
        "copies not found": "files/12/b.pdf",
    }
    assert taken.capture.content == here.read_bytes()


def test_csl_json_gives_addresses(site: Site, read: Read, tmp_path: Path) -> None:
    items = [
        {
            "id": "gull2031",
            "type": "article-newspaper",
            "title": "Held",
            "container-title": "The Gull",
            "URL": f"{site.home}/1",
            "issued": {"date-parts": [["2031", 5, 2]]},
        },
        {"id": "b", "type": "webpage", "title": "Sea", "URL": f"{site.home}/2", "issued": {"literal": "spring"}},
        {"id": "c", "type": "book", "title": "A book", "issued": {"date-parts": [[2030]]}},
        7,
    ]
    (tmp_path / "library.json").write_text(json.dumps(items, indent=1), encoding="utf-8")
    reports, reasons = read(tmp_path / "library.json")
    assert [report.title for report in reports] == ["Held", "Sea"]
    assert [report.published.value if report.published else None for report in reports] == ["2031-05-02", None]
    assert "item 3: 'A book' has no http(s) address" in reasons[0]
    assert "item 4: no reference" in reasons[1]
    (tmp_path / "library.json").write_text(json.dumps(items)[:-5], encoding="utf-8")
    assert "cannot be read as JSON" in read(tmp_path / "library.json")[1][0]


def test_ris_gives_addresses_and_snapshots(site: Site, read: Read, tmp_path: Path) -> None:
    snapshot(tmp_path / "files" / "12" / "held.html")
    lines = (
        "TY  - NEWS", "TI  - Held", "T2  - The Gull", f"UR  - {samples.ADDRESS}", "DA  - 2031/05/02/", "PY  - 2031",
        "L2  - files/12/held.html", "ER  - ", "", "TY  - ELEC", "T1  - Sea", f"UR  - {site.home}/2", "DA  - 2031/05//",
        "ER  - ", "TY  - BOOK", "TI  - A book", "ER  - ",
    )  # fmt: skip
    (tmp_path / "library.ris").write_text("\r\n".join(lines), encoding="utf-8-sig")
    reports, reasons = read(tmp_path / "library.ris")
    assert [report.title for report in reports] == ["Held", "Sea"]
    assert [report.published.value for report in reports if report.published] == ["2031-05-02", "2031-05"]
    assert "record 3: 'A book' has no http(s) address" in reasons[0]


def test_other_json_is_no_library(tmp_path: Path) -> None:
    for number, content in enumerate((samples.telegram(), samples.news_please(), b"[" + samples.fundus() + b"]")):
        (tmp_path / f"{number}.json").write_bytes(content)
        assert list_in(tmp_path / f"{number}.json") is None
