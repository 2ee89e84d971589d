"""Output into pipes, odd charsets and streams that close."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from counterclaim.cli.streams import stand_in
from tests.cli.conftest import Run


def test_nothing_but_text_goes_into_a_pipe(run: Run) -> None:
    for command in ("brief", "claims", "disputes", "figures", "reports", "stories"):
        shown = run(command)
        assert "\x1b" not in shown.out + shown.err
        assert all(line == line.rstrip() for line in shown.out.splitlines())


@pytest.mark.parametrize("charset", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_every_charset_bears_the_brief_and_json(process: Run, charset: str) -> None:
    shown = process("brief", PYTHONIOENCODING=charset, PYTHONUTF8="0")
    assert (shown.status, shown.err) == (0, "")
    assert "Nobody has crossed the weir" in shown.out
    array = json.loads(process("reports", "--json", PYTHONIOENCODING=charset, PYTHONUTF8="0").out)
    assert "Мельница" in {each["title"] for each in array}


def test_stand_ins_are_the_nearest_plain_characters() -> None:
    text = "“Weir” — ├──┤ … é"
    error = UnicodeEncodeError("ascii", text, 0, len(text), "no such character")
    assert stand_in(error) == ('"Weir" - |--| ... ?', len(text))


def test_a_reader_that_hangs_up_is_no_error(environment: dict[str, str]) -> None:
    for arguments in (["claims"], ["claims", "--jsonl"]):
        with subprocess.Popen(
            [sys.executable, "-m", "counterclaim.cli.main", *arguments],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            assert process.stderr.read() == b""
        assert process.returncode == 0


def test_the_width_can_be_set(run: Run) -> None:
    narrow, wide = (run("brief", COUNTERCLAIM_WIDTH=width).out for width in ("60", "160"))
    assert max(len(line) for line in narrow.splitlines()) <= 60
    assert "│" in wide
