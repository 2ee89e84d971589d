from __future__ import annotations

from datetime import UTC, datetime

import pytest

from counterclaim.errors import LedgerError
from counterclaim.ledger import Ledger, Profile
from tests.ledger.invented import reading_of, report_of, text_with, weighing_of


def kept(ledger: Ledger, number: int, day: int, fingerprints: list[int]) -> str:
    report = report_of(text_with(number), f"https://courier.example/{number}", day)
    ledger.keep_report(report)
    ledger.keep_profile(report.digest, vector=b"\1\2", names=("Lhota",), fingerprints=fingerprints)
    return report.digest


def test_reports_that_share_fingerprints_most_first(ledger: Ledger) -> None:
    top = 2**64 - 1
    some, more, none = kept(ledger, 1, 1, [1, 2, top]), kept(ledger, 2, 2, [1, 2, 3, top, 0]), kept(ledger, 3, 3, [9])
    assert ledger.reports_sharing([0, 1, 2, 3, top, top], 10) == ((more, 5), (some, 3))
    assert ledger.reports_sharing([1], 1) == ((min(some, more), 1),)
    assert ledger.reports_sharing([-1], 10) == ((min(some, more), 1), (max(some, more), 1))
    assert ledger.reports_sharing([], 10) == ()
    assert ledger.reports_sharing(range(100_000), 1) == ((more, 4),)
    assert none not in dict(ledger.reports_sharing([0, 1, 2, 3, top], 10))


def test_a_profile_kept_again_changes_nothing_and_a_newer_one_takes_its_place(ledger: Ledger) -> None:
    digest = kept(ledger, 1, 1, [1, 2])
    assert not ledger.keep_profile(digest, vector=b"\1\2", names=["Lhota"], fingerprints=[2, 1, 1])
    assert ledger.keep_profile(digest, vector=None, names=[], fingerprints=[3])
    assert ledger.reports_sharing([1, 2], 5) == ()
    assert ledger.reports_sharing([3], 5) == ((digest, 1),)
    with pytest.raises(LedgerError, match=r"keep the report 0000 before its profile"):
        ledger.keep_profile("0000", vector=None, names=(), fingerprints=())


def test_wording_that_stands_everywhere_is_noted_for_some_only(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("counterclaim.ledger.profiles.COMMON", 2)
    first, second, third = (kept(ledger, number, number, [7, number]) for number in (1, 2, 3))
    assert {digest for digest, _ in ledger.reports_sharing([7], 10)} == {first, second}
    assert ledger.reports_sharing([3, 7], 10)[-1][1] == 1
    assert third in dict(ledger.reports_sharing([3], 10))


def test_profiles_of_a_time(ledger: Ledger) -> None:
    digests = [kept(ledger, number, number, [number]) for number in (1, 2, 3, 4)]
    reading = reading_of(report_of(text_with(2), "https://courier.example/2", 2))
    ledger.keep_reading(reading)
    ledger.keep_weighing(weighing_of("s-1", reading))
    found = ledger.profiles_between(datetime(2031, 5, 2, tzinfo=UTC), datetime(2031, 5, 3, 12, 20, tzinfo=UTC))
    assert found == (
        Profile(digests[1], datetime(2031, 5, 2, 12, 20, tzinfo=UTC), b"\1\2", ("Lhota",), "s-1", "Grain depot burns"),
        Profile(digests[2], datetime(2031, 5, 3, 12, 20, tzinfo=UTC), b"\1\2", ("Lhota",), None, "Grain depot burns"),
    )


def test_words_and_homes_of_profiles(ledger: Ledger) -> None:
    first, second = (kept(ledger, number, number, [number]) for number in (1, 2))
    ledger.keep_profile(second, vector=None, names=(), fingerprints=[2], words=("depot", "grain"), made_by="test")
    ledger.keep_homes({second: first, first: first})
    one, other = ledger.profiles_between(datetime(2031, 5, 1, tzinfo=UTC), datetime(2031, 5, 4, tzinfo=UTC))
    assert (one.words, one.made_by, one.home) == (None, None, first)
    assert (other.words, other.made_by, other.home) == (("depot", "grain"), "test", first)
    ledger.keep_profile(second, vector=None, names=(), fingerprints=[2], words=("depot",), made_by="test")
    found = ledger.profiles_between(datetime(2031, 5, 2, tzinfo=UTC), datetime(2031, 5, 4, tzinfo=UTC))
    assert [profile.home for profile in found] == [None]


def test_vectors_of_claims(ledger: Ledger) -> None:
    ledger.keep_claim_vectors({"c-1": b"one", "c-2": b"two"})
    ledger.keep_claim_vectors({"c-2": b"2", "c-3": b"three"})
    ledger.keep_claim_vectors({})
    assert ledger.claim_vectors(["c-3", "c-2", "c-9"]) == {"c-2": b"2", "c-3": b"three"}
