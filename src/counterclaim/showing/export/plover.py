"""Events that claims tell as PLOVER records, one JSON object a line.

Field names and quad categories are those of the PLOVER manual (Open Event Data Alliance). A record of PLOVER is one
event; here it is one claim of an event, so the same event stands there as often as it is told, and `comment` says by
whom. What is denied, demanded or promised is no event that somebody reports, and stays out.
"""

from __future__ import annotations

import json
from typing import IO, Any

from counterclaim.records import Claim, Event, Place, Report
from counterclaim.showing.export import Extract
from counterclaim.showing.export.happenings import day_of, event_told, place_of
from counterclaim.showing.wording import teller

QUAD = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT", "INVESTIGATE"), 2),
    **dict.fromkeys(("DEMAND", "REQUEST", "ACCUSE", "DISAPPROVE", "REJECT", "SANCTION", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "CRIME", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}
"""Verbal cooperation, material cooperation, verbal conflict, material conflict."""


class PloverRecords:
    """A record a claim that tells an event."""

    name = "plover"
    help = "Events that claims assert as PLOVER records, a line each; what is denied or demanded is not in it."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write the records; how many."""
        count = 0
        for claim, report, _ in extract.claims():
            if event := event_told(claim):
                out.write(json.dumps(record_of(claim, event, report), ensure_ascii=False, allow_nan=False) + "\n")
                count += 1
        return count


def record_of(claim: Claim, event: Event, report: Report) -> dict[str, Any]:
    """An event as the claim tells it; what is not known is left out, as the manual wants it."""
    place = place_of(claim)
    whole: dict[str, Any] = {
        "id": claim.id,
        "date": day_of(claim),
        "source": [{"actorText": event.actor}] if event.actor else [],
        "target": [{"actorText": event.target}] if event.target else [],
        "event": event.type,
        "quadCode": QUAD.get(event.type),
        "eventLoc": location_of(place) if place else None,
        "eventText": claim.text,
        "text": claim.text,
        "textInfo": {"start": claim.start, "end": claim.end},
        "citation": f"sha256:{report.digest}",
        "url": report.address,
        "language": report.language,
        "publication": report.outlet.name if report.outlet else None,
        "coder": event_coder(claim),
        "comment": f"as {teller(claim)} says; sure to {event.confidence:.2f}",
    }
    return {name: value for name, value in whole.items() if value is not None}


def location_of(place: Place) -> dict[str, Any]:
    """A place as the manual's location object, which has the field names of GeoNames."""
    whole = {
        "geonameid": place.geonames_id,
        "name": place.name or place.text,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "country code": place.country,
        "radius_km": place.radius_km,
    }
    return {name: value for name, value in whole.items() if value is not None}


def event_coder(claim: Claim) -> str:
    """Who coded the record: a program, by version."""
    return f"counterclaim, {claim.made_by}"


EXPORT = PloverRecords()
