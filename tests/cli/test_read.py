"""Reading from the command line, with the models that ship."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Ended, Run

TEXT = """Guard says bridge at Orlen is held

The River Guard holds the bridge, its spokeswoman Tilda Marr said on Monday. “Nobody has crossed it,” she added.

The Tarn army denied that its soldiers had withdrawn. More than 40 people were hurt, Orlen hospital said.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "orlen.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def read(run: Run, tmp_path: Path) -> Run:
    """Read into a ledger of the test's own."""

    def of(*arguments: str, **more: str) -> Ended:
        return run(*arguments, **{"COUNTERCLAIM_LEDGER": str(tmp_path / "own.db"), **more})

    return of


def test_a_report_is_read_kept_and_shown(read: Run, file: Path, tmp_path: Path) -> None:
    ended = read("read", str(file), "--published", "2011-05-04", "--outlet", "Orlen Post")
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.startswith("Read 1 report: ")
    assert f"Ledger: {tmp_path / 'own.db'}" in ended.out
    found = json.loads(read("claims", "--json").out)
    assert found
    for claim in found:
        assert " … ".join(TEXT.replace("\r", "")[start:end] for start, end in claim["spans"]) == claim["text"]
        assert claim["outlet"] == "Orlen Post"
        assert claim["published"]["value"] == "2011-05-04"
    assert "Orlen Post [1]" in read("brief").out
    assert "custody log" in read("verify").out


def test_reading_again_changes_nothing_and_says_so(read: Run, file: Path) -> None:
    read("read", str(file))
    before = read("claims", "--json").out
    ended = read("read", str(file))
    assert ended.status == 0
    assert "Known already, nothing changed: 1 report." in ended.out
    assert read("claims", "--json").out == before


def test_what_fails_is_named_the_rest_is_read_and_the_status_is_one(read: Run, file: Path, tmp_path: Path) -> None:
    ended = read("read", str(tmp_path / "gone.html"), str(file))
    assert ended.status == 1
    assert "Read 1 report" in ended.out
    assert "gone.html" in ended.err
    assert "Traceback" not in ended.err
    assert "gone.html" in "".join(read("brief").out.split())  # a long path is folded


def test_the_summary_as_json(read: Run, file: Path, tmp_path: Path) -> None:
    summary = json.loads(read("read", str(file), str(tmp_path / "gone.html"), "--json").out)
    assert (summary["read"], summary["known"]) == (1, 0)
    assert [failure["input"] for failure in summary["failures"]] == [str(tmp_path / "gone.html")]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--published", "tomorrow"), "--published 'tomorrow' is no date"),
        (("--url", "orlen"), "--url 'orlen' is no http(s) address"),
        (("--language", "english"), "--language 'english' is no language code"),
    ],
)
def test_what_makes_no_sense_leaves_no_ledger(
    read: Run, file: Path, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    ended = read("read", str(file), *arguments)
    assert ended.status == 2
    assert said in ended.err
    assert not (tmp_path / "own.db").exists()


def test_a_folder_that_does_not_exist_is_named(run: Run, file: Path, tmp_path: Path) -> None:
    ended = run("read", str(file), "--ledger", str(tmp_path / "no" / "own.db"))
    assert ended.status == 1
    assert "does not exist" in ended.err


def test_a_column_of_a_table_may_be_named(read: Run, tmp_path: Path) -> None:
    (tmp_path / "found.csv").write_text("page,seen\nnowhere,2031-05-03\n", encoding="utf-8")
    ended = read("read", str(tmp_path / "found.csv"), "--column", "page")
    assert (ended.status, ended.err.count("'nowhere' in column 'page' is no http(s) address")) == (1, 1)
    assert "name one of 'page', 'seen'" in read("read", str(tmp_path / "found.csv"), "--column", "link").err
