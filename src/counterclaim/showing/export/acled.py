"""Events that claims tell as a table with ACLED's columns (ACLED Codebook, 2023).

A row is one claim of an event, not an event that somebody established: the same event stands there as often as it is
told, and `notes` says by whom. The columns after `timestamp` are ours and lead back to the claim. What the claim does
not say is left blank; nothing is guessed.
"""

from __future__ import annotations

import csv
from typing import IO

from counterclaim.records import Claim, Event, Figure, Report
from counterclaim.showing.export import Extract
from counterclaim.showing.export.happenings import (
    day_of,
    event_told,
    geo_precision,
    moment_of,
    place_of,
    time_precision,
)
from counterclaim.showing.export.tables import harmless
from counterclaim.showing.wording import teller

COLUMNS = (
    *("event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type"),
    *("actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting"),
    *("iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision"),
    *("source", "source_scale", "notes", "fatalities", "tags", "timestamp"),
    *("claim", "report", "speaker", "party", "start", "end", "confidence"),
)

VIOLENCE, DEMONSTRATIONS, STRATEGIC = "Political violence", "Demonstrations", "Strategic developments"

EVENT_TYPES = {
    "Battles": ("Government regains territory", "Non-state actor overtakes territory", "Armed clash"),
    "Protests": ("Excessive force against protesters", "Protest with intervention", "Peaceful protest"),
    "Riots": ("Violent demonstration", "Mob violence"),
    "Explosions/Remote violence": (
        *("Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack"),
        *("Remote explosive/landmine/IED", "Grenade"),
    ),
    "Violence against civilians": ("Sexual violence", "Attack", "Abduction/forced disappearance"),
    STRATEGIC: (
        *("Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use"),
        *("Headquarters or base established", "Looting/property destruction", "Non-violent transfer of territory"),
        "Other",
    ),
}
"""ACLED's event types with their sub-event types."""

EVENT_TYPE_OF = {sub: kind for kind, subs in EVENT_TYPES.items() for sub in subs}
_DISORDER = {"Protests": DEMONSTRATIONS, STRATEGIC: STRATEGIC}
_DISORDER_OF_SUB = {
    "Excessive force against protesters": f"{VIOLENCE}; {DEMONSTRATIONS}",
    "Violent demonstration": DEMONSTRATIONS,
}
_DEATHS = ("killed", "dead", "deaths", "died", "fatalities", "bodies")


class AcledTable:
    """A row a claim that tells an event of an ACLED sub-event type."""

    name = "acled"
    help = "Events that claims assert in ACLED's columns with both precision codes; other events are not in it."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write heading and rows; how many rows."""
        out.write("\ufeff")
        table = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
        table.writeheader()
        count = 0
        for claim, report, _ in extract.claims():
            event = event_told(claim)
            if event and event.sub_type in EVENT_TYPE_OF:
                row = row_of(claim, event, event.sub_type, report)
                table.writerow({name: harmless(cell) for name, cell in row.items() if cell is not None})
                count += 1
        return count


def row_of(claim: Claim, event: Event, sub: str, report: Report) -> dict[str, str | float | None]:
    """An event of a sub-event type as the claim tells it; None is blank."""
    kind = EVENT_TYPE_OF[sub]
    return {
        "event_id_cnty": claim.id,
        **_when(claim),
        "disorder_type": _DISORDER_OF_SUB.get(sub, _DISORDER.get(kind, VIOLENCE)),
        "event_type": kind,
        "sub_event_type": sub,
        "actor1": event.actor,
        "actor2": event.target,
        **_where(claim),
        "source": report.outlet.name if report.outlet else report.address,
        "notes": _notes(claim),
        "fatalities": _fatalities(claim.figures),
        "timestamp": report.published.value if report.published else None,
        "claim": claim.id,
        "report": claim.report,
        "speaker": claim.speaker.name if claim.speaker else None,
        "party": claim.speaker.party if claim.speaker else None,
        "start": claim.start,
        "end": claim.end,
        "confidence": event.confidence,
    }


def _when(claim: Claim) -> dict[str, str | float | None]:
    moment, day = moment_of(claim), day_of(claim)
    if moment is None or day is None:
        return {}
    return {"event_date": day, "year": day[:4], "time_precision": time_precision(moment)}


def _where(claim: Claim) -> dict[str, str | float | None]:
    place = place_of(claim)
    if place is None:
        return {}
    return {
        "country": place.country,
        "admin1": place.within,
        "location": place.name,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "geo_precision": geo_precision(place),
    }


def _notes(claim: Claim) -> str:
    return f"According to {teller(claim)}: {claim.text}"


def _fatalities(figures: tuple[Figure, ...]) -> float | None:
    """The deaths that the claim counts, where it gives one number and no bounds."""
    counted = [each for each in figures if each.of and any(word in each.of.casefold().split() for word in _DEATHS)]
    exact = [each.low for each in counted if each.low is not None and each.low == each.high]
    return exact[0] if len(exact) == len(counted) == 1 else None


EXPORT = AcledTable()
