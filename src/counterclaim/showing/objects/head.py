"""A line of the log of heads as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.ledger.answers import Head


def head_object(head: Head) -> dict[str, Any]:
    """The head as it is kept: its digest is over all of the others."""
    return {
        "number": head.number,
        "previous": head.previous,
        "at": head.at,
        "operator": head.operator,
        "made_by": head.made_by,
        "last": head.last,
        "head": head.head,
        "digest": head.digest,
    }
