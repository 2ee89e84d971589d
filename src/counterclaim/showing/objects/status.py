"""What a ledger holds, as a JSON object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def status_object(made_by: str, counts: Mapping[str, int]) -> dict[str, Any]:
    """The version that answers, and how much of everything stands in the ledger now."""
    return {"made_by": made_by, "counts": dict(counts)}
