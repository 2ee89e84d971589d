from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest

from counterclaim.errors import WrongUse
from counterclaim.ledger import Kept, KeptAs, Ledger
from counterclaim.records import Capture, Failure, Report
from tests.grounds import Ground
from tests.ledger.conftest import BEGINNING, Clock
from tests.ledger.invented import capture_of, report_of, text_with

DAY = datetime(2031, 5, 2, 12, 20, tzinfo=UTC)


def test_new_known_and_revision(ledger: Ledger) -> None:
    first, second, third = report_of(), report_of(text_with(1), day=3), report_of(text_with(2), day=4)
    assert ledger.keep_report(first) == Kept(KeptAs.NEW)
    assert ledger.keep_report(first) == Kept(KeptAs.KNOWN)
    assert ledger.keep_report(second) == Kept(KeptAs.REVISION, first.digest)
    assert ledger.keep_report(third) == Kept(KeptAs.REVISION, second.digest)
    assert ledger.keep_report(first) == Kept(KeptAs.KNOWN)
    assert ledger.revisions("https://courier.example/depot") == (first, second, third)
    assert ledger.revised() == ((first, second), (second, third))
    assert ledger.keep_report(report_of(address="https://herald.example/1")) == Kept(KeptAs.NEW)


def test_a_file_read_again_is_a_revision_and_its_copy_is_not(ledger: Ledger) -> None:
    def from_file(text: str, path: str) -> Report:
        capture = capture_of(text, path)
        ledger.keep_capture(capture)
        return dataclasses.replace(report_of(text, None), capture=capture.digest)

    first = from_file("The depot burns.", "depot.txt")
    assert ledger.keep_report(first) == Kept(KeptAs.NEW)
    assert ledger.keep_report(from_file("The depot burns.", "copy.txt")) == Kept(KeptAs.KNOWN)
    assert ledger.keep_report(from_file("Rain.", "weather.txt")) == Kept(KeptAs.NEW)
    changed = from_file("The depot burnt.", "copy.txt")
    assert ledger.keep_report(changed) == Kept(KeptAs.REVISION, first.digest)
    assert ledger.revisions("copy.txt") == (first, changed)
    assert ledger.revisions("weather.txt") == (ledger.report(from_file("Rain.", "weather.txt").digest),)


def test_reports_from_one_capture_are_no_revisions_of_each_other(ledger: Ledger) -> None:
    archive = capture_of("two letters", "letters.txt")
    ledger.keep_capture(archive)
    for text in ("First letter.", "Second letter."):
        report = dataclasses.replace(report_of(text, None), capture=archive.digest)
        assert ledger.keep_report(report) == Kept(KeptAs.NEW)


def test_standard_input_has_no_revisions(ledger: Ledger) -> None:
    for text in ("The depot burns.", "The depot burnt."):
        capture = capture_of(text, "-")
        ledger.keep_capture(capture)
        report = dataclasses.replace(report_of(text, None), capture=capture.digest)
        assert ledger.keep_report(report) == Kept(KeptAs.NEW)


def test_the_same_page_taken_by_a_newer_intake_revises_the_older(ledger: Ledger) -> None:
    first = dataclasses.replace(report_of("Menu. The depot burns."), capture="c", made_by="intake 1")
    better = dataclasses.replace(report_of("The depot burns."), capture="c", made_by="intake 2")
    ledger.keep_report(first)
    assert ledger.keep_report(better) == Kept(KeptAs.REVISION, first.digest)


@pytest.mark.parametrize("text", ["plain", "Čaj s mlékem 🫖", "null \0 and \ud83d alone", "\ufdd0marked\ufdd1"])
def test_a_report_comes_back_exactly(ledger: Ledger, text: str) -> None:
    report = dataclasses.replace(report_of(text), title=f"Title {text}", notes=("3 bytes replaced",))
    ledger.keep_report(report)
    assert ledger.report(report.digest) == report
    assert ledger.verify() == ()


def test_a_report_is_found_by_its_id_and_by_how_it_begins(ledger: Ledger) -> None:
    report = report_of()
    ledger.keep_report(report)
    for asked in (report.digest, report.id, report.digest[:7], report.digest[:7].upper(), "r-" + report.digest[:4]):
        assert ledger.report(asked) == report
    with pytest.raises(WrongUse, match=r"holds no report 'zz'"):
        ledger.report("zz")
    for number in range(20):
        ledger.keep_report(report_of(text_with(number), f"https://a.example/{number}"))
    with pytest.raises(WrongUse, match=r"is the beginning of more than one report: .*, …; give more of it"):
        ledger.report("")


def test_reports_are_listed_by_publication_and_filtered(ledger: Ledger) -> None:
    late, early = report_of(day=9), report_of(text_with(1), "https://herald.example/1", day=1)
    unread = dataclasses.replace(report_of("Дым.", "https://c.example/", day=5), language="ru", unread="not read")
    for report in (late, early, unread):
        ledger.keep_report(report)
    assert ledger.reports() == (early, unread, late)
    assert ledger.reports(unread=True) == (unread,)
    assert ledger.reports(language="en") == (early, late)
    assert ledger.reports(outlet="Lhota Courier", limit=1) == (early,)


def test_both_clocks(ledger: Ledger, clock: Clock) -> None:
    first, second = report_of(day=1), report_of(text_with(1), "https://b.example/", day=4)
    ledger.keep_report(second)
    between = clock.now
    ledger.keep_report(first)
    assert ledger.reports(known_by=between) == (second,)
    assert ledger.reports(published_by=datetime(2031, 5, 3, tzinfo=UTC)) == (first,)
    assert ledger.reports(published_by=datetime(2031, 5, 3, tzinfo=UTC), known_by=between) == ()
    assert ledger.reports(known_by=BEGINNING) == ()


def test_a_report_without_a_time_counts_from_when_it_was_taken_in(ledger: Ledger, clock: Clock) -> None:
    report = dataclasses.replace(report_of(), published=None)
    ledger.keep_report(report)
    assert ledger.reports(published_by=clock.now) == (report,)
    assert ledger.reports(published_by=BEGINNING) == ()


def test_failures_are_kept_once_each(ledger: Ledger, clock: Clock) -> None:
    first = Failure("broken.pdf", "broken.pdf holds no text; hand in one with a text layer", BEGINNING)
    again = dataclasses.replace(first, at=clock())
    other = dataclasses.replace(first, reason="broken.pdf is gone")
    assert [ledger.keep_failure(one) for one in (first, again, other)] == [True, False, True]
    assert ledger.failures() == (first, other)
    assert ledger.failures(known_by=BEGINNING) == ()


def test_a_clock_without_a_zone_is_refused(ground: Ground) -> None:
    ground.lay_blank()
    with Ledger.open(ground.place, clock=lambda: datetime(2031, 5, 3)) as ledger:  # noqa: DTZ001
        with pytest.raises(Exception, match=r"needs a zone"):
            ledger.keep_report(report_of())
        assert ledger.reports() == ()


def test_a_captures_address_need_not_be_text_that_databases_take(ledger: Ledger) -> None:
    capture = Capture(b"x", "letter-\udcff.txt", BEGINNING)
    assert ledger.keep_capture(capture)
    assert not ledger.keep_capture(capture)
