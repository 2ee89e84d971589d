"""An outlet's site for lists to point to, and what comes of a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest

from counterclaim.intake import Given, Taken, take
from counterclaim.intake.fetch import Fetcher, Manners
from counterclaim.intake.fetch.manners import Pace
from counterclaim.records import Failure, Report
from tests.intake.conftest import NOW
from tests.intake.fetch.site import HOST, Site, served

Read = Callable[..., tuple[list[Report], list[str]]]


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with served(Site()) as running:
        yield running


@pytest.fixture
def read(site: Site) -> Iterator[Read]:  # noqa: ARG001 what is read lies there
    """What gives the reports that inputs lead to, and the reasons of what failed."""
    manners = Manners("counterclaim-test", pause=0.0, allowed_hosts=(HOST,))
    with Fetcher(manners, clock=lambda: NOW, pace=Pace(sleep=lambda _: None, clock=lambda: 0.0)) as network:

        def reading(*inputs: Path, column: str | None = None) -> tuple[list[Report], list[str]]:
            names = [str(each) for each in inputs]
            told = list(
                take(names, given=Given(), clock=lambda: NOW, stdin=BytesIO(), fetch=network.fetch, column=column)
            )
            reports = [report for one in told if isinstance(one, Taken) for report in one.reports]
            return reports, [one.reason for one in told if isinstance(one, Failure)]

        yield reading
