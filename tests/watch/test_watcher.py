"""A case watched round by round over a site that grows, changes and falls silent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest

from counterclaim.errors import LedgerLocked, NotDelivered
from counterclaim.intake.fetch import Fetcher, Manners
from counterclaim.intake.fetch.manners import Pace
from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import Alert, CaseRule
from counterclaim.pipeline import Models, Pipeline
from counterclaim.watch import Watcher
from counterclaim.watch.channels.terminal import Terminal
from tests.grounds import Ground
from tests.watch.site import Growing, growing

OFFICE = "The Osterlin harbour office said that nine barges were let through the lock on Monday."
LEAGUE = "The bargemen's league said that two barges were let through the lock on Monday."
DENIAL = "The league denied that its members had blocked the gates."


@dataclass
class Time:
    """A clock that stands still until it is moved."""

    now: datetime = datetime(2031, 5, 4, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, hours: float) -> None:
        self.now += timedelta(hours=hours)


@dataclass
class Box:
    """A channel that keeps what it gets, unless it is closed."""

    got: list[Alert] = field(default_factory=list)
    closed: bool = False
    name: str = "box"

    def deliver(self, alert: Alert) -> None:
        if self.closed:
            raise NotDelivered("the box is closed")
        self.got.append(alert)

    def kinds(self) -> list[str]:
        kinds = [alert.kind for alert in self.got]
        self.got.clear()
        return kinds


@pytest.fixture
def site() -> Iterator[Growing]:
    with growing() as served:
        served.publish("/1", "Nine barges pass the Osterlin lock", OFFICE, "Trade goes on, and grain is dear.")
        yield served


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def network(time: Time) -> Iterator[Fetcher]:
    manners = Manners("counterclaim-test", pause=0.0, allowed_hosts=("127.0.0.1",), tries=1)
    with Fetcher(manners, clock=time, pace=Pace(sleep=lambda _: None)) as opened:
        yield opened


@contextmanager
def watching(
    place: str | Path, site: Growing, time: Time, box: Box, network: Fetcher, models: Models
) -> Iterator[Watcher]:
    """A watcher of the site's feed, in a ledger at that place."""
    with Ledger.open(place, create=True, clock=time, operator="Ines Varga") as ledger:
        ledger.new_case("the lock")
        ledger.add_inputs("the lock", [f"{site.home}/feed"])
        yield Watcher(
            ledger=ledger,
            case="the lock",
            pipeline=Pipeline(lambda: models, clock=time, processes=1),
            channels=(box,),
            clock=time,
            fetch=network.fetch,
            tell=lambda _: None,
        )


@pytest.fixture
def watcher(tmp_path: Path, site: Growing, time: Time, box: Box, network: Fetcher, models: Models) -> Iterator[Watcher]:
    with watching(tmp_path / "lock.db", site, time, box, network, models) as made:
        yield made


def test_a_case_is_followed_from_dispute_to_silence(
    ground: Ground, site: Growing, time: Time, box: Box, network: Fetcher, models: Models
) -> None:
    with watching(ground.place, site, time, box, network, models) as watcher:
        follow(watcher, site, time, box)


def follow(watcher: Watcher, site: Growing, time: Time, box: Box) -> None:
    watcher.round()
    assert box.kinds() == []  # what stands there at first is not news
    assert len(watcher.ledger.reports_of_case("the lock")) == 1

    time.pass_by(1)
    site.publish("/2", "League counts two barges at the Osterlin lock", LEAGUE, DENIAL)
    watcher.round()
    assert "dispute" in box.kinds()

    time.pass_by(12)
    site.publish(
        "/1", "Six barges pass the Osterlin lock", OFFICE.replace("nine", "six"), "Trade goes on, and grain is dear."
    )
    watcher.round()
    assert {"silent change", "figure"} <= set(box.kinds())

    time.pass_by(24)
    site.down = True
    watcher.round()
    assert box.kinds() == ["stopped"]
    time.pass_by(48)
    watcher.round()
    assert box.kinds() == []
    site.down = False
    time.pass_by(48)
    watcher.round()
    assert box.kinds() == ["answers"]
    assert watcher.ledger.verify() == ()


def test_a_round_again_tells_nothing_again(watcher: Watcher, site: Growing, time: Time, box: Box) -> None:
    watcher.round()
    site.publish("/2", "League counts two barges at the Osterlin lock", LEAGUE, DENIAL)
    time.pass_by(1)
    first = watcher.round()
    assert first
    box.got.clear()
    for _ in range(3):
        time.pass_by(48)
        assert watcher.round() == ()
    assert box.got == []


def test_what_a_channel_did_not_take_it_gets_later(watcher: Watcher, site: Growing, time: Time, box: Box) -> None:
    watcher.round()
    box.closed = True
    site.publish("/2", "League counts two barges at the Osterlin lock", LEAGUE, DENIAL)
    time.pass_by(1)
    news = watcher.round()
    assert box.got == []
    box.closed = False
    time.pass_by(48)
    watcher.round()
    assert [alert.id for alert in box.got] == [alert.id for alert in news]


def test_rules_choose(watcher: Watcher, site: Growing, time: Time, box: Box) -> None:
    watcher.ledger.add_rule("the lock", CaseRule("kind", "stopped"))
    watcher.round()
    site.publish("/2", "League counts two barges at the Osterlin lock", LEAGUE, DENIAL)
    time.pass_by(1)
    watcher.round()
    assert box.kinds() == []
    site.down = True
    time.pass_by(48)
    watcher.round()
    assert box.kinds() == ["stopped"]


def test_an_input_that_changes_is_asked_sooner_and_one_that_fails_later(
    watcher: Watcher, site: Growing, time: Time
) -> None:
    pauses = []
    for change in (None, None, "news", "down", "down"):
        if change == "news":
            site.publish("/3", "Talks at the lock", "The wardens said that talks would go on until Friday.")
        site.down = change == "down"
        watcher.round()
        pauses.append(next(iter(watcher.ledger.polls("the lock").values())).pause)
        time.pass_by(48)
    assert pauses[1] > pauses[0] > pauses[2] or pauses[1] > pauses[2]
    assert pauses[4] > pauses[3] > pauses[2]


def test_only_what_is_due_is_asked(watcher: Watcher, site: Growing, time: Time) -> None:
    watcher.round()
    site.publish("/2", "League counts two barges at the Osterlin lock", LEAGUE, DENIAL)
    time.pass_by(0.1)
    watcher.round()
    assert len(watcher.ledger.reports_of_case("the lock")) == 1


def test_it_stops_when_told(watcher: Watcher) -> None:
    waits: list[float] = []

    def wait(seconds: float) -> bool:
        waits.append(seconds)
        return len(waits) > 2

    watcher.run(wait)
    assert waits[-1] > 0


def test_one_watcher_a_ledger(ground: Ground, time: Time) -> None:
    with (
        Ledger.open(ground.place, create=True, clock=time, operator="a") as one,
        Ledger.open(ground.place, clock=time, operator="b") as other,
    ):
        with one.watching(), pytest.raises(LedgerLocked, match="watched by another"), other.watching():
            pass
        with other.watching():
            pass


def test_the_terminal_writes_a_line(time: Time) -> None:
    out = StringIO()
    Terminal(out).deliver(Alert("a-1", "dispute", "a-1", "New\ndispute", time.now))
    assert out.getvalue() == "2031-05-04 12:00 dispute: New dispute\n"
