import json
import re
from pathlib import Path
from typing import Any

import pytest

from counterclaim.errors import UnreadableInput
from counterclaim.intake import Given
from counterclaim.intake.formats import Context, Match, all_formats, format_of
from counterclaim.intake.languages import Languages
from counterclaim.records import Capture
from tests.intake.conftest import NOW, STORY, page
from tests.intake.formats import samples

SAMPLES = {
    "text": STORY.encode(),
    "saved page": page("<p>Pier</p>").encode(),
    "e-mail": samples.mail(),
    "page saved as MHTML": samples.mhtml(),
    "PDF document": samples.pdf(),
    "Word document": samples.docx(),
    "feed": samples.feed(),
    "Telegram export": samples.telegram(),
    "auto-archiver page": samples.auto_archiver_page(STORY),
    "news-please articles": samples.news_please(),
    "Fundus articles": samples.fundus(),
}


def capture(content: bytes, name: str = "-") -> Capture:
    return Capture(content=content, address=name, captured=NOW)


def test_every_format_has_a_sample() -> None:
    assert sorted(each.name for each in all_formats()) == sorted(SAMPLES)


def test_the_format_of_the_how_to_works() -> None:
    guide = (Path(__file__).parents[3] / "docs" / "how-to" / "add-a-format.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", guide, re.DOTALL)
    module: dict[str, Any] = {}
    exec(compile(code, "deskfile.py", "exec"), module)
    desk, context = module["FORMAT"], Context(Given(outlet="The Gull"), Languages(), ("en",))
    whole = json.dumps({"headline": "Pier shut", "filed": "2031-05-03T14:20Z", "text": STORY}).encode()
    assert desk.recognises(whole, "-") is Match.BY_BYTES
    assert desk.recognises(SAMPLES["text"], "-") is Match.NO
    (report,) = desk.read(capture(whole), context)
    assert (report.title, report.text, report.published.value) == ("Pier shut", STORY, "2031-05-03T14:20Z")
    with pytest.raises(UnreadableInput, match="export it again"):
        desk.read(capture(b'{"headline": 1}'), context)


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_a_sample_is_known_by_its_bytes(name: str) -> None:
    assert format_of(capture(SAMPLES[name])).name == name


@pytest.mark.parametrize(
    ("content", "name", "format_name"),
    [
        (STORY.encode(), "pier.log", "text"),
        (STORY.encode("utf-16"), "-", "text"),
        (b"no tags at all", "pier.HTML", "saved page"),
        (b"\xef\xbb\xbf  <!-- saved -->\n<!DOCTYPE html><p>x", "pier.txt", "saved page"),
        ("<html>".encode("utf-16"), "-", "saved page"),
        (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', "-", "saved page"),
        (b"<3 from the pier", "-", "text"),
    ],
)
def test_bytes_come_before_names(content: bytes, name: str, format_name: str) -> None:
    assert format_of(capture(content, name)).name == format_name


@pytest.mark.parametrize(
    "content", [b"{\\rtf1 pier}", b"WARC/1.1\r\nWARC-Type: response", b'<?xml version="1.0"?><ledger version="2.0">']
)
def test_text_that_is_another_format_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableInput, match="looks like"):
        format_of(capture(content, "pier.txt"))
