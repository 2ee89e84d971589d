"""Something that does not hold in a ledger, as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.ledger.answers import Problem


def problem_object(problem: Problem) -> dict[str, Any]:
    """What kind of thing, which, and what is wrong with it."""
    return {"kind": problem.kind, "about": problem.about, "reason": problem.reason}
