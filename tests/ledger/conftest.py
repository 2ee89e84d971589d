"""A clock that ticks by the minute, ledgers in a folder of their own, and invented reports with readings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from counterclaim.ledger import Ledger
from tests.grounds import Ground

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
    """For tests of what concerns files alone."""
    return tmp_path / "desk.db"


@pytest.fixture
def ledger(ground: Ground, clock: Clock) -> Iterator[Ledger]:
    ground.lay_blank()
    with Ledger.open(ground.place, clock=clock, operator="Ines Varga", made_by="counterclaim test") as opened:
        yield opened
