"""A great archive, taken in without being read: nothing lost, and no more memory for ten times as many records."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from counterclaim.ledger import Ledger
from tests.locks import archive

_TAKE = """
import sys
from pathlib import Path
from counterclaim.cli import main
sys.argv = ["counterclaim", "read", sys.argv[1], "--ledger", sys.argv[2], *sys.argv[3:]]
try:
    main.run()
finally:
    status = Path("/proc/self/status")  # what getrusage tells counts the memory of who started it, too
    told = status.read_text() if status.exists() else "VmHWM: 0"
    print("memory", int(told.split("VmHWM:")[1].split()[0]) // 1024)
"""


def taken(path: Path, place: Path, *more: str) -> int:
    """Take an archive in, in a process of its own; its peak of memory in MiB."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COUNTERCLAIM_")}
    done = subprocess.run(
        [sys.executable, "-c", _TAKE, str(path), str(place), *more],
        env={**kept, "COUNTERCLAIM_OPERATOR": "Ines Varga"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return int(done.stdout.rsplit("memory ", 1)[1])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is told by /proc, which is not here")
@pytest.mark.parametrize(("few", "many"), [(30, 300), pytest.param(10_000, 100_000, marks=pytest.mark.soak)])
def test_an_archive_is_taken_in_within_bounded_memory(tmp_path: Path, few: int, many: int) -> None:
    peaks = []
    for count in (few, many):
        path, place = tmp_path / f"{count}.warc.gz", tmp_path / f"{count}.db"
        archive(path, count)
        peaks.append(taken(path, place, "--no-read"))
        with Ledger.open(place) as ledger:
            counts = ledger.counts()
        assert (counts["captures"], counts["reports"], counts["claims"]) == (count, count, 0)
    assert peaks[1] < 1024
    assert peaks[1] - peaks[0] < 200


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is told by /proc, which is not here")
@pytest.mark.soak
def test_two_thousand_pages_of_it_are_read(tmp_path: Path) -> None:
    path, place = tmp_path / "pages.warc.gz", tmp_path / "pages.db"
    archive(path, 2_000)
    assert taken(path, place, "--no-weigh") < 1024
    with Ledger.open(place) as ledger:
        assert all(ledger.reading(report.digest) for report in ledger.reports())
        assert ledger.counts()["reports"] == 2_000
        assert ledger.verify() == ()


def test_what_was_only_kept_is_read_by_a_later_run(tmp_path: Path) -> None:
    path, place = tmp_path / "pages.warc.gz", tmp_path / "pages.db"
    archive(path, 3)
    taken(path, place, "--no-read")
    taken(path, place)
    with Ledger.open(place) as ledger:
        assert ledger.counts()["captures"] == 3
        assert all(ledger.reading(report.digest) for report in ledger.reports())
        assert all(ledger.story_of(report.digest) for report in ledger.reports())
