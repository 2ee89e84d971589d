"""Cases at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import httpx2
import pytest

from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import Alert, CaseRule, Poll
from tests.showing.web.conftest import now, serving

WHEN = datetime(2031, 5, 4, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx2.Client]:
    """A desk with a case of which one input fell silent."""
    with Ledger.open(tmp_path_factory.mktemp("cases") / "kept.db", create=True, clock=now, operator="x") as ledger:
        ledger.new_case("the lock & the weir")
        ledger.add_inputs("the lock & the weir", ["https://a.example/feed", "https://b.example/<feed>"])
        ledger.add_rule("the lock & the weir", CaseRule("party", "the league"))
        ledger.keep_poll("the lock & the weir", Poll("https://a.example/feed", WHEN, WHEN, 900, WHEN, "it answers 500"))
        ledger.keep_alerts(
            "the lock & the weir", [Alert("a-1", "stopped", "a-1", "An input stopped answering <b>", WHEN)]
        )
        with serving(ledger) as gate, httpx2.Client(base_url=gate.address.split("/enter")[0]) as client:
            client.get(gate.address)
            yield client


def test_the_list_leads_to_the_case(asked: httpx2.Client) -> None:
    assert 'href="/cases/the%20lock%20%26%20the%20weir"' in asked.get("/cases").text


def test_a_case_tells_its_inputs_and_news(asked: httpx2.Client) -> None:
    shown = asked.get("/cases/the%20lock%20%26%20the%20weir").text
    assert "not since 2031-05-04 12:00 UTC" in shown
    assert "not asked yet" in shown
    assert "An input stopped answering &lt;b&gt;" in shown
    assert "party “the league”" in shown


def test_a_case_that_is_not_there_is_told(asked: httpx2.Client) -> None:
    answer = asked.get("/cases/nothing")
    assert answer.status_code == 404
    assert "there is no case" in answer.text
