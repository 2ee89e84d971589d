from __future__ import annotations

import dataclasses

from counterclaim.ledger import Ledger
from counterclaim.records import Decision, Span
from tests.ledger.conftest import BEGINNING, Clock

DECISION = Decision("correct", "c-1", "0" * 64, (Span(3, 9),), "stance", '"doubts"', "Ines Varga", BEGINNING, "sarcasm")


def test_decisions_are_kept_once_and_in_order(ledger: Ledger, clock: Clock) -> None:
    other = dataclasses.replace(DECISION, about="c-2", kind="reject", field=None, value=None)
    assert ledger.decide(DECISION)
    between = clock.now
    assert ledger.decide(other)
    assert not ledger.decide(DECISION)
    assert ledger.decisions() == (DECISION, other)
    assert ledger.decisions("c-2") == (other,)
    assert ledger.decisions(known_by=between) == (DECISION,)


def test_parties_by_name_however_capitalised(ledger: Ledger, clock: Clock) -> None:
    assert ledger.set_party("Ostrava Guard", "Guard")
    assert not ledger.set_party("OSTRAVA GUARD", "Guard")
    assert ledger.set_party("Jana Kolar", "Town")
    before = clock.now
    assert ledger.set_party("jana kolar", None)
    assert not ledger.set_party("jana kolar", None)
    assert ledger.parties() == {"Ostrava Guard": "Guard"}
    assert ledger.parties(known_by=before) == {"Jana Kolar": "Town", "Ostrava Guard": "Guard"}
