"""Hits of a search a page at a time: they stand by how well they fit, so a page begins at a place in that order."""

from __future__ import annotations

from typing import Any

from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import Hit
from counterclaim.ledger.keyset import Key, Window

RankedHit = tuple[int, Hit]
"""The place of a hit, the best being 0, and the hit."""


def hits_in(ledger: Ledger, words: str, window: Window, **asked: Any) -> tuple[RankedHit, ...]:
    """The hits behind, or before, the place that edges the window.

    What comes in meanwhile may move a hit to another page, as it does in every ranked list.
    """
    edge = -1 if window.key is None else int(window.key[0])
    first = max(0, edge - window.size) if window.before else edge + 1
    most = edge - first if window.before else window.size
    found = ledger.search(words, most, behind=first, **asked) if words.strip() and most > 0 else ()
    return tuple(enumerate(found, start=first))


def place_of(hit: RankedHit) -> Key:
    """What edges a window."""
    return (hit[0],)
