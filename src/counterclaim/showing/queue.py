"""What is most worth a person's look: what is unsure, and much depends on it.

A dispute counts by how unsure it is and how many claims stand in it; a claim by how unsure its reading is and how many
disputes and judged pairs it stands in. What a person has confirmed, corrected or rejected is done.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterclaim.ledger.keyset import Window
from counterclaim.records import Dispute

if TYPE_CHECKING:
    from counterclaim.ledger import Ledger

LOOKED_AT = 100
"""Disputes that are looked through, in the order of the list: a page has to come soon."""

_DONE = frozenset({"confirm", "reject", "correct", "add"})


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something to be looked at."""

    #: Id of the claim; of the dispute, where `dispute` has it.
    id: str
    dispute: Dispute | None
    #: How unsure, from 0 to 1.
    unsure: float
    #: What depends on it: claims of a dispute; disputes and pairs of a claim.
    depending: int

    @property
    def worth(self) -> float:
        """What the queue goes by."""
        return self.unsure * self.depending

    @property
    def address(self) -> str:
        """Its page at the desk."""
        return f"/{'claims' if self.dispute is None else 'disputes'}/{self.id}"


def queue(ledger: Ledger, *, story: str | None = None) -> tuple[Waiting, ...]:
    """What waits, the most worthwhile first; of one story, or of the first LOOKED_AT disputes of all."""
    done = {each.about for each in ledger.rulings().in_force if each.kind in _DONE}
    disputes = ledger.disputes(story=story, window=Window(LOOKED_AT))
    depending = Counter(claim for each in disputes for claim in each.claims)
    depending.update(claim for each in disputes for pair in each.reasons for claim in (pair.first, pair.second))
    sure = ledger.sure_of([claim for claim in depending if claim not in done])
    found = [Waiting(each.id, each, 1 - each.confidence, len(each.claims)) for each in disputes if each.id not in done]
    found += [Waiting(claim, None, 1 - confidence, depending[claim]) for claim, confidence in sure.items()]
    return tuple(sorted(found, key=lambda each: (-each.worth, each.id)))


def next_behind(ledger: Ledger, thing: str) -> str | None:
    """The page of what is to be looked at behind this; None where nothing waits."""
    waiting = queue(ledger)
    at = next((at for at, each in enumerate(waiting) if each.id == thing), -1)
    return waiting[at + 1].address if at + 1 < len(waiting) else None
