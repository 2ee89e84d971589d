from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

from counterclaim.ledger import Ledger
from tests.cli.conftest import KNOWN, Run


def test_the_operator_signs_what_is_written(run: Run, place: Path) -> None:
    assert run("parties", "set", "A", "B", COUNTERCLAIM_OPERATOR="Ada Example").status == 0
    run("parties", "unset", "A", COUNTERCLAIM_OPERATOR="Bea Example")
    with Ledger.open(place, clock=lambda: KNOWN, read_only=True) as ledger:
        assert [entry.operator for entry in ledger.custody("A")][-2:] == ["Ada Example", "Bea Example"]


def test_where_nobody_can_be_asked_the_login_name_signs_and_a_note_says_so(run: Run) -> None:
    ended = run("parties", "set", "C", "D", COUNTERCLAIM_OPERATOR="", LOGNAME="someone")
    assert ended.status == 0
    assert "Signed as 'someone', the login name; COUNTERCLAIM_OPERATOR sets another." in ended.err
    run("parties", "unset", "C")


def test_reading_a_list_asks_for_no_name(run: Run) -> None:
    assert run("claims", "--json", COUNTERCLAIM_OPERATOR="").err == ""


def test_on_a_terminal_the_name_is_asked_for_once_and_remembered(environment: dict[str, str]) -> None:
    settings = Path(environment["COUNTERCLAIM_SETTINGS"])
    environment |= {"COUNTERCLAIM_OPERATOR": "", "TERM": "dumb"}
    first = _typed("Cora Example\n", ["parties", "set", "E", "F"], environment)
    assert "Your name" in first
    assert settings.read_text(encoding="utf-8") == 'operator = "Cora Example"\n'
    assert "Your name" not in _typed("", ["parties", "unset", "E"], environment)


def _typed(keys: str, arguments: list[str], environment: dict[str, str]) -> str:
    """What a terminal shows when the command runs in it and these keys are typed."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "counterclaim.cli.main", *arguments]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment):
        os.close(theirs)
        os.write(ours, keys.encode())
        shown = b""
        try:
            while piece := os.read(ours, 4096):
                shown += piece
        except OSError:  # the other end is closed: the process has ended
            pass
    os.close(ours)
    return shown.decode()
