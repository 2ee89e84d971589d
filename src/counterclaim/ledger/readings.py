"""Readings: what was read in a report, in tables of claims, speakers, figures, moments, places and evidence."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, select, update

from counterclaim.errors import LedgerError
from counterclaim.ledger import tables
from counterclaim.ledger.clocks import so_at
from counterclaim.ledger.codec import digest_of_record, from_plain, plain_to_json, storable, to_plain
from counterclaim.ledger.reports import number_of
from counterclaim.ledger.session import Session
from counterclaim.records import Claim, Evidence, Figure, Moment, Place, Reading, Speaker

_APART = ("report", "claims", "figures", "moments", "places", "evidence")
"""Fields of a reading that stand in tables of their own."""


class Readings(Session):
    """Keeping readings and handing them back whole."""

    def keep_reading(self, reading: Reading) -> bool:
        """Keep what was read in a report; False where the very same reading is the one that stands already.

        Any other reading of the report stops being the one that stands, and is kept with all that was in it.
        LedgerError where the report is not kept, or where a claim is in it twice or belongs to another report.
        """
        _check(reading)
        digest = digest_of_record(reading)
        with self._writing() as connection:
            report = number_of(connection, reading.report)
            if report is None:
                raise LedgerError(f"keep the report {reading.report} before its reading: {self.place} does not hold it")
            standing = tables.readings.c.report == report, tables.readings.c.closed.is_(None)
            if connection.scalar(select(tables.readings.c.digest).where(*standing)) == digest:
                return False
            now = self._clock()
            connection.execute(update(tables.readings).where(*standing).values(closed=now))
            _insert(connection, reading, report, digest, now)
            self._log(connection, "reading", reading.report, digest)
        return True

    def reading(self, report: str, *, known_by: datetime | None = None) -> Reading | None:
        """What was read in the report with that digest, whole; None where it was not read."""
        query = (
            select(tables.readings)
            .join(tables.reports, tables.reports.c.number == tables.readings.c.report)
            .where(tables.reports.c.digest == report, so_at(tables.readings, known_by))
        )
        with self._reading() as connection:
            row = connection.execute(query).one_or_none()
            return None if row is None else reading_of(connection, row, report)


def _check(reading: Reading) -> None:
    ids = [claim.id for claim in reading.claims]
    twice = next((one for one in ids if ids.count(one) > 1), None) if len(set(ids)) < len(ids) else None
    if twice is not None:
        raise LedgerError(f"the reading of the report {reading.report} holds the claim {twice} twice")
    stray: Iterable[Claim | Evidence] = (*reading.claims, *reading.evidence)
    for item in stray:
        if item.report != reading.report:
            raise LedgerError(f"{item.id} belongs to the report {item.report}, not to {reading.report}, which was read")


def _insert(connection: Connection, reading: Reading, report: int, digest: str, now: datetime) -> None:
    plain = to_plain(dataclasses.replace(reading, claims=(), figures=(), moments=(), places=(), evidence=()))
    row = {
        "report": report,
        "made_by": storable(reading.made_by),
        "digest": digest,
        "known": now,
        "record": plain_to_json({name: value for name, value in plain.items() if name not in _APART}),
    }
    number = connection.scalar(tables.readings.insert().returning(tables.readings.c.number), row)
    for table, rows in rows_of(reading):
        numbered = [{"reading": number, **row} for row in rows]
        if numbered:
            connection.execute(table.insert(), numbered)


def rows_of(reading: Reading) -> tuple[tuple[Table, list[dict[str, Any]]], ...]:
    """The rows of what stands in a reading, by table, in their order."""
    return (
        (tables.claims, list(_claim_rows(reading))),
        (tables.speakers, list(_speaker_rows(reading))),
        (tables.figures, list(_rows_inside(reading, "figures", _figure_columns))),
        (tables.moments, list(_rows_inside(reading, "moments", _moment_columns))),
        (tables.places, list(_rows_inside(reading, "places", _place_columns))),
        (tables.evidence, list(_evidence_rows(reading))),
    )


def _claim_rows(reading: Reading) -> Iterator[dict[str, Any]]:
    for position, claim in enumerate(reading.claims):
        plain = to_plain(claim)
        del plain["report"]
        text = storable(claim.text)
        if text == claim.text:
            del plain["text"]
        yield {
            "position": position,
            "id": claim.id,
            "start": claim.start,
            "end": claim.end,
            "text": text,
            "stance": claim.stance.value,
            "holds": claim.holds,
            "speaker": claim.speaker.id if claim.speaker else None,
            "party": None if claim.party is None else storable(claim.party),
            "inside": claim.inside,
            "event": claim.event.type if claim.event else None,
            "confidence": claim.confidence,
            "record": plain_to_json(plain),
        }


def _speaker_rows(reading: Reading) -> Iterator[dict[str, Any]]:
    """Each speaker once as he is known in this reading."""
    for speaker in dict.fromkeys(claim.speaker for claim in reading.claims if claim.speaker):
        yield {
            "id": speaker.id,
            "name": storable(speaker.name.casefold()),
            "kind": speaker.kind.value,
            "party": None if speaker.party is None else storable(speaker.party),
            "record": plain_to_json(to_plain(speaker)),
        }


def _rows_inside(reading: Reading, field: str, columns: Callable[[Any], dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Rows of figures, moments or places: the reading's own list with the claim each stands in, then what is left.

    One that stands in several claims has a row for each; the first bears the place in the list.
    """
    claims_of: dict[Any, list[str]] = {}
    for claim in sorted(reading.claims, key=lambda claim: (claim.end - claim.start, claim.start)):
        for item in getattr(claim, field):
            claims_of.setdefault(item, []).append(claim.id)
    positions: list[tuple[Any, int | None, str | None]] = []
    for position, item in enumerate(getattr(reading, field)):
        inside = claims_of.get(item, [])
        positions.append((item, position, inside.pop(0) if inside else None))
    positions += [(item, None, claim_id) for item, ids in claims_of.items() for claim_id in ids]
    for item, place_in_list, claim_in in positions:
        place = {"position": place_in_list, "claim": claim_in, "start": item.span.start, "end": item.span.end}
        yield {**place, **columns(item), "record": plain_to_json(to_plain(item))}


