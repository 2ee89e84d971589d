"""A clock that ticks by the minute, ledgers in a folder of their own, and invented reports with readings."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from counterclaim.ledger import Ledger

BEGINNING = datetime(2031, 5, 3, 12, 0, tzinfo=UTC)


class Clock:
    """Each look at it is a minute later."""

    def __init__(self) -> None:
        self.now = BEGINNING

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new ledger, made once, for copying."""
    place = tmp_path_factory.mktemp("blank") / "desk.db"
    Ledger.open(place, create=True, clock=Clock()).close()
    return place


@pytest.fixture
def ledger(blank: Path, place: Path, clock: Clock) -> Iterator[Ledger]:
    shutil.copy(blank, place)
    with Ledger.open(place, clock=clock, operator="Ines Varga", made_by="counterclaim test") as opened:
        yield opened
