"""What became of a decision, as a JSON object."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def outcome_object(
    decision: dict[str, Any], meanwhile: Iterable[dict[str, Any]], weighed: Iterable[str]
) -> dict[str, Any]:
    """The decision, those of others that came meanwhile, and the stories weighed anew."""
    return {"decision": decision, "meanwhile": list(meanwhile), "weighed": list(weighed)}
