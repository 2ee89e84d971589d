"""A run over real files into a real ledger."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from counterclaim.intake.given import Given
from counterclaim.ledger import Ledger
from counterclaim.pipeline import Models, Pipeline, Summary
from counterclaim.pipeline.reading import ReadReport, read_report
from counterclaim.records import Report
from tests.grounds import Ground

EXAMPLE = Path(__file__).parents[2] / "examples" / "averil"


def now() -> datetime:
    return datetime(2031, 1, 1, tzinfo=UTC)


def run(ledger: Ledger, models: Models, *inputs: str, weigh: bool = True) -> Summary:
    return Pipeline(lambda: models, clock=now).read_inputs(inputs, Given(), ledger, stdin=io.BytesIO(), weigh=weigh)


def test_what_was_read_and_not_weighed_is_weighed_by_the_next_run(ground: Ground, models: Models) -> None:
    page = str(EXAMPLE / "01-tidewater.html")
    with Ledger.open(ground.place, create=True, clock=now, operator="test") as ledger:
        first = run(ledger, models, page, weigh=False)
        assert (first.read, ledger.stories()) == (1, ())
        second = run(ledger, models, page)
        assert (second.read, second.known, len(ledger.stories())) == (0, 1, 1)
        third = run(ledger, models, page)
        assert (third.known, third.stories) == (1, [])


@pytest.mark.parametrize("grounds", ["sqlite"], indirect=True)
def test_the_order_of_arrival_does_not_show(grounds: Callable[[], Ground], models: Models) -> None:
    pages = [str(path) for path in sorted(EXAMPLE.glob("0[1-4]*.html"))]
    told = []
    for order in ([pages], [[page] for page in reversed(pages)]):
        with Ledger.open(grounds().place, create=True, clock=now, operator="test") as ledger:
            for batch in order:
                run(ledger, models, *batch)
            told.append({frozenset(frozenset(side.claims) for side in one.sides) for one in ledger.disputes()})
    assert told[0]
    assert told[0] == told[1]


def test_a_bad_page_stops_no_other(ground: Ground, models: Models) -> None:
    with Ledger.open(ground.place, create=True, clock=now, operator="test") as ledger:
        summary = run(ledger, models, str(EXAMPLE / "09-harbour-mirror.html"), str(EXAMPLE / "08-voix-du-canal.html"))
        assert (len(summary.failures), len(summary.unread), summary.read) == (1, 1, 0)
        assert summary.partial
        assert ledger.failures() == tuple(summary.failures)


def test_an_input_whose_reading_fails_is_told_once(
    tmp_path: Path, models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a fault of ours keeps a report from being read, its input failed; the others were read."""

    def stumbling(report: Report, models: Models, **more: Any) -> ReadReport:
        if "stone" in report.text:
            raise RuntimeError("stumbled")
        return read_report(report, models, **more)

    for name, words in (("a", "a stone"), ("b", "a barge")):
        (tmp_path / f"{name}.txt").write_text(f"The wardens said on Tuesday that {words} had blocked the lock.\n")
    monkeypatch.setattr("counterclaim.pipeline.workers.read_report", stumbling)
    paths = [str(tmp_path / f"{name}.txt") for name in "ab"]
    with Ledger.open(tmp_path / "kept.db", create=True, clock=now, operator="test") as ledger:
        summary = Pipeline(lambda: models, clock=now, processes=1).read_inputs(paths, Given(), ledger)
    assert [(each.input, each.became) for each in summary.outcomes] == [(paths[0], "failed"), (paths[1], "read")]
    assert "stumbled" in summary.outcomes[0].reason
    assert len(summary.failures) == 1
