"""A batch killed again and again: what is there in the end is what one quiet run would have left."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from counterclaim.ledger import Ledger

LATEST = 4.0
"""Seconds within which a run is killed: behind the start of a process, in the middle of its batch."""


def letters(folder: Path, count: int) -> None:
    """Reports of one quarrel, each with words of its own."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:04}.txt").write_text(
            f"Barge {number} held at the lock\n\n"
            f"The wardens of lock {number} said that {20 + number} barges had been let through since dawn. Skipper "
            f"Ode Brandel denied that his crew had been asked for a toll of {3 + number} florins. “Nobody at lock "
            f"{number} has seen the ledger,” said a porter who asked not to be named.\n",
            encoding="utf-8",
        )


def run(folder: Path, place: Path, until: float | None) -> int | None:
    """Read the folder; killed after `until` seconds. The exit status, None where it was killed."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COUNTERCLAIM_")}
    command = [sys.executable, "-m", "counterclaim.cli.main", "read", str(folder), "--ledger", str(place)]
    process = subprocess.Popen(
        command,
        env={**kept, "COUNTERCLAIM_OPERATOR": "Ines Varga"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return process.wait(until)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.wait()
        return None


@pytest.mark.parametrize(("kills", "count"), [(5, 40), pytest.param(50, 600, marks=pytest.mark.soak)])
def test_a_batch_killed_at_random_points_loses_and_doubles_nothing(tmp_path: Path, kills: int, count: int) -> None:
    folder, place, chance = tmp_path / "letters", tmp_path / "lock.db", random.Random(20310503)
    letters(folder, count)
    killed = 0
    while killed < kills:
        ended = run(folder, place, chance.uniform(0.3, LATEST))
        assert ended in (None, 0)
        killed += 1
    assert run(folder, place, None) == 0
    with Ledger.open(place) as ledger:
        reports = ledger.reports()
        assert len(reports) == len({report.title for report in reports}) == count
        assert all(ledger.reading(report.digest) for report in reports)
        assert all(ledger.story_of(report.digest) for report in reports)
        assert ledger.counts()["captures"] == count
        assert ledger.verify() == ()
