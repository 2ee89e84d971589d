"""A case as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.ledger.answers import Case


def case_object(case: Case) -> dict[str, Any]:
    """A person's own collection of inputs, and what it alerts of."""
    return {
        "name": case.name,
        "inputs": list(case.inputs),
        "rules": [{"kind": rule.kind, "value": rule.value} for rule in case.rules],
        "reports": case.reports,
    }
