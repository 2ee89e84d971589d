"""An alert as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.ledger.answers import Alert


def alert_object(alert: Alert, case: str) -> dict[str, Any]:
    """What watching found to be news, as channels send it too."""
    return {
        "id": alert.id,
        "kind": alert.kind,
        "case": case,
        "story": alert.story,
        "words": alert.words,
        "at": alert.at.isoformat(),
        "parties": list(alert.parties),
        "places": list(alert.places),
    }
