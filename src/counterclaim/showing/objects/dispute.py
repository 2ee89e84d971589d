"""A dispute as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.records import Dispute


def dispute_object(dispute: Dispute) -> dict[str, Any]:
    """The dispute with its sides and the judged pairs that hold it together."""
    return {
        "id": dispute.id,
        "story": dispute.story,
        "question": dispute.question,
        "kind": dispute.kind.value,
        "state": dispute.state.value,
        "confidence": dispute.confidence,
        "sides": [
            {"claims": list(side.claims), "parties": list(side.parties), "origins": list(side.origins)}
            for side in dispute.sides
        ],
        "reasons": [
            {
                "first": pair.first,
                "second": pair.second,
                "relation": pair.relation.value,
                "confidence": pair.confidence,
                "reason": pair.reason,
                "made_by": pair.made_by,
            }
            for pair in dispute.reasons
        ],
        "common_ground": list(dispute.common_ground),
        "replaced_by": dispute.replaced_by,
        "made_by": dispute.made_by,
    }
