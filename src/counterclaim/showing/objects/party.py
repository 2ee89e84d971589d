"""An entry of the user's list of parties as a JSON object."""

from __future__ import annotations

from typing import Any


def party_object(name: str, party: str) -> dict[str, Any]:
    """A speaker's name and the party spoken for."""
    return {"name": name, "party": party}
