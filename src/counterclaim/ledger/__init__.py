"""The ledger: everything that was found and decided, kept.

`Ledger` is the door; what it answers with beside the records stands in `answers`. The database is imported when
`Ledger` is first asked for, so that `counterclaim --help` need not wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterclaim.ledger.answers import (
    Entry,
    FoundFigure,
    FoundMoment,
    FoundPlace,
    Hit,
    Kept,
    KeptAs,
    Problem,
    Profile,
)

if TYPE_CHECKING:
    from counterclaim.ledger.ledger import Ledger

__all__ = [
    "Entry",
    "FoundFigure",
    "FoundMoment",
    "FoundPlace",
    "Hit",
    "Kept",
    "KeptAs",
    "Ledger",
    "Problem",
    "Profile",
]


def __getattr__(name: str) -> Any:
    if name == "Ledger":
        from counterclaim.ledger.ledger import Ledger

        return Ledger
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
