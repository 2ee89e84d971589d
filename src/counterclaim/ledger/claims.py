"""Views of what was read: claims, speakers, figures, moments, places and evidence, by keyword and by both clocks."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, func, or_, select, tuple_

from counterclaim.ledger import tables
from counterclaim.ledger.answers import FoundFigure, FoundMoment, FoundPlace
from counterclaim.ledger.clocks import dated_by, so_at
from counterclaim.ledger.codec import from_plain, storable
from counterclaim.ledger.finding import SHOWN, begins_with, the_one
from counterclaim.ledger.keyset import Key, Window, cut, in_order
from counterclaim.ledger.readings import claim_of, speaker_of
from counterclaim.ledger.reports import ORDER, dated_as, of_case, of_story
from counterclaim.ledger.session import Session
from counterclaim.records import Claim, Evidence, Figure, Moment, Place, Span, Speaker, SpeakerKind, Stance

Stretch = tuple[datetime, datetime]
"""From the first instant to the last."""


class Claims(Session):
    """Listing what was read. Every view follows the reports by publication, and a report's text from its start."""

    def claims(
        self,
        *,
        story: str | None = None,
        case: str | None = None,
        report: str | None = None,
        speaker: str | None = None,
        party: str | None = None,
        stance: Stance | None = None,
        holds: bool | None = None,
        kind: SpeakerKind | None = None,
        place: str | None = None,
        time: Stretch | None = None,
        text: str | None = None,
        ids: Collection[str] | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
        limit: int | None = None,
        window: Window | None = None,
    ) -> tuple[Claim, ...]:
        """Claims; `speaker` is a speaker's id or name, `party` a party's name, `report` a digest, `story` an id.

        `case` is the name of one for which their reports were read, `kind` is the speaker's, `place` the name to which
        a place in the claim resolves, `time` a stretch that a moment in it touches, `text` words that all stand in it.
        `ids` are those of the claims wanted. A window is edged by `key_of_claim`.
        """
        claims = tables.claims
        few = (speaker, party, place, time, ids) != (None, None, None, None, None)
        along = not few and (window or limit) is not None
        query = _listed(claims, story, report, published_by, known_by, case=case, along=along)
        if speaker is not None:
            query = query.where(_of_speaker(speaker))
        if ids is not None:
            query = query.where(claims.c.id.in_(ids))
        for column, value in ((claims.c.party, party), (claims.c.stance, stance), (claims.c.holds, holds)):
            if value is not None:
                query = query.where(column == value)
        query = query.where(*_telling(kind, place, time, text))
        query = _ordered(query, (claims.c.start, claims.c.end, claims.c.id), window)
        if limit is not None:
            query = query.limit(limit)
        with self._reading() as connection:
            return tuple(claim_of(row, row.report_digest) for row in in_order(connection.execute(query), window))

    def sure_of(self, ids: Collection[str]) -> dict[str, float]:
        """How sure the machine is of each of some claims, in the order of their ids; those that stand now."""
        claims = tables.claims.c
        query = (
            select(claims.id, claims.confidence)
            .join(tables.readings, tables.readings.c.number == claims.reading)
            .where(claims.id.in_(ids), tables.readings.c.closed.is_(None))
            .order_by(claims.id)
        )
        with self._reading() as connection:
            return {row.id: row.confidence for row in connection.execute(query)}

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

    def speakers(
        self, *, story: str | None = None, known_by: datetime | None = None, ids: Collection[str] | None = None
    ) -> tuple[Speaker, ...]:
        """Speakers as the reports know them, by name; one whom they know differently comes more than once."""
        speakers = tables.speakers
        query = _listed(speakers, story, None, None, known_by).order_by(speakers.c.name, *ORDER, speakers.c.number)
        if ids is not None:
            query = query.where(speakers.c.id.in_(ids))
        with self._reading() as connection:
            return tuple(dict.fromkeys(speaker_of(row.record) for row in connection.execute(query)))

    def speaking(
        self,
        speakers: Collection[str],
        *,
        story: str | None = None,
        known_by: datetime | None = None,
        besides: Collection[str] = (),
    ) -> frozenset[str]:
        """Those of the speakers, by their ids, who have a claim that is none of `besides`."""
        claims = tables.claims.c
        query = _listed(tables.claims, story, None, None, known_by).with_only_columns(claims.speaker)
        query = query.distinct().where(claims.speaker.in_(speakers), claims.id.not_in(besides))
        with self._reading() as connection:
            return frozenset(connection.scalars(query)) if speakers else frozenset()

    def cast(
        self,
        window: Window,
        *,
        story: str | None = None,
        kind: SpeakerKind | None = None,
        party: str | None = None,
        text: str | None = None,
        known_by: datetime | None = None,
        besides: Collection[str] = (),
    ) -> tuple[Speaker, ...]:
        """Speakers by name, each once; `text` stands in the name, `besides` are ids of those who are not wanted.

        A window is edged by `key_of_speaker`.
        """
        speakers = tables.speakers
        name, own = speakers.c.name, speakers.c.id
        query = _listed(speakers, story, None, None, known_by).with_only_columns(func.max(speakers.c.number))
        for column, value in ((speakers.c.kind, kind), (speakers.c.party, party)):
            if value is not None:
                query = query.where(column == value)
        if text is not None:
            query = query.where(name.contains(storable(text.casefold()), autoescape=True))
        if besides:
            query = query.where(own.not_in(besides))
        query = cut(query.group_by(name, own), (name, own), window, window.key or ())
        wanted = select(speakers.c.record).where(speakers.c.number.in_(query.scalar_subquery()))
        with self._reading() as connection:
            return tuple(speaker_of(record) for record in connection.scalars(wanted.order_by(name, own)))

    def sides(
        self, window: Window, *, known_by: datetime | None = None, besides: Collection[str] = ()
    ) -> tuple[tuple[str, int], ...]:
        """Parties for which somebody speaks, by name, and how many do, some left out. A window is edged by the name."""
        party, own = tables.speakers.c.party, tables.speakers.c.id
        query = _listed(tables.speakers, None, None, None, known_by)
        query = query.with_only_columns(party, func.count(own.distinct()).label("speakers"))
        if besides:
            query = query.where(own.not_in(besides))
        query = cut(query.where(party.is_not(None)).group_by(party), (party,), window, window.key or ())
        with self._reading() as connection:
            return tuple((row.party, row.speakers) for row in in_order(connection.execute(query), window))

    def figures(
        self,
        *,
        story: str | None = None,
        case: str | None = None,
        report: str | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
        window: Window | None = None,
        besides: Collection[str] = (),
    ) -> tuple[FoundFigure, ...]:
        """Figures, each with the claim in which it stands; one that stands in several comes with each.

        `besides` are claims whose figures are not wanted. A window is edged by `key_of_found`.
        """
        found = self._found(tables.figures, story, report, published_by, known_by, window, besides, case)
        return tuple(FoundFigure(where, claim, from_plain(Figure, plain)) for where, claim, plain in found)

    def moments(
        self,
        *,
        story: str | None = None,
        case: str | None = None,
        report: str | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
        window: Window | None = None,
        besides: Collection[str] = (),
    ) -> tuple[FoundMoment, ...]:
        """Moments, as figures."""
        found = self._found(tables.moments, story, report, published_by, known_by, window, besides, case)
        return tuple(FoundMoment(where, claim, from_plain(Moment, plain)) for where, claim, plain in found)

    def places(
        self,
        *,
        story: str | None = None,
        case: str | None = None,
        report: str | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
        window: Window | None = None,
        besides: Collection[str] = (),
    ) -> tuple[FoundPlace, ...]:
        """Places, as figures."""
        found = self._found(tables.places, story, report, published_by, known_by, window, besides, case)
        return tuple(FoundPlace(where, claim, from_plain(Place, plain)) for where, claim, plain in found)

    def evidence(
        self,
        *,
        story: str | None = None,
        case: str | None = None,
        report: str | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
        window: Window | None = None,
        besides: Collection[str] = (),
    ) -> tuple[Evidence, ...]:
        """Evidence that reports cite."""
        found = self._found(tables.evidence, story, report, published_by, known_by, window, besides, case)
        return tuple(from_plain(Evidence, plain) for _where, _claim, plain in found)

    def _found(
        self,
        table: Table,
        story: str | None,
        report: str | None,
        published: datetime | None,
        known: datetime | None,
        window: Window | None,
        besides: Collection[str],
        case: str | None,
    ) -> list[tuple[str, str | None, Any]]:
        query = _listed(table, story, report, published, known, case=case, along=window is not None)
        if besides:
            query = query.where(or_(table.c.claim.is_(None), table.c.claim.not_in(besides)))
        if window is None:
            query = query.order_by(*ORDER, table.c.start, table.c.number)
        else:
            query = _ordered(query, (table.c.start, table.c.end, func.coalesce(table.c.claim, "")), window)
        with self._reading() as connection:
            rows = in_order(connection.execute(query), window)
        return [(row.report_digest, row.claim, json.loads(row.record)) for row in rows]


