from __future__ import annotations

import pytest

from counterclaim.ledger import Ledger
from counterclaim.records import Failure
from tests.grounds import Ground
from tests.ledger.conftest import BEGINNING, Clock
from tests.ledger.invented import capture_of, reading_of, report_of, weighing_of
from tests.ledger.test_people import DECISION


@pytest.fixture
def filled(ledger: Ledger) -> Ledger:
    report = report_of()
    reading = reading_of(report)
    ledger.keep_capture(capture_of(report.text))
    ledger.keep_report(report)
    ledger.keep_reading(reading)
    ledger.keep_weighing(weighing_of("s-1", reading))
    ledger.decide(DECISION)
    ledger.set_party("Ode Brandel", "the garrison")
    ledger.set_party("ode brandel", "the harbour guild")
    ledger.set_party("Tam Orrin", "the ferrymen")
    ledger.set_party("Tam Orrin", None)
    ledger.keep_failure(Failure("pier.html", "pier.html: a pay wall stands there", BEGINNING))
    return ledger


def test_the_custody_log_says_who_did_what_when_with_what(filled: Ledger) -> None:
    log = filled.custody()
    kinds = ["capture", "circumstances", "report", "reading", "weighing", "decision", *["party"] * 4, "failure"]
    assert [entry.action for entry in log] == kinds
    assert {(entry.operator, entry.made_by) for entry in log} == {("Ines Varga", "counterclaim test")}
    assert log[0].previous == "0" * 64
    assert [entry.previous for entry in log[1:]] == [entry.digest for entry in log[:-1]]
    assert all(entry.at > BEGINNING.isoformat() for entry in log)
    assert filled.custody("s-1") == log[4:5]


def test_a_ledger_as_it_was_kept_holds(filled: Ledger) -> None:
    assert filled.verify() == ()


TAMPERED = {
    "an entry's word": ("UPDATE custody SET operator = 'Nobody' WHERE number = 2", "custody", "entry 2"),
    "an entry cut out": ("DELETE FROM custody WHERE number = 4", "custody", "entry 4"),
    "an entry's digest": ("UPDATE custody SET digest = previous WHERE number = 3", "custody", "entry 3"),
    "a text": ("UPDATE reports SET text = replace(text, 'denied', 'admitted')", "report", report_of().digest),
    "a title": ("UPDATE reports SET record = replace(record, 'Grain', 'Brain')", "report", report_of().digest),
    "a column": ("UPDATE reports SET outlet = 'Herald'", "report", report_of().digest),
    "a report taken away": ("DELETE FROM reports", "report", report_of().digest),
    "a claim": ("UPDATE claims SET record = replace(record, 'denies', 'asserts')", "reading", report_of().digest),
    "a figure": ("UPDATE figures SET record = replace(record, '101', '999')", "reading", report_of().digest),
    "a claim taken away": ("DELETE FROM claims WHERE position = 1", "reading", report_of().digest),
    "a decision": ("UPDATE decisions SET record = replace(record, 'sarcasm', 'none')", "decision", "c-1"),
    "a party": ("UPDATE parties SET party = 'the army' WHERE closed IS NULL", "party", "ode brandel"),
    "a party taken away": ("DELETE FROM parties", "party", "ode brandel"),
    "a failure": ("UPDATE failures SET record = replace(record, 'pay wall', 'page')", "failure", "pier.html"),
    "a failure's reason": ("UPDATE failures SET reason = 'none'", "failure", "pier.html"),
    "a failure taken away": ("DELETE FROM failures", "failure", "pier.html"),
    "a capture's row": ('UPDATE captures SET "offset" = "offset" + 1', "capture", "https://courier.example/depot"),
    "a capture's digest": ("UPDATE captures SET digest = '00'", "capture", "https://courier.example/depot"),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_what_was_tampered_with_is_named(filled: Ledger, ground: Ground, name: str) -> None:
    statement, kind, about = TAMPERED[name]
    ground.tamper(statement)
    first = filled.verify()[0]
    assert (first.kind, first.about) == (kind, about)


def test_a_byte_changed_in_a_capture_is_named(filled: Ledger, ground: Ground) -> None:
    (path,) = ground.captures.iterdir()
    raw = bytearray(path.read_bytes())
    raw[-40] ^= 1
    path.write_bytes(raw)
    (problem,) = filled.verify()
    assert (problem.kind, problem.about) == ("capture", "https://courier.example/depot")


def test_reading_everything_again_writes_nothing_at_all(filled: Ledger, ground: Ground, clock: Clock) -> None:
    filled.set_party("Guard", "Guard")
    filled.keep_profile(report_of().digest, vector=b"1", names=("a",), fingerprints=(1, 2))
    filled.keep_claim_vectors({"c-1": b"1"})

    before, captures = ground.everything(), [path.read_bytes() for path in ground.captures.iterdir()]
    with Ledger.open(ground.place, clock=clock, operator="Somebody Else") as again:
        reading = reading_of(report_of())
        assert not again.keep_capture(capture_of(report_of().text))
        again.keep_report(report_of())
        again.keep_reading(reading)
        again.keep_weighing(weighing_of("s-1", reading))
        again.decide(DECISION)
        again.set_party("Guard", "Guard")
        again.keep_profile(report_of().digest, vector=b"1", names=("a",), fingerprints=(1, 2))
        again.keep_claim_vectors({"c-1": b"1"})
    assert ground.everything() == before
    assert [path.read_bytes() for path in ground.captures.iterdir()] == captures
