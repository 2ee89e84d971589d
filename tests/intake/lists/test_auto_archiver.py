"""What auto-archiver leaves: its sheet, its pages, what it saved."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

from counterclaim.intake import Taken
from counterclaim.records import Failure
from tests.intake.conftest import STORY, take_all
from tests.intake.fetch.site import Site
from tests.intake.formats import samples
from tests.intake.lists.conftest import Read
from tests.intake.test_archives import archive

HEADINGS = (
    "Link", "Archive status", "Archive location", "Archive date", "Upload timestamp", "Upload title", "Text content",
    "Hash", "WACZ", "Thumbnail",
)  # fmt: skip
WHEN = "2031-05-02T12:20:00+00:00"


def sheet(path: Path, *rows: dict[str, str]) -> Path:
    """A sheet as it is saved from a spreadsheet."""
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, HEADINGS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_words_of_the_sheet_are_a_report(read: Read, tmp_path: Path) -> None:
    row = {"Link": samples.ADDRESS, "Archive status": "telethon: success", "Upload timestamp": WHEN}
    place = sheet(tmp_path / "sheet.csv", {**row, "Upload title": "Pier", "Text content": STORY}, {"Link": "none"})
    (report,), reasons = read(place)
    assert (report.text, report.title, report.address) == (STORY, "Pier", samples.ADDRESS)
    assert report.published is not None
    assert (report.published.value, report.published.origin) == (WHEN, "listed: auto-archiver upload timestamp")
    assert reasons == [f"{place}, row 3: its link 'none' is no http(s) address: write it whole"]


def test_without_words_or_copies_the_link_is_fetched(site: Site, read: Read, tmp_path: Path) -> None:
    row = {
        "Link": f"{site.home}/1",
        "Archive status": "Archive failed",
        "Archive location": "https://s3.example/a.html",
    }
    (report,), reasons = read(sheet(tmp_path / "sheet.csv", row))
    assert (report.address, reasons) == (f"{site.home}/1", [])


def test_copies_are_found_by_the_end_of_their_place(tmp_path: Path) -> None:
    (tmp_path / "archived" / "pier").mkdir(parents=True)
    (tmp_path / "archived" / "pier" / "crawl.wacz").write_bytes(samples.zipped({"archive/data.warc.gz": archive()}))
    page = tmp_path / "archived" / "pier" / "page.html"
    page.write_bytes(samples.auto_archiver_page(STORY))
    digest = "SHA-256:" + hashlib.sha256(page.read_bytes()).hexdigest()
    known = {"Link": samples.ADDRESS + "/", "Archive status": "success", "Upload timestamp": WHEN, "Hash": digest}
    known["Archive location"] = "https://s3.example/bucket/archived/pier/page.html"
    place = sheet(tmp_path / "sheet.csv", {**known, "WACZ": "/data/archived/pier/crawl.wacz"}, known)
    first, second = take_all(str(place))
    assert isinstance(first, Taken)
    assert isinstance(second, Taken)
    assert first.capture.circumstances["archive"].endswith("crawl.wacz: archive/data.warc.gz")
    assert first.capture.circumstances["archive status"] == "success"
    assert [report.address for report in first.reports] == [samples.ADDRESS]
    assert second.capture.circumstances["hash"] == digest
    assert second.reports[0].text == STORY
    assert second.reports[0].published is not None
    assert second.reports[0].published.origin == "container: auto-archiver timestamp"


def test_a_copy_that_was_changed_is_told_and_not_read(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(samples.auto_archiver_page("The pier is free."))
    row = {"Link": samples.ADDRESS, "Archive status": "success", "Archive location": "page.html", "Hash": "0" * 64}
    sheet(tmp_path / "sheet.csv", {**row, "Text content": STORY})
    changed, taken = take_all(str(tmp_path))
    assert isinstance(changed, Failure)
    assert "page.html has not the hash that the sheet names" in changed.reason
    assert isinstance(taken, Taken)
    assert taken.reports[0].text == STORY


def test_a_folder_without_a_sheet_is_read_by_its_pages(tmp_path: Path) -> None:
    (tmp_path / "a1.html").write_bytes(samples.auto_archiver_page(STORY, "./a1.jpg", "gone.mp4"))
    (tmp_path / "a1.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "b2.html").write_bytes(samples.auto_archiver_page("Words", "files/b2.wacz"))
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "b2.wacz").write_bytes(samples.zipped({"archive/data.warc.gz": archive()}))
    (tmp_path / "c3.html").write_bytes(samples.auto_archiver_page('{"api": "data"}', "a1.jpg", title=""))
    words, crawled, lost = take_all(str(tmp_path))
    assert isinstance(words, Taken)
    assert words.reports[0].text == STORY
    assert words.capture.circumstances["beside it"] == "1 files, not read as reports: a1.jpg"
    assert "auto-archiver saved 2 files of it" in words.reports[0].notes
    assert isinstance(crawled, Taken)
    assert crawled.capture.circumstances["archive"].endswith("b2.wacz: archive/data.warc.gz")
    assert isinstance(lost, Failure)
    assert "nothing is fetched here" in lost.reason


def test_links_in_the_words_are_no_copies(tmp_path: Path) -> None:
    link = '<a href="https://gull.example/b2.txt">more</a>'
    (tmp_path / "a1.html").write_bytes(samples.auto_archiver_page(f"The pier is shut, says {link} of it."))
    (tmp_path / "b2.txt").write_text(STORY, encoding="utf-8")
    words, other = take_all(str(tmp_path))
    assert isinstance(words, Taken)
    assert isinstance(other, Taken)
    assert words.reports[0].text == "The pier is shut, says more of it."
    assert other.reports[0].text == STORY
