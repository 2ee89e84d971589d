"""A watcher killed in the middle of a round: the next one goes on, and nothing is lost or there twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from counterclaim.ledger import Ledger
from tests.watch.site import growing

PAGES = 6


def now() -> datetime:
    return datetime.now(UTC)


def started(place: Path, environment: dict[str, str]) -> subprocess.Popen[str]:
    """A watcher of its own process."""
    command = [sys.executable, "-m", "counterclaim.cli.main", "watch", "the lock", "--ledger", str(place)]
    return subprocess.Popen(command, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@pytest.mark.parametrize("at", [3, pytest.param(1, marks=pytest.mark.soak), pytest.param(6, marks=pytest.mark.soak)])
def test_a_killed_watcher_loses_and_doubles_nothing(tmp_path: Path, at: int) -> None:
    place = tmp_path / "lock.db"
    settings = tmp_path / "settings.toml"
    settings.write_text('allowed_hosts = "127.0.0.1"\nfetch_pause = 0\noperator = "Ines Varga"\n')
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COUNTERCLAIM_")}
    environment = {**kept, "COUNTERCLAIM_SETTINGS": str(settings)}
    with growing() as site, Ledger.open(place, create=True, clock=now, operator="Ines Varga") as ledger:
        for number in range(PAGES):
            site.publish(
                f"/{number}", f"Lock {number}", f"The wardens said that {20 + number} barges were let through."
            )
        ledger.new_case("the lock")
        ledger.add_inputs("the lock", [f"{site.home}/feed"])
        ledger.seal()
        first = started(place, environment)
        assert site.asked_for(at, 60)
        first.send_signal(signal.SIGKILL)
        first.communicate()
        second = started(place, environment)
        done = threading.Event()
        while not done.wait(0.2) and second.poll() is None:
            if ledger.polls("the lock"):
                done.set()
        second.send_signal(signal.SIGTERM)
        _, told = second.communicate(timeout=60)
        assert second.returncode == 0, told
        assert len(ledger.reports()) == PAGES
        assert len(ledger.reports_of_case("the lock")) == PAGES
        assert all(ledger.reading(report.digest) for report in ledger.reports())
        assert ledger.verify() == ()
