"""Views of what was weighed: stories, their disputes, origins and judged pairs."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, literal, or_, select

from counterclaim.errors import WrongUse
from counterclaim.ledger import tables
from counterclaim.ledger.batches import batched
from counterclaim.ledger.cases import stories_of
from counterclaim.ledger.clocks import dated_by, so_at
from counterclaim.ledger.codec import from_json, from_plain
from counterclaim.ledger.columns import Instant
from counterclaim.ledger.finding import SHOWN, the_one
from counterclaim.ledger.keyset import Key, Window, cut, in_order
from counterclaim.ledger.session import Session
from counterclaim.ledger.trimming import trimmed
from counterclaim.records import Dispute, DisputeKind, DisputeState, JudgedPair, Origin, Story

AT_A_TIME = 500
"""Disputes that are taken up at once where only looking at them tells which are wanted."""


class Stories(Session):
    """Listing stories and what was found in them."""

    def stories(
        self,
        *,
        replaced: bool = False,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
        window: Window | None = None,
    ) -> tuple[Story, ...]:
        """Stories by when they begin; `replaced` lists also those that were joined to another.

        With `published_by`, each with the reports published by then, and only those that have one. A window is edged by
        `key_of_story`.
        """
        stories, so = tables.stories.c, so_at(tables.stories, known_by)
        query = select(tables.stories).where(so)
        if not replaced:
            query = query.where(stories.replaced_by.is_(None))
        if published_by is not None:
            some = select(tables.story_reports.c.story).join(
                tables.reports, tables.reports.c.digest == tables.story_reports.c.key
            )
            query = query.where(
                stories.key.in_(some.where(so_at(tables.story_reports, known_by), dated_by(published_by)))
            )
        if window is None:
            query = query.order_by(*_BEGUN)
        else:
            edge = (_begun(str(window.key[0]), known_by), *window.key) if window.key else ()
            query = cut(query, _BEGUN, window, edge)
        with self._reading() as connection:
            rows = in_order(connection.execute(query), window)
            keys = None if window is None else [row.key for row in rows]
            reports = _reports_of(connection, keys, published_by, known_by)
        return tuple(_story_of(row, reports.get(row.key, ()), published_by) for row in rows)

    def story(self, asked: str, *, published_by: datetime | None = None, known_by: datetime | None = None) -> Story:
        """The story with that id, or that beginning of one, replaced or not; WrongUse for none or several."""
        key = tables.stories.c.key
        query = (
            select(key)
            .where(key.startswith(asked, autoescape=True), so_at(tables.stories, known_by))
            .order_by(key != asked, key)
            .limit(SHOWN + 1)
        )
        with self._reading() as connection:
            one = the_one(connection.scalars(query).all(), "story", asked)
            return story_at(connection, one, known_by, published_by)

    def story_of(self, report: str, *, known_by: datetime | None = None) -> str | None:
        """The id of the story to which the report with that digest belongs; None where it has none."""
        query = select(tables.story_reports.c.story).where(
            tables.story_reports.c.key == report, so_at(tables.story_reports, known_by)
        )
        with self._reading() as connection:
            return connection.scalar(query)

    def disputes(
        self,
        *,
        story: str | None = None,
        case: str | None = None,
        kind: DisputeKind | None = None,
        state: DisputeState | None = None,
        party: str | None = None,
        claims: Collection[str] | None = None,
        stories: Collection[str] | None = None,
        ids: Collection[str] | None = None,
        besides: Collection[str] = (),
        closed: bool = False,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
        window: Window | None = None,
    ) -> tuple[Dispute, ...]:
        """Disputes, story by story, in the order of their weighing; of a party, or in which one of some claims stands.

        `case` asks for the stories that hold a report of one, `ids` asks for some, `besides` leaves some out.
        `closed` lists every state in which a dispute ever was, also of those no longer found, oldest first. With
        `published_by`, each with the claims published by then, and only those that still have two sides. A window goes
        story by story in the order of ids and is edged by `key_of_dispute`.
        """
        query = select(tables.disputes) if closed else _standing(known_by)
        of = tables.disputes.c
        for column, value in ((of.story, story), (of.kind, kind), (of.state, state)):
            if value is not None:
                query = query.where(column == value)
        if claims is not None:
            noted = tables.dispute_claims.c
            query = query.where(of.number.in_(select(noted.dispute).where(noted.claim.in_(claims))))
        if stories is not None:
            query = query.where(of.story.in_(stories))
        if case is not None:
            query = query.where(of.story.in_(stories_of(case)))
        if ids is not None:
            query = query.where(of.key.in_(ids))
        if besides:
            query = query.where(of.key.not_in(besides))
        with self._reading() as connection:
            if window is None:
                query = query.order_by(of.story, of.number if closed else of.position, of.number)
                batches: Iterator[Sequence[Row[Any]]] = batched(connection.execute(query).all(), AT_A_TIME)
            else:
                plain = published_by is None and party is None
                batches = _onwards(connection, query, window, window.size if plain else AT_A_TIME)
            found = (
                dispute
                for rows in batches
                for dispute in _published(connection, rows, published_by)
                if party is None or any(party in side.parties for side in dispute.sides)
            )
            return tuple(in_order(islice(found, None if window is None else window.size), window))

    def dispute(self, asked: str) -> Dispute:
        """The dispute with that id, or that beginning of one, in its newest state; WrongUse as for `story`."""
        of = tables.disputes.c
        query = (
            select(tables.disputes)
            .where(of.key.startswith(asked, autoescape=True))
            .order_by(of.key != asked, of.key, of.number.desc())
        )
        found: dict[str, Row[Any]] = {}
        with self._reading() as connection:
            for row in connection.execute(query):
                found.setdefault(row.key, row)
        return _dispute_of(found[the_one(tuple(found), "dispute", asked)])

    def disputes_with(self, claims: Collection[str], *, known_by: datetime | None = None) -> frozenset[str]:
        """Ids of the standing disputes in which one of these claims stands."""
        of, noted = tables.disputes.c, tables.dispute_claims.c
        query = _standing(known_by).with_only_columns(of.key)
        query = query.where(of.number.in_(select(noted.dispute).where(noted.claim.in_(claims))))
        with self._reading() as connection:
            return frozenset(connection.scalars(query)) if claims else frozenset()

    def disputes_begun(self, asked: str) -> tuple[Dispute, ...]:
        """The disputes that stand with that id, or that beginning of one."""
        query = _standing(None).where(tables.disputes.c.key.startswith(asked, autoescape=True))
        with self._reading() as connection:
            return tuple(map(_dispute_of, connection.execute(query.order_by(tables.disputes.c.key))))

    def origins_of(self, claims: Collection[str], *, known_by: datetime | None = None) -> dict[str, str]:
        """The id of the origin of each of these claims that was weighed."""
        of = tables.claim_origins.c
        query = select(of.key, of.origin).where(of.key.in_(claims), so_at(tables.claim_origins, known_by))
        with self._reading() as connection:
            return {row.key: row.origin for row in connection.execute(query)}

    def origins(self, story: str, *, known_by: datetime | None = None) -> tuple[Origin, ...]:
        """The origins of a story's passages, in the order of its weighing."""
        of = tables.origins.c
        query = select(of.record).where(of.story == story, so_at(tables.origins, known_by)).order_by(of.position)
        with self._reading() as connection:
            return tuple(from_json(Origin, record) for record in connection.scalars(query))

    def judged_pairs(self, story: str) -> tuple[JudgedPair, ...]:
        """Every pair of the story's claims that was ever judged, once for each `made_by`, its newest judgement.

        Pairs of the stories that this one replaced are among them.
        """
        of = tables.pairs.c
        replaced = select(tables.stories.c.key).where(
            tables.stories.c.replaced_by == story, tables.stories.c.closed.is_(None)
        )
        query = select(of.record).where(or_(of.story == story, of.story.in_(replaced))).order_by(of.number)
        with self._reading() as connection:
            pairs = [from_json(JudgedPair, record) for record in connection.scalars(query)]
        newest = {(pair.first, pair.second, pair.made_by): pair for pair in pairs}
        return tuple(newest[key] for key in sorted(newest))


