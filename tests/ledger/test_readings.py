from __future__ import annotations

import dataclasses
import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counterclaim.errors import LedgerError, WrongUse
from counterclaim.ledger import FoundFigure, Ledger
from counterclaim.records import Claim, Figure, Reading, Span, Stance
from tests.ledger.conftest import Clock
from tests.ledger.invented import reading_of, report_of, text_with


def keep(ledger: Ledger, number: int = 0, day: int = 2) -> Reading:
    report = report_of(text_with(number), f"https://courier.example/{number}", day)
    reading = reading_of(report)
    ledger.keep_report(report)
    ledger.keep_reading(reading)
    return reading


def test_a_reading_comes_back_whole_and_kept_again_changes_nothing(ledger: Ledger) -> None:
    reading = keep(ledger)
    assert ledger.reading(reading.report) == reading
    assert not ledger.keep_reading(reading)
    assert ledger.reading("unknown") is None
    assert ledger.verify() == ()


def test_a_newer_reading_takes_the_place_of_the_older_which_can_still_be_seen(ledger: Ledger, clock: Clock) -> None:
    reading = keep(ledger)
    before = clock.now
    newer = dataclasses.replace(reading, claims=reading.claims[:1], made_by="reader 2", names=())
    assert ledger.keep_reading(newer)
    assert ledger.reading(reading.report) == newer
    assert ledger.reading(reading.report, known_by=before) == reading
    assert ledger.claims() == newer.claims
    assert ledger.claims(known_by=before) == reading.claims
    assert ledger.claim(reading.claims[1].id) == reading.claims[1]
    assert ledger.counts()["claims"] == 1
    assert ledger.verify() == ()


def test_a_reading_needs_its_report_and_claims_of_its_own(ledger: Ledger) -> None:
    reading = reading_of(report_of())
    with pytest.raises(LedgerError, match=r"keep the report .* before its reading"):
        ledger.keep_reading(reading)
    ledger.keep_report(report_of())
    twice = dataclasses.replace(reading, claims=reading.claims + reading.claims[:1])
    with pytest.raises(LedgerError, match=rf"holds the claim {reading.claims[0].id} twice"):
        ledger.keep_reading(twice)
    stray = dataclasses.replace(reading, claims=(dataclasses.replace(reading.claims[0], report="0" * 64),))
    with pytest.raises(LedgerError, match=r"belongs to the report 000"):
        ledger.keep_reading(stray)
    assert ledger.reading(reading.report) is None


def test_claims_by_keyword(ledger: Ledger) -> None:
    late, early = keep(ledger, 0, day=9), keep(ledger, 1, day=1)
    assert ledger.claims() == (*early.claims, *late.claims)
    assert ledger.claims(report=late.report) == late.claims
    assert ledger.claims(stance=Stance.DENIES) == (early.claims[0], late.claims[0])
    assert ledger.claims(holds=True, limit=1) == (early.claims[1],)
    mayor = early.claims[1].speaker
    assert mayor
    assert ledger.claims(speaker="jana KOLAR") == ledger.claims(speaker=mayor.id) == (early.claims[1], late.claims[1])
    assert ledger.claims(party="Guard") == ()
    assert [speaker.name for speaker in ledger.speakers()] == ["Jana Kolar", "Ostrava Guard"]


def test_claims_by_party(ledger: Ledger) -> None:
    report = report_of()
    ledger.keep_report(report)
    ledger.keep_reading(reading_of(report, party="Guard"))
    assert [claim.cue_text for claim in ledger.claims(party="Guard")] == ["denied"]


def test_a_claim_is_found_by_its_id_and_by_how_it_begins(ledger: Ledger) -> None:
    claim = keep(ledger).claims[0]
    assert ledger.claim(claim.id) == ledger.claim(claim.id[:6]) == ledger.claim(claim.id.removeprefix("c-")) == claim
    with pytest.raises(WrongUse, match=r"holds no claim 'c-zz'"):
        ledger.claim("zz")


def test_figures_moments_places_and_evidence_tell_where_they_stand(ledger: Ledger) -> None:
    reading = keep(ledger)
    denial, count = reading.claims
    assert ledger.figures() == (FoundFigure(reading.report, count.id, count.figures[0]),)
    assert [(one.claim, one.moment.text) for one in ledger.moments()] == [(denial.id, "Tuesday")]
    assert [(one.claim, one.place.name) for one in ledger.places(report=reading.report)] == [(denial.id, "Lhota")]
    assert ledger.evidence() == reading.evidence
    assert ledger.evidence(story="s-none") == ()


def test_a_figure_in_two_claims_or_in_none_is_listed_with_each(ledger: Ledger) -> None:
    reading = keep(ledger)
    denial, count = reading.claims
    shared = count.figures[0]
    alone = Figure(Span(0, 3), "The", 1, 1, None, None)
    changed = dataclasses.replace(
        reading, claims=(dataclasses.replace(denial, figures=(shared,)), count), figures=(alone, shared)
    )
    ledger.keep_reading(changed)
    assert ledger.reading(reading.report) == changed
    found = [(one.claim, one.figure.text) for one in ledger.figures()]
    assert sorted(found, key=str) == sorted([(None, "The"), (denial.id, shared.text), (count.id, shared.text)], key=str)


figures = st.builds(
    lambda start, low, confidence: Figure(Span(start, start + 1), "x", low, None, None, None, confidence),
    st.integers(0, 40),
    st.integers() | st.floats(0, 1e300),
    st.floats(0, 1),
)
numbers = itertools.count()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(figures, max_size=3), max_size=4), st.lists(figures, max_size=4), st.data())
def test_any_reading_comes_back(
    ledger: Ledger, inside: list[list[Figure]], listed: list[Figure], data: st.DataObject
) -> None:
    report = report_of("x" * 60, f"https://a.example/{next(numbers)}")
    claims = tuple(
        Claim(report.digest, (Span(number, number + 5),), "xxxxx", Stance.DOUBTS, False, figures=tuple(some))
        for number, some in enumerate(inside)
    )
    shared = [figure for some in inside for figure in some]
    own = data.draw(st.permutations([*listed, *shared]))
    reading = Reading(report.digest, claims, tuple(own))
    ledger.keep_report(report)
    ledger.keep_reading(reading)
    assert ledger.reading(report.digest) == reading
    found = ledger.figures(report=report.digest)
    assert {one.figure for one in found} == set(own)
    assert {(one.claim, one.figure) for one in found if one.claim} == {
        (claim.id, figure) for claim in claims for figure in claim.figures
    }