def key_of_claim(claim: Claim) -> Key:
    """Where a claim stands in the list of all: its report, and its place and id in it."""
    return claim.report, claim.start, claim.end, claim.id


def key_of_speaker(speaker: Speaker) -> Key:
    """Where a speaker stands in the list of all: by name."""
    return storable(speaker.name.casefold()), speaker.id


def key_of_found(found: FoundFigure | FoundMoment | FoundPlace) -> Key:
    """Where a figure, moment or place stands in the list of all: its report, its place in it, the claim around it."""
    span = span_of(found)
    return found.report, span.start, span.end, found.claim or ""


def key_of_evidence(evidence: Evidence) -> Key:
    """Where evidence stands in the list of all; no other stands in the same place."""
    return evidence.report, evidence.span.start, evidence.span.end, ""


def span_of(found: FoundFigure | FoundMoment | FoundPlace) -> Span:
    """The words in which something was found."""
    if isinstance(found, FoundFigure):
        return found.figure.span
    return found.moment.span if isinstance(found, FoundMoment) else found.place.span


def _ordered(query: Select[Any], inside: tuple[ColumnElement[Any], ...], window: Window | None) -> Select[Any]:
    """By publication and then by what stands inside a report; a window's key begins with the report's digest."""
    columns = (*ORDER, *inside)
    if window is None:
        return query.order_by(*columns)
    return cut(query, columns, window, (dated_as(str(window.key[0])), *window.key) if window.key else ())


