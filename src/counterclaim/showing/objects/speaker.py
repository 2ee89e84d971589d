"""A speaker as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.records import Speaker


def speaker_object(speaker: Speaker) -> dict[str, Any]:
    """The speaker as a report knows him."""
    return {
        "id": speaker.id,
        "name": speaker.name,
        "kind": speaker.kind.value,
        "names": list(speaker.names),
        "offices": list(speaker.offices),
        "party": speaker.party,
        "party_because": speaker.party_because,
    }
