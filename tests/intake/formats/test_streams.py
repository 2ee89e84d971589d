"""Feeds and chats: many reports in one file."""

import json
from io import BytesIO
from pathlib import Path

from counterclaim.intake import Given, Taken, take
from counterclaim.records import Failure
from tests.intake.conftest import NOW, STORY, reason_of, take_all
from tests.intake.formats import samples


def taken_from(content: bytes) -> list[Taken | Failure]:
    return list(take(["-"], given=Given(), clock=lambda: NOW, stdin=BytesIO(content)))


def test_a_feed_gives_its_whole_entries_and_names_the_others() -> None:
    taken, left = taken_from(samples.feed())
    assert isinstance(taken, Taken)
    (report,) = taken.reports
    assert (report.text, report.title, report.address) == (STORY, "140 held on the grain pier", samples.ADDRESS)
    assert report.outlet is not None
    assert report.outlet.name == "The Lorn Lantern"
    assert report.published is not None
    assert (report.published.value, report.published.origin) == ("2031-05-02T14:20:00+02:00", "container: feed entry")
    assert report.capture == taken.capture.digest
    assert isinstance(left, Failure)
    assert "https://lantern.example/boats" in left.reason


def test_an_atom_feed_is_one_too() -> None:
    atom = (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Gull</title><entry>'
        f'<title>Pier</title><link href="{samples.ADDRESS}"/><published>2031-05-02T14:20:00Z</published>'
        f'<content type="text">{STORY}</content></entry></feed>'
    )
    (taken,) = taken_from(atom.encode())
    assert isinstance(taken, Taken)
    assert taken.reports[0].text == STORY
    assert taken.reports[0].published is not None
    assert taken.reports[0].published.value == "2031-05-02T14:20:00Z"


def test_a_feed_without_entries_and_a_broken_one() -> None:
    assert "has no entries" in reason_of('<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>')
    assert "get it anew" in reason_of('<?xml version="1.0"?><rss version="2.0"><channel><title>a</rss>')


def test_each_message_of_a_chat_is_a_report() -> None:
    (taken,) = taken_from(samples.telegram())
    assert isinstance(taken, Taken)
    (report,) = taken.reports
    assert report.text == "The harbour master said that 140 people are held on the pier."
    assert report.address == "telegram:77/2"
    assert report.published is not None
    assert report.published.value == "2031-05-02T12:20:00Z"
    assert "carries photos/photo_1.jpg" in report.notes


def test_messages_of_the_same_words_are_two_reports() -> None:
    alert = {"type": "message", "date": "2031-05-02T14:20:00", "text": "Everybody off the pier."}
    (taken,) = taken_from(samples.telegram({"id": 5, **alert}, {"id": 6, **alert}))
    assert isinstance(taken, Taken)
    assert len({report.digest for report in taken.reports}) == 2


def test_a_broken_export_is_refused() -> None:
    assert "export it again" in reason_of(b'{"messages": [{"id": 1, "type": "message", "text"')
    assert "no message in it has words" in reason_of(json.dumps({"name": "x", "id": 1, "messages": []}))


def test_media_beside_an_export_are_no_reports(tmp_path: Path) -> None:
    (tmp_path / "result.json").write_bytes(samples.telegram())
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "photo_1.jpg").write_bytes(b"\xff\xd8\xff")
    (taken,) = take_all(str(tmp_path))
    assert isinstance(taken, Taken)
    assert taken.capture.circumstances["beside it"].startswith("1 files")
