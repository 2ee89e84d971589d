"""Child processes that hold, starve or break a ledger as real ones do."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PREFACE = """
import os, resource, signal, sqlite3, sys
from datetime import UTC, datetime
from pathlib import Path
from counterclaim.errors import CounterclaimError
from counterclaim.ledger import Ledger
from tests.ledger.invented import capture_of, reading_of, report_of, text_with
place = sys.argv[1]
clock = lambda: datetime(2031, 5, 3, 12, tzinfo=UTC)
"""
ROOT = Path(__file__).parents[2]


def _child(code: str, place: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PREFACE + textwrap.dedent(code), str(place)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def outcome(code: str, place: object) -> str:
    """What a Python process prints that runs the code with `place` in hand; it must end well."""
    with _child(code, place) as process:
        out, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors
    return out.strip()


@contextmanager
def holding(code: str, place: object) -> Iterator[subprocess.Popen[str]]:
    """Such a process, which prints "held" and then waits for a line; it is let go, and must end well, at the end."""
    with _child(code, place) as process:
        try:
            assert process.stdout
            said = process.stdout.readline()
            assert said == "held\n", said + process.communicate(timeout=60)[1]
            yield process
            _, errors = process.communicate("go on\n", timeout=60)
            assert process.returncode == 0, errors
        finally:
            process.kill()