_FAR: ColumnElement[datetime] = literal(datetime(9999, 1, 1, tzinfo=UTC), Instant)
_BEGUN = (func.coalesce(tables.stories.c.first, _FAR), tables.stories.c.key)
"""Stories are listed by when they begin, those of unknown time last."""


def key_of_story(story: Story) -> Key:
    """Where a story stands in the list of all; when it begins follows from it."""
    return (story.id,)


def key_of_dispute(dispute: Dispute) -> Key:
    """Where a dispute stands in a list a window at a time."""
    return dispute.story, dispute.id


def _begun(story: str, known: datetime | None) -> ColumnElement[Any]:
    other = tables.stories.alias("edge")
    query = select(func.coalesce(other.c.first, _FAR)).where(other.c.key == story, so_at(other, known))
    return query.limit(1).scalar_subquery()


def story_at(connection: Connection, story: str, known: datetime | None, published: datetime | None = None) -> Story:
    """A story by its whole id; WrongUse where the ledger knows none."""
    query = select(tables.stories).where(tables.stories.c.story == story, so_at(tables.stories, known))
    row = connection.execute(query).one_or_none()
    if row is None:
        raise WrongUse(f"the ledger holds no story {story!r}; list them with their ids, and give one or how it begins")
    return _story_of(row, _reports_of(connection, [story], published, known).get(story, ()), published)


