"""A search hit as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.ledger.answers import Hit
from counterclaim.showing.objects import parts


def hit_object(hit: Hit) -> dict[str, Any]:
    """The report, where the words stand in it, and the claims that they touch."""
    return {
        "report": hit.report.digest,
        "title": hit.report.title,
        "outlet": hit.report.outlet.name if hit.report.outlet else None,
        "published": parts.publication(hit.report.published),
        "start": hit.span.start if hit.span else None,
        "end": hit.span.end if hit.span else None,
        "words": parts.spans(hit.words),
        "snippet": hit.snippet,
        "claims": list(hit.claims),
    }
