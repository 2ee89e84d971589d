"""A place expression as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.records import Place
from counterclaim.showing.objects import parts


def place_object(report: str, claim: str | None, place: Place) -> dict[str, Any]:
    """The place with the digest of its report, and the id of the claim inside which it stands, if any."""
    return {"report": report, "claim": claim, **parts.place(place)}
