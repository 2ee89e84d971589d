"""Evidence that a report cites, as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.records import Evidence


def evidence_object(evidence: Evidence) -> dict[str, Any]:
    """What is cited, what it is said to show, and where it stands."""
    return {
        "id": evidence.id,
        "report": evidence.report,
        "start": evidence.span.start,
        "end": evidence.span.end,
        "text": evidence.text,
        "kind": evidence.kind,
        "shows": evidence.shows,
        "shown_by": evidence.shown_by,
        "shown_where": evidence.shown_where,
        "address": evidence.address,
        "confidence": evidence.confidence,
    }