def _joined(table: Table, *, along: bool = False) -> Select[Any]:
    """Rows of a table inside readings, with the report's digest beside them.

    With `along` an engine goes from report to report, in whose order they are wanted, and stops when it has enough:
    SQLite would else walk through the whole table and sort it. Adding 0 keeps it from looking up readings by number.
    """
    readings, reports = tables.readings, tables.reports
    number, of_report = (
        (readings.c.number + 0, reports.c.number + 0) if along else (readings.c.number, reports.c.number)
    )
    return (
        select(table, reports.c.digest.label("report_digest"))
        .join(readings, number == table.c.reading)
        .join(reports, of_report == readings.c.report)
    )


def _listed(
    table: Table,
    story: str | None,
    report: str | None,
    published: datetime | None,
    known: datetime | None,
    *,
    case: str | None = None,
    along: bool = False,
) -> Select[Any]:
    query = _joined(table, along=along).where(so_at(tables.readings, known), dated_by(published))
    if report is not None:
        query = query.where(tables.reports.c.digest == report)
    if case is not None:
        query = query.where(of_case(case))
    return query if story is None else query.where(of_story(story, known))


def _of_speaker(speaker: str) -> ColumnElement[bool]:
    """Whether a claim is by a speaker, told by id or by name as some reading knows it."""
    named = select(tables.speakers.c.id).where(tables.speakers.c.name == storable(speaker.casefold()))
    return or_(tables.claims.c.speaker == speaker, tables.claims.c.speaker.in_(named))


def _telling(
    kind: SpeakerKind | None, place: str | None, time: Stretch | None, text: str | None
) -> list[ColumnElement[bool]]:
    """What a claim must tell: who speaks, which place or time it names, which words stand in it."""
    claims, speakers, places, moments = tables.claims.c, tables.speakers.c, tables.places.c, tables.moments.c
    here = tuple_(claims.reading, claims.id)
    wanted: list[ColumnElement[bool]] = []
    if kind is not None:
        of_kind = select(speakers.number).where(
            speakers.reading == claims.reading, speakers.id == claims.speaker, speakers.kind == kind
        )
        wanted.append(of_kind.exists())
    if place is not None:
        wanted.append(here.in_(select(places.reading, places.claim).where(places.name == storable(place))))
    if time is not None:
        ends = func.coalesce(moments.latest, moments.earliest)
        touching = select(moments.reading, moments.claim).where(moments.earliest <= time[1], ends >= time[0])
        wanted.append(here.in_(touching))
    if text is not None:
        wanted += [claims.text.icontains(storable(word), autoescape=True) for word in text.split()]
    return wanted