def _reports_of(
    connection: Connection, stories: Collection[str] | None, published: datetime | None, known: datetime | None
) -> dict[str, tuple[str, ...]]:
    """Digests of the reports of some stories, or of all."""
    of = tables.story_reports.c
    query = (
        select(of.story, of.key).where(so_at(tables.story_reports, known)).order_by(of.story, of.position, of.number)
    )
    if stories is not None:
        query = query.where(of.story.in_(stories))
    if published is not None:
        query = query.join(tables.reports, tables.reports.c.digest == of.key).where(dated_by(published))
    reports: dict[str, list[str]] = {}
    for row in connection.execute(query):
        reports.setdefault(row.story, []).append(row.key)
    return {key: tuple(digests) for key, digests in reports.items()}


def _story_of(row: Row[Any], reports: tuple[str, ...], published: datetime | None) -> Story:
    story = from_plain(Story, json.loads(row.record))
    last = story.last if published is None or story.last is None else min(story.last, published)
    return replace(story, reports=reports, last=last)


def _standing(known: datetime | None) -> Select[Any]:
    return select(tables.disputes).where(so_at(tables.disputes, known), tables.disputes.c.replaced_by.is_(None))


def _dispute_of(row: Row[Any]) -> Dispute:
    return from_json(Dispute, row.record)


def _onwards(connection: Connection, query: Select[Any], window: Window, size: int) -> Iterator[Sequence[Row[Any]]]:
    """The rows of disputes from a window's edge on, so many at a time, as long as they are asked for.

    Before the edge they come backwards.
    """
    of = tables.disputes.c
    window = replace(window, size=size)
    while True:
        rows = connection.execute(cut(query, (of.story, of.key), window, window.key or ())).all()
        yield rows
        if len(rows) < size:
            return
        window = window.at((rows[-1].story, rows[-1].key))


def _published(connection: Connection, rows: Sequence[Row[Any]], by: datetime | None) -> Iterator[Dispute]:
    """The disputes in some rows, each with the claims published by then, and only those that still have two sides."""
    if by is None:
        yield from map(_dispute_of, rows)
        return
    published = _claims_published(connection, [row.number for row in rows], by)
    yield from (left for row in rows if (left := trimmed(_dispute_of(row), published)))


def _claims_published(connection: Connection, disputes: Collection[int], published: datetime) -> frozenset[str]:
    """Ids of the claims in the disputes of these numbers whose reports were published by then."""
    query = (
        select(tables.dispute_claims.c.claim)
        .join(tables.claims, tables.claims.c.id == tables.dispute_claims.c.claim)
        .join(tables.readings, tables.readings.c.number == tables.claims.c.reading)
        .join(tables.reports, tables.reports.c.number == tables.readings.c.report)
        .where(tables.dispute_claims.c.dispute.in_(disputes), dated_by(published))
    )
    return frozenset(connection.scalars(query))
