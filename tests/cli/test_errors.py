from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_no_ledger(run: Run, tmp_path: Path) -> None:
    ended = run("claims", "--ledger", str(tmp_path / "none.db"))
    assert (ended.status, ended.out) == (2, "")
    assert "there is no ledger at" in ended.err
    assert "none.db" in ended.err
    assert "counterclaim read" in ended.err
    assert not (tmp_path / "none.db").exists()


def test_not_a_ledger(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "letter.db"
    file.write_text("Dear all", encoding="utf-8")
    ended = run("brief", "--ledger", str(file))
    assert ended.status == 2
    assert "letter.db is no ledger" in ended.err
    assert file.read_text(encoding="utf-8") == "Dear all"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("claims", "--published-by", "soon"), "--published-by 'soon' is no date or time; write 2031-05-03"),
        (("claims", "--known-by", "2031-13-40"), "--known-by '2031-13-40' is no date or time"),
        (("claims", "--json", "--jsonl"), "--json and --jsonl exclude each other"),
        (("claims", "--stance", "shouts"), "--stance"),
        (("claims", "--story", "s-nothing"), "no story 's-nothing'"),
        (("claims", "--report", "r-ffff"), "no report"),
        (("brief", "s-nothing"), "no story 's-nothing'"),
        (("bref",), "No such command 'bref'"),
        (("read",), "nothing to read is named"),
        (("search",), "Missing argument"),
        (("read", "x.txt", "--published", "tomorrow"), "--published 'tomorrow' is no date"),
    ],
)
def test_wrong_use_is_told_in_a_line_or_two(run: Run, arguments: tuple[str, ...], said: str) -> None:
    ended = run(*arguments)
    assert (ended.status, ended.out) == (2, "")
    assert said in ended.err
    assert "Traceback" not in ended.err
    told = [line for line in ended.err.splitlines() if line and not line.startswith(("Usage:", "Try "))]
    assert len(told) <= 2


def test_debug_shows_the_trace(run: Run, tmp_path: Path) -> None:
    assert "Traceback" in run("--debug", "claims", "--ledger", str(tmp_path / "none.db")).err
    assert "Traceback" in run("claims", "--ledger", str(tmp_path / "none.db"), COUNTERCLAIM_DEBUG="1").err


def test_a_setting_that_makes_no_sense(run: Run, tmp_path: Path) -> None:
    assert "COUNTERCLAIM_WIDTH is 'wide'" in run("claims", COUNTERCLAIM_WIDTH="wide").err
    (tmp_path / "settings.toml").write_text("legder = 'x'\n", encoding="utf-8")
    ended = run("claims")
    assert ended.status == 2
    assert "'legder', which is no setting" in ended.err


def test_a_ledger_in_which_something_does_not_hold(run: Run, place: Path, tmp_path: Path) -> None:
    import sqlite3

    copy = tmp_path / "copy.db"
    with sqlite3.connect(place) as source, sqlite3.connect(copy) as target:
        source.backup(target)
    with sqlite3.connect(copy) as target:
        target.execute("UPDATE reports SET text = replace(text, 'weir', 'wall')")
    target.close()
    source.close()
    ended = run("verify", "--ledger", str(copy))
    assert ended.status == 1
    assert "report" in ended.out
