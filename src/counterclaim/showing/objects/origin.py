"""Passages of one wording as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.records import Origin, Passage


def origin_object(origin: Origin) -> dict[str, Any]:
    """The first passage of a wording, and its copies."""
    return {
        "id": origin.id,
        "first": _passage(origin.first),
        "copies": [_passage(each) for each in origin.copies],
        "agency": origin.agency,
    }


def _passage(passage: Passage) -> dict[str, Any]:
    return {"report": passage.report, "start": passage.span.start, "end": passage.span.end}
