"""What a person has removed is gone from every byte, and what is left tells of it."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator as FastIterator
from warcio.archiveiterator import ArchiveIterator

from counterclaim.errors import WrongUse
from counterclaim.ledger import Ledger
from counterclaim.records import Capture, Decision, Report
from tests.grounds import Ground
from tests.ledger.conftest import BEGINNING, Clock
from tests.ledger.invented import capture_of, reading_of, report_of, text_with, weighing_of

SECRET = text_with(7).replace("Jana Kolar", "Jana Kolar-Wisterhazy")
OTHER = text_with(3)
PLACE = "https://secret.example/depot"


def with_secret(ledger: Ledger) -> tuple[Report, Report]:
    """Two reports of a story, one of which names somebody."""
    reports = report_of(OTHER), report_of(SECRET, PLACE, day=3)
    readings = []
    for report, text, address, day in zip(reports, (OTHER, SECRET), (None, PLACE), (2, 3), strict=True):
        ledger.keep_capture(capture_of(text, address or "https://courier.example/depot", day=day))
        ledger.keep_report(report)
        readings.append(reading_of(report))
        ledger.keep_reading(readings[-1])
    ledger.keep_weighing(weighing_of("story-0001", *readings))
    ledger.decide(
        Decision(
            "note", readings[1].claims[1].id, reports[1].digest, (), None, None, "Ines Varga", BEGINNING, "Wisterhazy!"
        )
    )
    return reports


def bytes_kept(folder: Path) -> bytes:
    """Every byte beside the ledger, unpacked where it is packed."""
    found = []
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        raw = path.read_bytes()
        found.append(raw)
        if ".warc.gz" in path.name and "torn" not in path.name:
            found.append(gzip.decompress(raw))
    return b"".join(found)


def test_nothing_is_left_in_any_byte_and_all_else_is_whole(place: Path, clock: Clock) -> None:
    with Ledger.open(place, create=True, clock=clock, operator="Ines Varga") as ledger:
        kept, gone = with_secret(ledger)
        last = capture_of(text_with(9), "https://third.example/depot", day=4)
        ledger.keep_capture(last)
        assert b"wisterhazy" in bytes_kept(place.parent).lower()
        removed = ledger.redact(gone.id, "names a witness")
        assert (removed.records, removed.claims, removed.stories) == (1, 2, ("story-0001",))
        assert ledger.verify() == ()
        assert ledger.capture_bytes(last.digest) == last.content
        assert [each.digest for each in ledger.reports()] == [kept.digest]
        assert ledger.disputes(story="story-0001", closed=True) == ()
        assert ledger.decisions() == ()
        assert ledger.search("Wisterhazy") == ()
    assert b"wisterhazy" not in bytes_kept(place.parent).lower()
    with Ledger.open(place, read_only=True) as again:
        assert again.verify() == ()
        (left,) = again.redactions()
        assert (left.capture, left.reports, left.who, left.why) == (
            gone.capture,
            (gone.digest,),
            "Ines Varga",
            "names a witness",
        )


def test_it_is_the_same_on_either_engine(ledger: Ledger, ground: Ground) -> None:
    kept, gone = with_secret(ledger)
    ledger.redact(gone.digest, "names a witness")
    assert ledger.verify() == ()
    assert [each.digest for each in ledger.reports()] == [kept.digest]
    assert "wisterhazy" not in "\n".join(ground.everything()).lower()
    with pytest.raises(WrongUse, match="was redacted on 2031-05-03 by Ines Varga: names a witness"):
        ledger.report(gone.id)
    with pytest.raises(WrongUse, match="redacted on"):
        ledger.capture_bytes(gone.capture)
    assert ledger.last_capture(PLACE) is None


def test_names_that_only_it_gave_are_gone_from_other_readings(ledger: Ledger, ground: Ground) -> None:
    """Speakers are joined over a story: a name that one report gives is known in the others."""
    kept, gone = with_secret(ledger)
    plain = reading_of(kept)
    speaker = plain.claims[1].speaker
    assert speaker is not None
    joined = replace(speaker, name="Jana Kolar-Wisterhazy", names=(*speaker.names, "Jana Kolar-Wisterhazy"))
    ledger.keep_reading(replace(plain, claims=(plain.claims[0], replace(plain.claims[1], speaker=joined))))
    removed = ledger.redact(gone.digest, "names a witness")
    assert removed.unread == (kept.digest,)
    assert ledger.reading(kept.digest) is None
    assert "wisterhazy" not in "\n".join(ground.everything()).lower()
    ledger.keep_reading(plain)
    assert ledger.verify() == ()


def test_a_story_of_it_alone_is_gone(ledger: Ledger) -> None:
    report = report_of(SECRET, PLACE)
    ledger.keep_capture(capture_of(SECRET, PLACE))
    ledger.keep_report(report)
    ledger.keep_reading(reading_of(report))
    ledger.keep_weighing(weighing_of("story-0001", reading_of(report)))
    assert ledger.redact(report.id, "asked for by the family").stories == ()
    assert ledger.stories(replaced=True) == ()
    assert ledger.verify() == ()


@pytest.mark.parametrize("content", [b"x", b"y" * 70_000])
def test_a_tombstone_fits_and_every_reader_goes_on_behind_it(place: Path, clock: Clock, content: bytes) -> None:
    small = Capture(content, "https://a.example/", BEGINNING, "text/plain")
    small_report = Report("x", "A", None, "https://a.example/", None, "en", capture=small.digest)
    with Ledger.open(place, create=True, clock=clock, operator="Ines Varga") as ledger:
        ledger.keep_capture(small)
        ledger.keep_report(small_report)
        ledger.keep_capture(capture_of(OTHER))
        ledger.redact(small_report.id, "why not")
        assert ledger.verify() == ()
        ((path, _),) = ledger.capture_files()
    with path.open("rb") as file:
        kinds = [(record.rec_type, record.content_stream().read()) for record in ArchiveIterator(file)]
    assert [kind for kind, _ in kinds] == ["warcinfo", "metadata", "resource"]
    assert kinds[1][1].startswith(b"redacted: 2031-05-03T")
    assert kinds[2][1] == OTHER.encode()
    with path.open("rb") as file:
        assert len(list(FastIterator(file, parse_http=False))) == 3


def keep_and_break_off(ledger: Ledger, capture: Capture) -> None:
    with ledger.transaction():
        ledger.keep_capture(capture)
        raise KeyboardInterrupt


def test_records_that_a_crash_left_are_written_over_too(place: Path, clock: Clock) -> None:
    with Ledger.open(place, create=True, clock=clock, operator="Ines Varga") as ledger:
        ledger.keep_capture(capture_of(OTHER))
        with pytest.raises(KeyboardInterrupt):
            keep_and_break_off(ledger, capture_of(SECRET, PLACE))
    with Ledger.open(place, clock=clock, operator="Ines Varga") as ledger:
        ledger.keep_capture(capture_of(SECRET, PLACE, day=4))
        ledger.keep_report(report_of(SECRET, PLACE))
        assert ledger.redact(report_of(SECRET, PLACE).id, "names a witness").records == 2
        assert ledger.verify() == ()
    assert b"wisterhazy" not in bytes_kept(place.parent).lower()


def test_what_is_there_is_meant_before_what_is_gone(ledger: Ledger) -> None:
    _, gone = with_secret(ledger)
    ledger.redact(gone.digest, "names a witness")
    others = (report_of(text_with(100 + number), f"https://n.example/{number}") for number in range(10_000))
    there = next(report for report in others if report.digest[:2] == gone.digest[:2])
    ledger.keep_report(there)
    assert ledger.redaction_named(gone.digest[:2]) is None
    assert ledger.redaction_named("") is None
    assert ledger.redaction_named(gone.id) is not None
    assert ledger.redact(gone.digest[:2], "names another").redaction.reports == (there.digest,)


def test_it_wants_a_reason_and_a_name(ledger: Ledger) -> None:
    _, gone = with_secret(ledger)
    with pytest.raises(WrongUse, match="give the reason"):
        ledger.redact(gone.id, "  ")
    assert ledger.redactions() == ()


@pytest.mark.parametrize(
    ("statement", "kind", "reason"),
    [
        ("DELETE FROM redactions", "redaction", "it is gone"),
        ("UPDATE redactions SET record = replace(record, 'a witness', 'nobody')", "redaction", "says was removed"),
    ],
)
def test_a_redaction_that_is_tampered_with_hides_nothing(
    ledger: Ledger, ground: Ground, statement: str, kind: str, reason: str
) -> None:
    _, gone = with_secret(ledger)
    ledger.redact(gone.id, "names a witness")
    ground.tamper(statement)
    problems = ledger.verify()
    assert any(each.kind == kind and reason in each.reason for each in problems)
    assert any(each.kind == "report" and each.about == gone.digest for each in problems)


def test_one_that_was_broken_off_is_named_and_completed(
    place: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(*_: object) -> int:
        raise KeyboardInterrupt

    with Ledger.open(place, create=True, clock=clock, operator="Ines Varga") as ledger:
        _, gone = with_secret(ledger)
        with monkeypatch.context() as patched:
            patched.setattr(Ledger, "_write_over", cut_off)
            with pytest.raises(KeyboardInterrupt):
                ledger.redact(gone.id, "names a witness")
        (problem,) = ledger.verify()
        assert (problem.kind, problem.about) == ("capture", PLACE)
        assert "its bytes still lie in captures-00001.warc.gz: redact it once more" in problem.reason
        again = ledger.redact(gone.id, "")
        assert again.records == 1
        assert again.stories == ("story-0001",)
        assert ledger.verify() == ()
    assert b"wisterhazy" not in bytes_kept(place.parent).lower()
