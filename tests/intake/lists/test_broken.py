"""Lists that break off, lie or are meant to harm: told, never a crash, and nothing of this machine is read for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterclaim.records import Failure
from tests.intake.conftest import STORY, take_all
from tests.intake.lists.test_auto_archiver import sheet
from tests.intake.lists.test_references import zotero

BEGINNINGS = {
    "a.csv": b'"Key","Item Type","Title","Url","Date","File Attachments"\n',
    "b.ris": b"TY  - NEWS\n",
    "c.json": b'[{"id": 1, "type": "webpage", "issued": ',
    "d.gkg.csv": b"20310503221500-1\t20310503221500\t1\t",
    "e.csv": b"link,archive status\n",
    "f.csv": b"url,title,publish_date,media_name\n",
    "g.txt": b"https://lantern.example/1\n",
    "h.xml": b"<urlset>",
    "i.opml": b"<opml>",
    "j.html": b"<html><h2>Archived media for ",
    "k.csv.zip": b"PK\x03\x04",
    "l.gkg.csv.zip": b"PK\x03\x04",
}
ENDS = (
    b"",
    b"\xff\xfe" * 50,
    b'"' * 200_000,
    b"[" * 50_000,
    b'"a\nb",http://[bad\nhttp://[::1,http://a.example:99999/\n',
)


@pytest.mark.parametrize("name", BEGINNINGS)
def test_what_breaks_off_or_lies_is_told(tmp_path: Path, name: str) -> None:
    for end in ENDS:
        (tmp_path / name).write_bytes(BEGINNINGS[name] + end)
        for one in take_all(str(tmp_path)):
            assert not isinstance(one, Failure) or one.reason


def test_no_list_chooses_what_is_read_of_this_machine(tmp_path: Path) -> None:
    secret = tmp_path / "home" / "diary.txt"
    secret.parent.mkdir()
    secret.write_text(STORY, encoding="utf-8")
    (tmp_path / "work").mkdir()
    climbing = f"{tmp_path}/work/storage/ABCD2345/../../../home/diary.txt"
    written = (str(secret), "../home/diary.txt", climbing, f"file://{secret}")
    known = {"Archive status": "success", "Archive location": "\n".join(written), "WACZ": str(secret)}
    places = (
        zotero(tmp_path / "work" / "a.csv", ("A", "webpage", "x", "", "", "", "; ".join(written))),
        sheet(tmp_path / "work" / "b.csv", {"Link": "none", **known}),
    )
    for place in places:
        assert all(isinstance(one, Failure) for one in take_all(str(place)))
