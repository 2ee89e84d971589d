"""A report as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.records import Report
from counterclaim.showing.objects import parts


def report_object(report: Report, *, text: bool = True) -> dict[str, Any]:
    """The report with its text, to which every offset refers; without it where only the list is wanted."""
    return {
        "id": report.id,
        "digest": report.digest,
        "title": report.title,
        "outlet": report.outlet.name if report.outlet else None,
        "address": report.address,
        "published": parts.publication(report.published),
        "published_candidates": [parts.publication(each) for each in report.published_candidates],
        "language": report.language,
        "capture": report.capture,
        "characters": len(report.text),
        "text": report.text if text else None,
        "debris": [
            {"start": piece.span.start, "end": piece.span.end, "kind": piece.kind.value, "reason": piece.reason}
            for piece in report.debris
        ],
        "headlines": parts.spans(report.headlines),
        "unread": report.unread,
        "notes": list(report.notes),
        "made_by": report.made_by,
    }