def _figure_columns(figure: Figure) -> dict[str, Any]:
    return {
        "low": _as_float(figure.low),
        "high": _as_float(figure.high),
        "hedge": None if figure.hedge is None else storable(figure.hedge),
        "of": None if figure.of is None else storable(figure.of),
    }


def _as_float(bound: int | float | None) -> float | None:
    """A bound for look-ups; the record keeps it exactly."""
    try:
        return None if bound is None else float(bound)
    except OverflowError:
        return float("inf") if bound and bound > 0 else float("-inf")


def _moment_columns(moment: Moment) -> dict[str, Any]:
    return {"value": storable(moment.value), "earliest": moment.earliest, "latest": moment.latest}


def _place_columns(place: Place) -> dict[str, Any]:
    return {
        "name": None if place.name is None else storable(place.name),
        "country": place.country,
        "latitude": place.latitude,
        "longitude": place.longitude,
    }


def _evidence_rows(reading: Reading) -> Iterator[dict[str, Any]]:
    """Evidence, each with the shortest claim that its sentence holds words of."""
    for position, item in enumerate(reading.evidence):
        inside = [claim for claim in reading.claims if any(span.overlaps(item.span) for span in claim.content)]
        nearest = min(inside, key=lambda claim: (claim.end - claim.start, claim.start), default=None)
        yield {
            "position": position,
            "claim": nearest.id if nearest else None,
            "start": item.span.start,
            "end": item.span.end,
            "id": item.id,
            "kind": storable(item.kind),
            "record": plain_to_json(to_plain(item)),
        }


# --- back -------------------------------------------------------------------------------------------------------------


def reading_of(connection: Connection, row: Row[Any], report: str) -> Reading:
    """The whole reading of a row, exactly as it was kept."""

    def listed(table: Table, kind: type[Any]) -> Sequence[Any]:
        query = select(table.c.record).where(table.c.reading == row.number, table.c.position.is_not(None))
        records = connection.scalars(query.order_by(table.c.position))
        return tuple(from_plain(kind, json.loads(record)) for record in records)

    query = select(tables.claims).where(tables.claims.c.reading == row.number).order_by(tables.claims.c.position)
    plain = {"report": report, **json.loads(row.record)}
    return dataclasses.replace(
        from_plain(Reading, {**plain, "claims": []}),
        claims=tuple(claim_of(claim, report) for claim in connection.execute(query)),
        figures=tuple(listed(tables.figures, Figure)),
        moments=tuple(listed(tables.moments, Moment)),
        places=tuple(listed(tables.places, Place)),
        evidence=tuple(listed(tables.evidence, Evidence)),
    )


def claim_of(row: Row[Any], report: str) -> Claim:
    """The claim of a row."""
    return from_plain(Claim, {"report": report, "text": row.text, **json.loads(row.record)})


def speaker_of(record: str) -> Speaker:
    """The speaker of a row's record."""
    return from_plain(Speaker, json.loads(record))
