"""Decisions with what became of each, and how far two people agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterclaim.records import Decision
from counterclaim.showing.clocks import Clocks

if TYPE_CHECKING:
    from counterclaim.ledger import Ledger

IN_FORCE, TAKEN_BACK, ORPHANED = "in force", "taken back", "orphaned"


@dataclass(frozen=True, slots=True)
class Logged:
    """A decision, its id as others name it, and its state."""

    decision: Decision
    #: The id of the decision as it was made: under code names a decision is another record.
    id: str
    state: str


def logged(ledger: Ledger, clocks: Clocks | None = None, *, about: str | None = None) -> tuple[Logged, ...]:
    """The log as it may be shown, oldest first; those about one thing by its id or how it begins."""
    known = clocks.known_by if clocks else None
    rulings = ledger.rulings(known_by=known)
    lost = {each.id for each in ledger.decided().orphaned()} if rulings.log else set()
    names = ledger.shown().code_names
    found = []
    for each in rulings.log:
        state = TAKEN_BACK if each.id in rulings.undone else ORPHANED if each.id in lost else IN_FORCE
        if about is None or each.about.startswith(about) or (each.report or "").startswith(about.removeprefix("r-")):
            found.append(Logged(names.over(each), each.id, state))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two people agree where both decided, over one field."""

    field: str
    #: Things about which both decided.
    both: int
    #: Share of those on which they decided alike; None where there is none.
    raw: float | None
    #: Cohen's kappa; None where chance alone would agree wholly, or there is nothing.
    kappa: float | None


def agreement(log: Sequence[Logged], one: str, other: str) -> tuple[Agreement, ...]:
    """Agreement of two people field by field; what each took back does not count, the last word of each does."""
    first, second = _last_words(log, one), _last_words(log, other)
    fields = sorted({field for field, _ in (*first, *second)})
    return tuple(_agreement(field, first, second) for field in fields)


def _last_words(log: Sequence[Logged], who: str) -> dict[tuple[str, str], str]:
    words = {}
    for each in log:
        decision = each.decision
        if decision.who == who and each.state != TAKEN_BACK and decision.kind in {"confirm", "reject", "correct"}:
            field = decision.field or "verdict"
            value = decision.value if decision.kind == "correct" and decision.field else decision.kind
            words[field, decision.about] = value or "null"
    return words


def _agreement(field: str, first: dict[tuple[str, str], str], second: dict[tuple[str, str], str]) -> Agreement:
    shared = [key for key in first if key[0] == field and key in second]
    if not shared:
        return Agreement(field, 0, None, None)
    raw = sum(first[key] == second[key] for key in shared) / len(shared)
    ones, others = Counter(first[key] for key in shared), Counter(second[key] for key in shared)
    chance = sum(ones[label] * others[label] for label in ones) / len(shared) ** 2
    return Agreement(field, len(shared), raw, None if chance == 1 else (raw - chance) / (1 - chance))
