"""A time expression as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.records import Moment
from counterclaim.showing.objects import parts


def moment_object(report: str, claim: str | None, moment: Moment) -> dict[str, Any]:
    """The moment with the digest of its report, and the id of the claim inside which it stands, if any."""
    return {"report": report, "claim": claim, **parts.moment(moment)}
