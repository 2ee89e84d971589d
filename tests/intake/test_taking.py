from pathlib import Path

import pytest

from counterclaim.intake import Taken
from counterclaim.records import Failure
from tests.intake.conftest import NOW, STORY, page, paragraphs, take_all


def test_a_text_becomes_a_capture_and_a_report(story_file: Path) -> None:
    (taken,) = take_all(str(story_file), published="2031-05-09", outlet="The Lorn Lantern")
    assert isinstance(taken, Taken)
    (report,) = taken.reports
    assert taken.capture.content == story_file.read_bytes()
    assert (taken.capture.media_type, taken.capture.captured) == ("text/plain", NOW)
    assert report.capture == taken.capture.digest
    assert report.title == "Nobody may leave the grain pier"
    assert report.outlet is not None
    assert report.outlet.name == "The Lorn Lantern"
    assert report.published is not None
    assert report.published.value == "2031-05-09"


def test_one_bad_input_never_stops_the_rest(story_file: Path, tmp_path: Path) -> None:
    empty, picture = tmp_path / "empty.txt", tmp_path / "pier.png"
    empty.write_bytes(b"")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    inputs = [str(empty), "https://lantern.example/a", str(picture), str(tmp_path / "absent.txt"), str(story_file)]
    found = take_all(*inputs)
    assert [type(each) for each in found] == [Failure, Failure, Failure, Failure, Taken]
    assert [each.input for each in found if isinstance(each, Failure)] == inputs[:4]


@pytest.mark.parametrize(
    ("name", "content", "thing", "remedy"),
    [
        ("empty.txt", b"", "there is nothing in it", "hand in"),
        ("blank.txt", b" \n\t\r\n \xc2\xa0", "nothing but white space", "hand in"),
        ("blank.html", b" \n ", "nothing but white space", "save the page again"),
        ("scan.txt", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "the PDF cannot be read", "print it to a new PDF"),
        ("letter.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "an old office document", ".txt"),
        ("noise.txt", bytes(range(256)) * 20, "binary data", "leave it out"),
        ("pier.html", b"\xff\xd8\xff\xe0" + bytes(100), "a JPEG picture", "leave it out"),
    ],
)
def test_a_refusal_names_the_thing_the_place_and_the_remedy(
    tmp_path: Path, name: str, content: bytes, thing: str, remedy: str
) -> None:
    (tmp_path / name).write_bytes(content)
    (failure,) = take_all(str(tmp_path / name))
    assert isinstance(failure, Failure)
    assert failure.reason.startswith(str(tmp_path / name))
    assert thing in failure.reason
    assert remedy in failure.reason
    assert failure.at == NOW


def test_a_text_of_50_megabytes_is_refused_without_being_read(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as stream:
        stream.truncate(50_000_000)
    (failure,) = take_all(str(large))
    assert isinstance(failure, Failure)
    assert "50 MB, over the limit of 20 MB" in failure.reason
    assert "split it" in failure.reason


def test_the_limit_holds_for_standard_input_too() -> None:
    (failure,) = take_all("-", stdin=b"word " * 300_000, limit_megabytes=1)
    assert isinstance(failure, Failure)
    assert "more than 1 MB" in failure.reason


def test_an_address_says_what_to_do_instead() -> None:
    (failure,) = take_all("https://lantern.example/2031/05/pier")
    assert isinstance(failure, Failure)
    assert "nothing is fetched here" in failure.reason
    assert "save the page" in failure.reason


def test_bytes_decide_before_the_name(tmp_path: Path) -> None:
    path = tmp_path / "saved.txt"
    path.write_text(page(f"<h1>Pier closed</h1>{paragraphs()}"), encoding="utf-8")
    (taken,) = take_all(str(path))
    assert isinstance(taken, Taken)
    assert taken.capture.media_type == "text/html"
    assert "<p>" not in taken.reports[0].text


def test_inputs_are_opened_one_by_one(story_file: Path) -> None:
    from io import BytesIO

    from counterclaim.intake import Given, take

    found = take([str(story_file), "-"], given=Given(), clock=lambda: NOW, stdin=BytesIO(STORY.encode()))
    assert isinstance(next(found), Taken)
    story_file.unlink()
    assert isinstance(next(found), Taken)
