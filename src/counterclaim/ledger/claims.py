"""Views of what was read: claims, speakers, figures, moments, places and evidence, by keyword and by both clocks."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, or_, select

from counterclaim.ledger import tables
from counterclaim.ledger.answers import FoundFigure, FoundMoment, FoundPlace
from counterclaim.ledger.clocks import dated_by, so_at
from counterclaim.ledger.codec import from_plain, storable
from counterclaim.ledger.finding import SHOWN, begins_with, the_one
from counterclaim.ledger.readings import claim_of, speaker_of
from counterclaim.ledger.reports import ORDER, of_story
from counterclaim.ledger.session import Session
from counterclaim.records import Claim, Evidence, Figure, Moment, Place, Speaker, Stance


class Claims(Session):
    """Listing what was read. Every view follows the reports by publication, and a report's text from its start."""

    def claims(
        self,
        *,
        story: str | None = None,
        report: str | None = None,
        speaker: str | None = None,
        party: str | None = None,
        stance: Stance | None = None,
        holds: bool | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
        limit: int | None = None,
        ids: Collection[str] | None = None,
    ) -> tuple[Claim, ...]:
        """Claims; `speaker` is a speaker's id or name, `party` a party's name, `report` a digest, `story` an id."""
        claims = tables.claims
        query = _listed(claims, story, report, published_by, known_by)
        if ids is not None:
            query = query.where(claims.c.id.in_(ids))
        if speaker is not None:
            query = query.where(_of_speaker(speaker))
        for column, value in ((claims.c.party, party), (claims.c.stance, stance), (claims.c.holds, holds)):
            if value is not None:
                query = query.where(column == value)
        query = query.order_by(*ORDER, claims.c.start, claims.c.position).limit(limit)
        with self._reading() as connection:
            return tuple(claim_of(row, row.report_digest) for row in connection.execute(query))

    def claim(self, asked: str) -> Claim:
        """The claim with that id, or that beginning of one; where it was read more than once, its newest reading.

        WrongUse where there is none, or several.
        """
        claims = tables.claims
        beginning = "c-" + asked.removeprefix("c-").lower()
        query = (
            _joined(claims)
            .where(begins_with(claims.c.id, beginning))
            .order_by(claims.c.id, tables.readings.c.closed.is_not(None), claims.c.number.desc())
        )
        with self._reading() as connection:
            found: dict[str, Any] = {}
            for row in connection.execute(query.limit(SHOWN * 4)):
                found.setdefault(row.id, row)
        row = found[the_one(tuple(found), "claim", beginning)]
        return claim_of(row, row.report_digest)

    def speakers(self, *, story: str | None = None, known_by: datetime | None = None) -> tuple[Speaker, ...]:
        """Speakers as the reports know them, by name; one whom they know differently comes more than once."""
        speakers = tables.speakers
        query = _listed(speakers, story, None, None, known_by).order_by(speakers.c.name, *ORDER, speakers.c.number)
        with self._reading() as connection:
            return tuple(dict.fromkeys(speaker_of(row.record) for row in connection.execute(query)))

    def figures(
        self,
        *,
        story: str | None = None,
        report: str | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
    ) -> tuple[FoundFigure, ...]:
        """Figures, each with the claim in which it stands; one that stands in several comes with each."""
        found = self._found(tables.figures, story, report, published_by, known_by)
        return tuple(FoundFigure(where, claim, from_plain(Figure, plain)) for where, claim, plain in found)

    def moments(
        self,
        *,
        story: str | None = None,
        report: str | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
    ) -> tuple[FoundMoment, ...]:
        """Moments, as figures."""
        found = self._found(tables.moments, story, report, published_by, known_by)
        return tuple(FoundMoment(where, claim, from_plain(Moment, plain)) for where, claim, plain in found)

    def places(
        self,
        *,
        story: str | None = None,
        report: str | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
    ) -> tuple[FoundPlace, ...]:
        """Places, as figures."""
        found = self._found(tables.places, story, report, published_by, known_by)
        return tuple(FoundPlace(where, claim, from_plain(Place, plain)) for where, claim, plain in found)

    def evidence(
        self,
        *,
        story: str | None = None,
        report: str | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
    ) -> tuple[Evidence, ...]:
        """Evidence that reports cite."""
        found = self._found(tables.evidence, story, report, published_by, known_by)
        return tuple(from_plain(Evidence, plain) for _where, _claim, plain in found)

    def _found(
        self,
        table: Table,
        story: str | None,
        report: str | None,
        published: datetime | None,
        known: datetime | None,
    ) -> list[tuple[str, str | None, Any]]:
        query = _listed(table, story, report, published, known).order_by(*ORDER, table.c.start, table.c.number)
        with self._reading() as connection:
            return [(row.report_digest, row.claim, json.loads(row.record)) for row in connection.execute(query)]


def _joined(table: Table) -> Select[Any]:
    """Rows of a table inside readings, with the report's digest beside them."""
    return (
        select(table, tables.reports.c.digest.label("report_digest"))
        .join(tables.readings, tables.readings.c.number == table.c.reading)
        .join(tables.reports, tables.reports.c.number == tables.readings.c.report)
    )


def _listed(
    table: Table, story: str | None, report: str | None, published: datetime | None, known: datetime | None
) -> Select[Any]:
    query = _joined(table).where(so_at(tables.readings, known), dated_by(published))
    if report is not None:
        query = query.where(tables.reports.c.digest == report)
    return query if story is None else query.where(of_story(story, known))


def _of_speaker(speaker: str) -> ColumnElement[bool]:
    """Whether a claim is by a speaker, told by id or by name as some reading knows it."""
    named = select(tables.speakers.c.id).where(tables.speakers.c.name == storable(speaker.casefold()))
    return or_(tables.claims.c.speaker == speaker, tables.claims.c.speaker.in_(named))
