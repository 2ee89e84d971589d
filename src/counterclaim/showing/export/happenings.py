"""What event tables need of a claim: whether it tells an event, on which day, and where."""

from __future__ import annotations

from counterclaim.records import Claim, Event, Moment, Place, PlaceKind, Stance

CITY_KM, AREA_KM = 15.0, 60.0
"""How far a place may reach that counts as one spot, and as its surroundings."""


def event_told(claim: Claim) -> Event | None:
    """The event that somebody reports as having happened: none of what is denied, demanded, promised or doubted."""
    return claim.event if claim.stance is Stance.ASSERTS and claim.holds else None


def moment_of(claim: Claim) -> Moment | None:
    """The first time in the claim that lies on the calendar."""
    return next((each for each in claim.moments if each.type in {"DATE", "TIME"} and each.earliest), None)


def day_of(claim: Claim) -> str | None:
    """The day on which the event is said to have begun, as YYYY-MM-DD; None where the claim names none."""
    moment = moment_of(claim)
    return moment.earliest.date().isoformat() if moment and moment.earliest else None


def place_of(claim: Claim) -> Place | None:
    """The most exact place of the claim that is land and not a body that governs there."""
    places = [each for each in claim.places if not each.as_body and each.name is not None]
    return min(places, key=_extent, default=None)


def _extent(place: Place) -> tuple[float, int]:
    return (place.radius_km if place.radius_km is not None else 1e6, place.span.start)


def time_precision(moment: Moment) -> int:
    """ACLED's code: 1 the day is known, 2 the week, 3 the month or less exactly."""
    if moment.earliest is None or moment.latest is None:
        return 3
    days = (moment.latest - moment.earliest).total_seconds() / 86400
    return 1 if days <= 1.0 else 2 if days <= 7.0 else 3


def geo_precision(place: Place) -> int:
    """ACLED's code: 1 the spot is known, 2 the area around it, 3 only the region."""
    if place.kind in {PlaceKind.COUNTRY, PlaceKind.REGION} or place.radius_km is None:
        return 3
    return 1 if place.radius_km <= CITY_KM else 2 if place.radius_km <= AREA_KM else 3
