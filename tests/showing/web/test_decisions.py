"""The log of decisions at the desk."""

from __future__ import annotations

from collections.abc import Iterator

import httpx2
import pytest

from counterclaim.ledger import Ledger
from counterclaim.records import Decision
from tests.ledger.invented import TEXT, capture_of, reading_of, report_of
from tests.showing.web.conftest import now, serving

REPORT = report_of(TEXT)


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx2.Client]:
    """A desk on a ledger in which one decision counts and one was made on a claim that is not there."""
    with Ledger.open(tmp_path_factory.mktemp("log") / "kept.db", create=True, clock=now, operator="x") as ledger:
        ledger.keep_capture(capture_of(TEXT))
        ledger.keep_report(REPORT)
        ledger.keep_reading(reading_of(REPORT))
        claim = ledger.claims()[0]
        spans = (*claim.content, *claim.cue)
        for about, why in ((claim.id, "heard <b>it</b>"), ("c-000000000000", "gone")):
            ledger.decide(Decision("reject", about, REPORT.digest, spans, None, None, "Ines Varga", now(), why))
        with serving(ledger) as gate, httpx2.Client(base_url=gate.address.split("/enter")[0]) as client:
            client.get(gate.address)
            yield client


def test_two_people_are_compared(asked: httpx2.Client) -> None:
    assert "Fewer than two people" in asked.get("/agreement").text
    assert "Name two different people" in asked.get("/agreement?one=Ines+Varga&other=Ines+Varga").text
    compared = asked.get("/agreement?one=Ines+Varga&other=Ana").text
    assert "Ines Varga and Ana" in compared
    assert "the thing itself" in compared


def test_each_decision_is_told_with_what_became_of_it(asked: httpx2.Client) -> None:
    shown = asked.get("/decisions").text
    assert "Ines Varga" in shown
    assert "heard &lt;b&gt;it&lt;/b&gt;" in shown
    assert f'href="/reports/{REPORT.digest}#c-' in shown
    assert shown.index("orphaned") < shown.index("heard")
    assert "1 decision</strong> no longer fits" in shown
