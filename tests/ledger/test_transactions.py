from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import event

from counterclaim.ledger import Ledger
from counterclaim.records import Reading
from tests.grounds import Ground
from tests.ledger.conftest import Clock
from tests.ledger.invented import reading_of, report_of, text_with, weighing_of


def test_what_is_kept_together_stands_together_or_not_at_all(ledger: Ledger) -> None:
    with suppress(RuntimeError), ledger.transaction():
        ledger.keep_report(report_of())
        assert len(ledger.reports()) == 1
        raise RuntimeError
    assert ledger.reports() == ()
    assert ledger.custody() == ()
    with ledger.transaction():
        ledger.keep_report(report_of())
    assert len(ledger.reports()) == 1


def test_an_inner_transaction_is_undone_alone(ledger: Ledger) -> None:
    with ledger.transaction():
        ledger.keep_report(report_of(text_with(1)))
        with suppress(RuntimeError), ledger.transaction():
            ledger.keep_report(report_of(text_with(2), "https://b.example/"))
            raise RuntimeError
        ledger.keep_report(report_of(text_with(3), "https://c.example/"))
    assert {report.text for report in ledger.reports()} == {text_with(1), text_with(3)}
    assert ledger.verify() == ()


def test_readers_see_whole_states_while_another_writes(ground: Ground, clock: Clock) -> None:
    ground.lay_blank()
    seen: list[int] = []
    odd: list[int] = []
    done = threading.Event()

    def read() -> None:
        with Ledger.open(ground.place, clock=clock) as ledger:
            while not done.is_set():
                count = len(ledger.reports())
                seen.append(count)
                if count % 2:
                    odd.append(count)

    with Ledger.open(ground.place, clock=clock) as ledger:
        readers = [threading.Thread(target=read) for _ in range(3)]
        for reader in readers:
            reader.start()
        for number in range(10):
            with ledger.transaction():
                for half in (0, 1):
                    ledger.keep_report(report_of(text_with(number), f"https://a.example/{number}/{half}"))
        done.set()
        for reader in readers:
            reader.join()
        assert len(ledger.reports()) == 20
        assert ledger.verify() == ()
    assert seen
    assert odd == []


def test_threads_that_share_a_ledger_write_one_after_the_other(ledger: Ledger) -> None:
    def write(first: int) -> None:
        for number in range(first, first + 5):
            ledger.keep_report(report_of(text_with(number), f"https://a.example/{number}"))

    writers = [threading.Thread(target=write, args=(number * 5,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(ledger.reports()) == 20
    assert [entry.number for entry in ledger.custody()] == list(range(1, 21))
    assert ledger.verify() == ()


@contextmanager
def counting(ledger: Ledger) -> Iterator[list[str]]:
    """Statements that the ledger sends, those aside by which a transaction begins."""
    sent: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not statement.startswith(("BEGIN", "SET TRANSACTION")):
            sent.append(statement)

    event.listen(ledger._engine, "before_cursor_execute", note)
    yield sent
    event.remove(ledger._engine, "before_cursor_execute", note)


def _fill(ledger: Ledger, first: int, last: int) -> None:
    readings: list[Reading] = []
    with ledger.transaction():
        for number in range(first, last):
            report = report_of(text_with(number), f"https://courier.example/{number}", 1 + number % 20)
            readings.append(reading_of(report))
            ledger.keep_report(report)
            ledger.keep_reading(readings[-1])
            ledger.keep_profile(report.digest, vector=b"1", names=("a",), fingerprints=(1, number))
            ledger.keep_weighing(weighing_of(f"s-{number:03}", readings[-1], dispute=f"d-{number:03}"))
        ledger.keep_weighing(weighing_of("s-all", *readings, dispute=f"d-all-{first}"))


LATER = datetime(2032, 1, 1, tzinfo=UTC)
LAST = report_of(text_with(1), "https://courier.example/1", 2).digest
VIEWS: dict[str, tuple[int, Callable[[Ledger], object]]] = {
    "stories": (2, lambda ledger: ledger.stories(published_by=LATER, known_by=LATER, replaced=True)),
    "story": (3, lambda ledger: ledger.story("s-all")),
    "reports": (1, lambda ledger: ledger.reports(story="s-all", published_by=LATER, known_by=LATER)),
    "report": (1, lambda ledger: ledger.report(LAST)),
    "revisions": (1, lambda ledger: ledger.revisions("https://courier.example/1")),
    "claims": (1, lambda ledger: ledger.claims(story="s-all", speaker="Jana Kolar")),
    "speakers": (1, lambda ledger: ledger.speakers()),
    "figures": (1, lambda ledger: ledger.figures(story="s-all", published_by=LATER)),
    "moments": (1, lambda ledger: ledger.moments()),
    "places": (1, lambda ledger: ledger.places()),
    "evidence": (1, lambda ledger: ledger.evidence()),
    "disputes": (2, lambda ledger: ledger.disputes(published_by=LATER, known_by=LATER)),
    "origins": (1, lambda ledger: ledger.origins("s-all")),
    "judged pairs": (1, lambda ledger: ledger.judged_pairs("s-all")),
    "weighing": (9, lambda ledger: ledger.weighing("s-all")),
    "reading": (6, lambda ledger: ledger.reading(LAST)),
    "search": (3, lambda ledger: ledger.search("depot", 1000)),
    "shared wording": (1, lambda ledger: ledger.reports_sharing((1, 2, 3), 10)),
    "profiles": (1, lambda ledger: ledger.profiles_between(datetime(2031, 1, 1, tzinfo=UTC), LATER)),
    "counts": (1, lambda ledger: ledger.counts()),
    "failures": (1, lambda ledger: ledger.failures()),
    "decisions": (1, lambda ledger: ledger.decisions()),
}


def test_each_view_takes_as_many_queries_for_many_rows_as_for_few(ledger: Ledger) -> None:
    for first, last in ((0, 2), (2, 30)):
        _fill(ledger, first, last)
        for name, (allowed, view) in VIEWS.items():
            with counting(ledger) as sent:
                view(ledger)
            assert (name, len(sent)) == (name, allowed)


@pytest.mark.parametrize("name", ["report", "revisions", "shared wording", "profiles", "reading", "claims", "figures"])
def test_look_ups_use_an_index(ledger: Ledger, ground: Ground, name: str) -> None:
    """A plan says SCAN or Seq Scan where it goes through a whole table; it may over a list that the query itself made.

    PostgreSQL, told to avoid that, does it only where there is no index.
    """
    _fill(ledger, 0, 3)
    plans: list[str] = []
    explaining: list[str] = []

    def explain(connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        if explaining or statement.startswith(("BEGIN", "SET", "EXPLAIN")):
            return
        explaining.append(statement)
        ask = "EXPLAIN QUERY PLAN" if ground.engine == "sqlite" else "EXPLAIN"
        if ground.engine == "postgresql":
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        plans.extend(row[-1] for row in connection.exec_driver_sql(f"{ask} {statement}", parameters))
        explaining.clear()

    event.listen(ledger._engine, "before_cursor_execute", explain)
    VIEWS[name][1](ledger)
    event.remove(ledger._engine, "before_cursor_execute", explain)
    assert plans
    assert [step for step in plans if step.startswith("SCAN") or "Seq Scan" in step] == []
