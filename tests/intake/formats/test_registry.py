from pathlib import Path

import pytest

from counterclaim.errors import UnreadableInput
from counterclaim.intake.formats import all_formats, format_of
from counterclaim.records import Capture
from tests.intake.conftest import NOW, STORY, page

SAMPLES = {"text": STORY.encode(), "saved page": page("<p>Pier</p>").encode()}


def capture(content: bytes, name: str = "-") -> Capture:
    return Capture(content=content, address=name, captured=NOW)


def test_every_format_has_a_sample_and_a_description() -> None:
    assert sorted(each.name for each in all_formats()) == sorted(SAMPLES)
    guide = (Path(__file__).parents[3] / "docs" / "how-to" / "add-a-format.md").read_text(encoding="utf-8")
    assert "intake/formats/" in guide


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
    "content", [b"{\\rtf1 pier}", b"WARC/1.1\r\nWARC-Type: response", b'<?xml version="1.0"?><rss version="2.0">']
)
def test_text_that_is_another_format_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableInput, match="looks like"):
        format_of(capture(content, "pier.txt"))
