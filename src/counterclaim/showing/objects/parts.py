"""What several kinds of object hold: spans, times, figures, moments, places."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from counterclaim.records import Event, Figure, Moment, Place, PublicationTime, Span


def spans(found: Iterable[Span]) -> list[list[int]]:
    """Spans as pairs of start and end."""
    return [[span.start, span.end] for span in found]


def instant(moment: datetime | None) -> str | None:
    """An instant as ISO 8601 in UTC."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z") if moment else None


def publication(published: PublicationTime | None) -> dict[str, Any] | None:
    """A publication time as exactly as it was found."""
    if published is None:
        return None
    return {
        "value": published.value,
        "precision": published.precision.value,
        "zone": published.zone,
        "origin": published.origin,
    }


def figure(found: Figure) -> dict[str, Any]:
    """A figure as the words commit to it."""
    return {
        "start": found.span.start,
        "end": found.span.end,
        "text": found.text,
        "low": found.low,
        "high": found.high,
        "hedge": found.hedge,
        "of": found.of,
        "confidence": found.confidence,
    }


def moment(found: Moment) -> dict[str, Any]:
    """A time expression and what it resolves to."""
    return {
        "start": found.span.start,
        "end": found.span.end,
        "text": found.text,
        "type": found.type,
        "value": found.value,
        "mod": found.mod,
        "earliest": instant(found.earliest),
        "latest": instant(found.latest),
        "precision": found.precision.value if found.precision else None,
        "resolved_against": found.resolved_against,
        "confidence": found.confidence,
    }


def place(found: Place) -> dict[str, Any]:
    """A place expression and what it resolves to."""
    return {
        "start": found.span.start,
        "end": found.span.end,
        "text": found.text,
        "kind": found.kind.value,
        "name": found.name,
        "country": found.country,
        "latitude": found.latitude,
        "longitude": found.longitude,
        "radius_km": found.radius_km,
        "geonames_id": found.geonames_id,
        "within": found.within,
        "confidence": found.confidence,
    }


def event(found: Event | None) -> dict[str, Any] | None:
    """What is said to have happened."""
    if found is None:
        return None
    return {
        "type": found.type,
        "sub_type": found.sub_type,
        "actor": found.actor,
        "target": found.target,
        "confidence": found.confidence,
    }
