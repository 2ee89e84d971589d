"""What became of the input of one run, as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.pipeline import Summary


def summary_object(summary: Summary) -> dict[str, Any]:
    """Counts, what was not read and what failed with the reasons, and where the ledger is."""
    return {
        "ledger": summary.ledger,
        "read": summary.read,
        "known": summary.known,
        "revisions": summary.revisions,
        "claims": summary.claims,
        "figures": summary.figures,
        "debris": summary.debris,
        "stories": sorted(set(summary.stories)),
        "disputes": summary.disputes,
        "unread": [{"title": title, "reason": reason} for title, reason in summary.unread],
        "failures": [
            {"input": failure.input, "kind": failure.kind.value, "reason": failure.reason}
            for failure in summary.failures
        ],
        "kept": summary.kept,
        "outcomes": [
            {"input": outcome.input, "became": outcome.became, "reason": outcome.reason or None}
            for outcome in summary.outcomes
        ],
    }
