"""The places that claims name as GeoJSON (RFC 7946), each with how far from its point it may reach."""

from __future__ import annotations

import json
from typing import IO, Any

from counterclaim.records import Claim, Place, Report
from counterclaim.showing.export import Extract


class MapPoints:
    """A feature collection: one point a place in a claim."""

    name = "geojson"
    help = "Places in claims as points with a radius; claims without a place that could be resolved are not in it."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write the collection; how many points."""
        count = 0
        out.write('{"type": "FeatureCollection", "features": [')
        for claim, report, _ in extract.claims():
            for place in claim.places:
                if place.latitude is not None and place.longitude is not None and not place.as_body:
                    feature = feature_of(place, place.longitude, place.latitude, claim, report)
                    out.write((",\n" if count else "\n") + json.dumps(feature, ensure_ascii=False, allow_nan=False))
                    count += 1
        out.write("\n]}\n")
        return count


def feature_of(place: Place, longitude: float, latitude: float, claim: Claim, report: Report) -> dict[str, Any]:
    """A place as a feature; `radius_km` tells the extent, since a point alone would claim too much."""
    return {
        "type": "Feature",
        "id": f"{claim.id}-{place.span.start}",
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": {
            "as_written": place.text,
            "name": place.name,
            "kind": place.kind.value,
            "country": place.country,
            "within": place.within,
            "radius_km": place.radius_km,
            "confidence": place.confidence,
            "geonames_id": place.geonames_id,
            "claim": claim.id,
            "text": claim.text,
            "stance": claim.stance.value,
            "holds": claim.holds,
            "speaker": claim.speaker.name if claim.speaker else None,
            "party": claim.speaker.party if claim.speaker else None,
            "outlet": report.outlet.name if report.outlet else None,
            "published": report.published.value if report.published else None,
        },
    }


EXPORT = MapPoints()
