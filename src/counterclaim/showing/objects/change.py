"""What became other between two revisions, as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.showing.changes import Change


def change_object(change: Change) -> dict[str, Any]:
    """The two revisions and the claims that appeared, vanished or were reworded, by their ids and words."""
    return {
        "before": change.before.digest,
        "after": change.after.digest,
        "address": change.after.address,
        "title_before": change.before.title,
        "title_after": change.after.title,
        "appeared": [{"id": claim.id, "text": claim.text} for claim in change.appeared],
        "vanished": [{"id": claim.id, "text": claim.text} for claim in change.vanished],
        "reworded": [
            {
                "before": {"id": old.id, "text": old.text},
                "after": {"id": new.id, "text": new.text},
            }
            for old, new in change.reworded
        ],
        "notice": change.notice,
        "silent": change.is_silent,
    }
