"""Weighings: what was found among the claims of a story, kept with its history and handed back whole."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, func, select

from counterclaim.errors import LedgerError
from counterclaim.ledger import tables
from counterclaim.ledger.clocks import so_at
from counterclaim.ledger.codec import digest_of_record, from_plain, plain_to_json, to_json, to_plain
from counterclaim.ledger.history import Item, close, settle, standing_rows
from counterclaim.ledger.session import Session
from counterclaim.ledger.stories import story_at
from counterclaim.records import Dispute, JudgedPair, Origin, Story, Weighing, digest_of

FOUND = (
    tables.story_reports,
    tables.origins,
    tables.claim_origins,
    tables.pairs,
    tables.agreements,
    tables.disputes,
)
"""The tables of what is found in a story."""


class Weighings(Session):
    """Keeping weighings and handing them back."""

    def keep_weighing(self, weighing: Weighing) -> bool:
        """Make this what is so of the story from now on; False where it is so already, whatever its counts say.

        What was so before and is so no longer (a dispute not found again, a report that another story took over) is
        closed and kept. A story whose last report goes over to this one says so in its `replaced_by`.
        LedgerError where a report of the story is not kept.
        """
        story = weighing.story.id
        digest = digest_of_record(dataclasses.replace(weighing, counts={}))
        with self._writing() as connection:
            now = self._clock()
            self._check_reports(connection, weighing.story)
            _take_over(connection, weighing.story, now)
            changed = [settle(connection, table, story, items, now) for table, items in _items(weighing)]
            if not any(changed):
                return False
            _note_claims_of_disputes(connection, story)
            counts = {"digest": digest, "record": plain_to_json(dict(weighing.counts))}
            settle(connection, tables.weighings, story, [Item(story, counts)], now)
            self._log(connection, "weighing", story, digest)
        return True

    def _check_reports(self, connection: Connection, story: Story) -> None:
        kept = connection.scalars(select(tables.reports.c.digest).where(tables.reports.c.digest.in_(story.reports)))
        missing = set(story.reports).difference(kept)
        if missing:
            raise LedgerError(
                f"keep the report {min(missing)} before the weighing of {story.id}: {self.place} lacks it"
            )

    def weighing(self, story: str, *, known_by: datetime | None = None) -> Weighing:
        """All that was found in the story with that id, now or as the ledger knew it; WrongUse where there is none."""
        with self._reading() as connection:
            found = {table.name: _rows(connection, table, story, known_by) for table in (*FOUND, tables.weighings)}
            return Weighing(
                story=story_at(connection, story, known_by),
                origins=tuple(from_plain(Origin, plain) for plain in _plain(found["origins"])),
                pairs=tuple(from_plain(JudgedPair, plain) for plain in _plain(found["pairs"])),
                disputes=tuple(from_plain(Dispute, plain) for plain in _plain(found["disputes"])),
                agreed=tuple(tuple(plain) for plain in _plain(found["agreements"])),
                claim_origins={row.key: row.origin for row in found["claim_origins"]},
                counts=next(_plain(found["weighings"]), {}),
            )


def _rows(connection: Connection, table: Table, story: str, known: datetime | None) -> list[Any]:
    query = select(table).where(table.c.story == story, so_at(table, known)).order_by(table.c.position, table.c.number)
    return list(connection.execute(query))


def _plain(rows: list[Any]) -> Iterator[Any]:
    return (json.loads(row.record) for row in rows)


def _items(weighing: Weighing) -> Iterator[tuple[Table, list[Item]]]:
    yield tables.stories, [story_item(weighing.story)]
    yield tables.story_reports, [Item(report) for report in weighing.story.reports]
    yield tables.origins, [Item(origin.id, {"record": to_json(origin)}) for origin in weighing.origins]
    yield tables.claim_origins, [Item(claim, {"origin": origin}) for claim, origin in weighing.claim_origins.items()]
    yield tables.pairs, [_by_content(to_json(pair)) for pair in weighing.pairs]
    yield tables.agreements, [_by_content(to_json(claims)) for claims in weighing.agreed]
    yield tables.disputes, [_dispute_item(dispute) for dispute in weighing.disputes]


def story_item(story: Story) -> Item:
    """A story as it is kept: its reports stand in a table of their own."""
    plain = to_plain(story)
    plain["reports"] = []
    values = {"first": story.first, "last": story.last, "replaced_by": story.replaced_by}
    return Item(story.id, {**values, "record": plain_to_json(plain)})


def _dispute_item(dispute: Dispute) -> Item:
    values = {"kind": dispute.kind.value, "state": dispute.state.value, "replaced_by": dispute.replaced_by}
    return Item(dispute.id, {**values, "record": to_json(dispute)})


def _by_content(record: str) -> Item:
    return Item(digest_of(record)[:16], {"record": record})


def _take_over(connection: Connection, story: Story, now: datetime) -> None:
    """A report belongs to one story: it leaves the one that it was in, and a story left empty is replaced."""
    held = tables.story_reports.c
    query = select(held.number, held.story).where(
        held.key.in_(story.reports), held.story != story.id, held.closed.is_(None)
    )
    taken = list(connection.execute(query))
    close(connection, tables.story_reports, [row.number for row in taken], now)
    for other in sorted({row.story for row in taken}):
        still = select(func.count()).where(held.story == other, held.closed.is_(None))
        if not connection.scalar(still):
            _retire(connection, other, story.id, now)


def _retire(connection: Connection, story: str, successor: str, now: datetime) -> None:
    for row in standing_rows(connection, tables.stories, story).values():
        replaced = dataclasses.replace(from_plain(Story, json.loads(row.record)), replaced_by=successor)
        settle(connection, tables.stories, story, [story_item(replaced)], now)
    for table in (*FOUND, tables.weighings):
        settle(connection, table, story, [], now)


def _note_claims_of_disputes(connection: Connection, story: str) -> None:
    """Note for look-ups which claims stand in the disputes that are new to the table."""
    noted = select(tables.dispute_claims.c.dispute)
    query = select(tables.disputes).where(
        tables.disputes.c.story == story, tables.disputes.c.closed.is_(None), tables.disputes.c.number.not_in(noted)
    )
    rows = []
    for row in connection.execute(query).all():
        dispute = from_plain(Dispute, json.loads(row.record))
        side_of: dict[str, int | None] = dict.fromkeys(dispute.common_ground)
        side_of.update((claim, side) for side, one in enumerate(dispute.sides) for claim in one.claims)
        rows += [{"dispute": row.number, "claim": claim, "side": side} for claim, side in side_of.items()]
    if rows:
        connection.execute(tables.dispute_claims.insert(), rows)
