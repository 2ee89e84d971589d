"""Revisions of a page at the desk."""

from __future__ import annotations

from collections.abc import Iterator

import httpx2
import pytest

from counterclaim.ledger import Ledger
from tests.ledger.invented import TEXT, capture_of, reading_of, report_of
from tests.showing.web.conftest import now, serving

AFTER = TEXT.replace("more than 100 people", "some 40 people")


@pytest.fixture(scope="module")
def revised(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """A page read, and read again with a number changed in silence."""
    with Ledger.open(tmp_path_factory.mktemp("revised") / "kept.db", create=True, clock=now, operator="x") as ledger:
        for day, text in ((2, TEXT), (3, AFTER)):
            ledger.keep_capture(capture_of(text, day=day))
            ledger.keep_report(report_of(text, day=day))
        ledger.keep_reading(reading_of(report_of(TEXT)))
        yield ledger


@pytest.fixture(scope="module")
def asked(revised: Ledger) -> Iterator[httpx2.Client]:
    with serving(revised) as gate, httpx2.Client(base_url=gate.address.split("/enter")[0]) as client:
        client.get(gate.address)
        yield client


def test_a_silent_change_is_listed_and_leads_to_both_texts(asked: httpx2.Client, revised: Ledger) -> None:
    newer = revised.revised()[0][1]
    listed = asked.get("/changes").text
    assert "In silence" in listed
    assert f'href="/changes/{newer.id}"' in listed
    shown = asked.get(f"/changes/{newer.id}").text
    assert "<del>more than 100 </del>" in shown
    assert "<ins>some 40 </ins>" in shown
    assert "Changed in silence" in shown


def test_either_report_says_that_the_page_changed(asked: httpx2.Client, revised: Ledger) -> None:
    ((older, newer),) = revised.revised()
    assert "taken in again later with another text" in asked.get(f"/reports/{older.id}").text
    assert "taken in again with this text" in asked.get(f"/reports/{newer.id}").text


def test_a_report_that_revises_none_has_no_such_page(asked: httpx2.Client, revised: Ledger) -> None:
    older = revised.revised()[0][0]
    answer = asked.get(f"/changes/{older.id}")
    assert answer.status_code == 404
    assert "revises no other" in answer.text
