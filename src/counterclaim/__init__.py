"""Counterclaim: who claims what in news reports about a contested event, and which claims cannot both be true.

import counterclaim

for told in counterclaim.read("report.txt", published="2031-05-03"):
    for claim in told.claims:
        print(claim.speaker, claim.stance, claim.text)

What is kept and weighed is in a ledger: `counterclaim.open_ledger("counterclaim.db")` opens it, `read_into` reads into
it, `show` shows a claim in its report and a dispute face to face, `export` writes it for other tools. The words of the
field (Claim, Report, Dispute, …) are frozen records, importable from here. Nothing is loaded before it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from counterclaim.ledger import Ledger
    from counterclaim.notebook import Told, export, open_ledger, read, read_into, show
    from counterclaim.records import Claim, Dispute, Figure, Moment, Place, Reading, Report, Speaker, Story

__version__ = "0.1.0"

_HOMES = {
    **dict.fromkeys(("Told", "export", "open_ledger", "read", "read_into", "show"), "counterclaim.notebook"),
    "Ledger": "counterclaim.ledger",
    **dict.fromkeys(
        ("Claim", "Dispute", "Figure", "Moment", "Place", "Reading", "Report", "Speaker", "Story"),
        "counterclaim.records",
    ),
}

__all__ = [
    "Claim",
    "Dispute",
    "Figure",
    "Ledger",
    "Moment",
    "Place",
    "Reading",
    "Report",
    "Speaker",
    "Story",
    "Told",
    "export",
    "open_ledger",
    "read",
    "read_into",
    "show",
]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"counterclaim has no {name!r}")


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
