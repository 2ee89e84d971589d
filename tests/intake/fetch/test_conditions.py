"""Pages asked for only if they changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counterclaim.intake.fetch import Fetcher, Manners
from counterclaim.intake.fetch.conditions import Before
from counterclaim.intake.fetch.manners import Pace
from counterclaim.intake.given import Given
from counterclaim.ledger import Ledger
from counterclaim.pipeline import Models, Pipeline, Summary
from counterclaim.records import Capture
from tests.intake.conftest import NOW
from tests.intake.fetch.site import HOST, Site, served

MANNERS = Manners("counterclaim-test", pause=0.0, allowed_hosts=(HOST,))


@pytest.fixture
def site() -> Iterator[Site]:
    with served(Site()) as opened:
        yield opened


def fetched(address: str, last: Capture | None = None) -> Capture:
    before = Before(replace(last, content=b""), lambda: last.content) if last else None
    later = NOW + timedelta(hours=1)
    with Fetcher(MANNERS, clock=lambda: later, pace=Pace(sleep=lambda _: None), before=lambda _: before) as network:
        return network.fetch(address)


@pytest.mark.parametrize("path", ["/marked", "/stamped"])
def test_a_page_that_did_not_change_is_not_sent_again(site: Site, path: str) -> None:
    first = fetched(f"{site.home}{path}")
    again = fetched(f"{site.home}{path}", first)
    assert site.sent_again == [path]
    assert (again.content, again.circumstances["status"]) == (first.content, "304")


def test_a_page_that_changed_is_sent(site: Site) -> None:
    first = fetched(f"{site.home}/marked")
    site.edition += 1
    assert fetched(f"{site.home}/marked", first).content != first.content
    assert site.sent_again == []


def test_where_another_page_led_nothing_is_asked_by(site: Site) -> None:
    first = replace(fetched(f"{site.home}/marked"), circumstances={"etag": '"1"', "redirects": "a -> b"})
    assert fetched(f"{site.home}/marked", first).circumstances["status"] == "200"


def test_read_again_a_page_is_known_and_the_visit_is_kept(site: Site, models: Models, tmp_path: Path) -> None:
    def read(ledger: Ledger) -> Summary:
        before = lambda address: (  # noqa: E731
            Before(last, lambda: ledger.last_content(address)) if (last := ledger.last_capture(address)) else None
        )
        with Fetcher(MANNERS, clock=lambda: NOW, pace=Pace(sleep=lambda _: None), before=before) as network:
            pipeline = Pipeline(lambda: models, clock=lambda: NOW)
            return pipeline.read_inputs([f"{site.home}/marked"], Given(), ledger, fetch=network.fetch)

    with Ledger.open(tmp_path / "kept.db", create=True, clock=lambda: NOW, operator="x") as ledger:
        assert read(ledger).read == 1
        second = read(ledger)
        assert (second.read, second.known, second.failures) == (0, 1, [])
        assert site.sent_again == ["/marked"]
        assert [entry.action for entry in ledger.custody()].count("revisit") == 1
        assert ledger.verify() == ()
