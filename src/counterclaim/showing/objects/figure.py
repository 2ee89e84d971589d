"""A figure as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.records import Figure
from counterclaim.showing.objects import parts


def figure_object(report: str, claim: str | None, figure: Figure) -> dict[str, Any]:
    """The figure with the digest of its report, and the id of the claim inside which it stands, if any."""
    return {"report": report, "claim": claim, **parts.figure(figure)}
