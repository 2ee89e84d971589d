"""A decision as a JSON object."""

from __future__ import annotations

import json
from typing import Any

from counterclaim.records import Decision
from counterclaim.showing.objects import parts


def decision_object(decision: Decision, state: str) -> dict[str, Any]:
    """The decision as it was made, and whether it counts: "in force", "taken back" or "orphaned"."""
    return {
        "id": decision.id,
        "kind": decision.kind,
        "about": decision.about,
        "field": decision.field,
        "value": None if decision.value is None else json.loads(decision.value),
        "report": decision.report,
        "spans": parts.spans(decision.spans),
        "who": decision.who,
        "when": parts.instant(decision.when),
        "why": decision.why,
        "state": state,
    }
