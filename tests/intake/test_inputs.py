import os
from pathlib import Path

from counterclaim.intake import Taken
from counterclaim.records import Failure
from tests.intake.conftest import STORY, page, paragraphs, take_all


def names(folder: Path) -> list[str]:
    return [
        str(Path(each.capture.address if isinstance(each, Taken) else each.input).relative_to(folder))
        for each in take_all(str(folder))
    ]


def test_a_folder_is_read_whole_and_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/c/d.txt", "0.txt", ".hidden.txt", ".git/e.txt", "README.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    assert names(tmp_path) == ["0.txt", "a/c/d.txt", "a/z.txt", "b.txt"]


def test_links_that_loop_end(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "pier.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "a" / "again").symlink_to(tmp_path)
    (tmp_path / "twin").symlink_to(tmp_path / "a")
    assert names(tmp_path) == ["a/pier.txt", "twin/pier.txt"]


def test_a_broken_link_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "pier.txt").write_text(STORY, encoding="utf-8")
    broken, taken = take_all(str(tmp_path))
    assert isinstance(broken, Failure)
    assert "no such file" in broken.reason
    assert isinstance(taken, Taken)


def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (failure,) = take_all(str(tmp_path / "pipe.txt"))
    assert isinstance(failure, Failure)
    assert "neither a file nor a folder" in failure.reason


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    (failure,) = take_all(str(tmp_path))
    assert isinstance(failure, Failure)
    assert "holds no files" in failure.reason


def test_what_a_browser_saved_beside_a_page_is_no_report(tmp_path: Path) -> None:
    (tmp_path / "pier.html").write_text(page(paragraphs()), encoding="utf-8")
    (tmp_path / "pier_files").mkdir()
    (tmp_path / "pier_files" / "frame.html").write_text("<html><body>Buy rope</body></html>", encoding="utf-8")
    (taken,) = take_all(str(tmp_path))
    assert isinstance(taken, Taken)
    assert taken.capture.circumstances["saved beside it"].startswith("pier_files: 1 files")
