from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterclaim.errors import LedgerError, WrongUse
from counterclaim.ledger import Ledger
from counterclaim.ledger.copying import copy_ledger
from counterclaim.records import Capture, Failure
from tests.grounds import Database, File, Ground
from tests.ledger.conftest import BEGINNING, Clock
from tests.ledger.invented import capture_of, reading_of, report_of, text_with, weighing_of
from tests.ledger.test_people import DECISION


@pytest.fixture(params=["sqlite", "postgresql"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ground]:
    """Where the copy goes; the ledger that is copied lies on each engine in turn."""
    if request.param == "sqlite":
        yield File(tmp_path / "copy.db", Path)
        return
    server = request.getfixturevalue("server")
    name = server.database()
    yield Database(server, name, tmp_path / "copy.captures", str)
    server.drop(name)


@pytest.fixture
def filled(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """A ledger with some of everything: closed rows, several files of captures, texts that no column holds exactly."""
    monkeypatch.setattr("counterclaim.ledger.shelf.LARGEST", 1_000)
    for number in range(4):
        report = report_of(text_with(number), f"https://courier.example/{number}", 1 + number)
        reading = reading_of(report)
        ledger.keep_capture(capture_of(report.text, f"https://courier.example/{number}"))
        ledger.keep_report(report)
        ledger.keep_reading(reading)
        ledger.keep_reading(dataclasses.replace(reading, made_by="reader 2", notes=("null \0 and \ud83d",)))
        ledger.keep_profile(report.digest, vector=b"\0\xff", names=("a",), fingerprints=(1, 2**63 + number))
        ledger.keep_claim_vectors({reading.claims[0].id: b"\0\1"})
        ledger.keep_weighing(weighing_of(f"s-{number}", reading, dispute=f"d-{number}"))
    first = reading_of(report_of(text_with(0), "https://courier.example/0", 1))
    ledger.keep_weighing(dataclasses.replace(weighing_of("s-0", first), disputes=()))
    ledger.keep_report(dataclasses.replace(report_of("null \0 and \ud83d alone"), published=None, capture="none"))
    ledger.keep_capture(Capture(b"x" * 3_000, "letter-\udcff.txt", BEGINNING))
    ledger.decide(DECISION)
    ledger.set_party("Ode Brandel", "the garrison")
    ledger.set_party("Ode Brandel", None)
    ledger.keep_failure(Failure("pier.html", "a pay wall stands there", BEGINNING))
    return ledger


def views(ledger: Ledger) -> list[object]:
    return [
        ledger.counts(), ledger.custody(), ledger.reports(), ledger.claims(), ledger.figures(), ledger.evidence(),
        ledger.stories(replaced=True), ledger.disputes(closed=True), ledger.decisions(), ledger.failures(),
        ledger.weighing("s-1"), ledger.weighing("s-0"), ledger.reports_sharing([1], 9),
        {hit.snippet for hit in ledger.search("depot burned", 50)},
        ledger.claim_vectors([claim.id for claim in ledger.claims()]), ledger.verify(),
    ]  # fmt: skip


def test_a_copy_is_the_same_ledger(filled: Ledger, ground: Ground, target: Ground, clock: Clock) -> None:
    with Ledger.open(target.place, create=True, clock=clock) as written:
        copied = copy_ledger(filled, written)
        assert views(written) == views(filled)
        assert copied.problems == ()
        assert copied.captured == sum(path.stat().st_size for path in target.captures.iterdir())
        for report in filled.reports():
            if report.capture != "none":
                assert written.capture_bytes(report.capture) == filled.capture_bytes(report.capture)
    files = [sorted((path.name, path.read_bytes()) for path in one.captures.iterdir()) for one in (ground, target)]
    assert files[0] == files[1]
    assert len(files[0]) > 2


def test_a_copy_goes_on(filled: Ledger, target: Ground, clock: Clock) -> None:
    with Ledger.open(target.place, create=True, clock=clock, operator="Somebody Else") as written:
        copy_ledger(filled, written)
    with Ledger.open(target.place, clock=clock, operator="Somebody Else") as written:
        report = report_of(text_with(77), "https://courier.example/77", 9)
        assert written.keep_capture(capture_of(report.text, "https://courier.example/77"))
        written.keep_report(report)
        written.keep_reading(reading_of(report))
        written.keep_weighing(weighing_of("s-77", reading_of(report), dispute="d-77"))
        assert written.set_party("Ode Brandel", "the harbour guild")
        assert len(written.search("bread", 50)) == len(filled.search("bread", 50)) + 1
        assert written.verify() == ()


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_a_ledger_that_does_not_hold_has_a_copy_that_says_so(
    filled: Ledger, ground: Ground, target: Ground, clock: Clock
) -> None:
    ground.tamper("UPDATE claims SET record = replace(record, 'denies', 'asserts') WHERE number = 1")
    next(iter(sorted(ground.captures.iterdir()))).unlink()
    with Ledger.open(target.place, create=True, clock=clock) as written:
        problems = copy_ledger(filled, written).problems
        assert {problem.kind for problem in problems} == {"capture", "reading"}
        assert [(one.kind, one.about) for one in written.verify()] == [(one.kind, one.about) for one in filled.verify()]


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_bytes_that_no_row_names_stay_behind(filled: Ledger, ground: Ground, target: Ground, clock: Clock) -> None:
    last = max(ground.captures.iterdir())
    with last.open("ab") as out:
        out.write(b"half a record")
    (ground.captures / "captures-00099.warc.gz").write_bytes(b"the beginning of another")
    (ground.captures / "captures-00001.warc.gz.torn-at-7").write_bytes(b"set aside")
    with Ledger.open(target.place, create=True, clock=clock) as written:
        copy_ledger(filled, written)
    with Ledger.open(target.place, clock=clock) as again:
        assert again.custody() == filled.custody()
    assert (target.captures / "captures-00001.warc.gz.torn-at-7").read_bytes() == b"set aside"
    assert not (target.captures / "captures-00099.warc.gz").exists()


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_nothing_is_copied_over_anything(filled: Ledger, target: Ground, clock: Clock) -> None:
    with Ledger.open(target.place, create=True, clock=clock) as written:
        written.keep_failure(Failure("pier.html", "gone", BEGINNING))
        with pytest.raises(WrongUse, match=r"holds something already; name a place"):
            copy_ledger(filled, written)
        assert written.counts()["reports"] == 0


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_a_folder_of_other_captures_is_left_alone(filled: Ledger, target: Ground, clock: Clock) -> None:
    target.captures.mkdir()
    (target.captures / "notes.txt").write_text("mine")
    with Ledger.open(target.place, create=True, clock=clock) as written:
        with pytest.raises(WrongUse, match=r"holds something already; name one for captures that is empty"):
            copy_ledger(filled, written)
        assert written.counts()["reports"] == 0
    assert [path.name for path in target.captures.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_a_copy_that_is_broken_off_leaves_nothing(
    filled: Ledger, target: Ground, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def other(*_: object) -> bytes:
        return str(next(numbers)).encode()

    numbers = iter(range(10**9))
    monkeypatch.setattr("counterclaim.ledger.copying._written", other)
    with Ledger.open(target.place, create=True, clock=clock) as written:
        with pytest.raises(LedgerError, match=r"are not those that were copied; nothing is kept of the copy"):
            copy_ledger(filled, written)
        assert written.counts()["captures"] == 0
    assert not target.captures.exists()


def test_captures_that_nobody_says_where_they_are(filled: Ledger, clock: Clock) -> None:
    with Ledger.open(":memory:", clock=clock) as written:
        with pytest.raises(LedgerError, match=r"has no folder for captures"):
            copy_ledger(filled, written)
        assert written.counts()["reports"] == 0
