"""Reports: kept as they came, never changed; a changed text at the same address is a revision."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, exists, or_, select

from counterclaim.errors import WrongUse
from counterclaim.ledger import search
from counterclaim.ledger.answers import Kept, KeptAs
from counterclaim.ledger.cases import read_for
from counterclaim.ledger.clocks import dated_by, known_by, so_at
from counterclaim.ledger.clocks import known_by as taken_in
from counterclaim.ledger.codec import digest_of_record, from_plain, plain_to_json, storable, to_plain
from counterclaim.ledger.finding import SHOWN, begins_with, the_one
from counterclaim.ledger.keyset import Key, Window, cut, in_order
from counterclaim.ledger.redactions import in_words, redaction_named
from counterclaim.ledger.session import Session
from counterclaim.ledger.tables import captures, reports, story_reports
from counterclaim.records import Report

ORDER = (reports.c.dated, reports.c.digest)
"""Reports are listed by publication."""


class Reports(Session):
    """Keeping reports and listing them."""

    def keep_report(self, report: Report) -> Kept:
        """Keep a report; says whether it is new, known, or a revision of which other.

        A report without an address is a revision of the report that another capture of the same file gave.
        """
        with self._writing() as connection:
            if connection.execute(select(reports.c.number).where(reports.c.digest == report.digest)).first():
                return Kept(KeptAs.KNOWN)
            revises = connection.scalar(_revised_by(report))
            row = row_of(report, self._clock(), revises)
            number = connection.execute(reports.insert().returning(reports.c.number), row).scalar_one()
            search.add(connection, number, row["title"], row["text"])
            self._log(connection, "report", report.digest, digest_of_record(report))
        return Kept(KeptAs.NEW) if revises is None else Kept(KeptAs.REVISION, revises)

    def reports(
        self,
        *,
        story: str | None = None,
        case: str | None = None,
        outlet: str | None = None,
        language: str | None = None,
        unread: bool | None = None,
        digests: Collection[str] | None = None,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
        limit: int | None = None,
        window: Window | None = None,
    ) -> tuple[Report, ...]:
        """Reports by publication; of a story, case, outlet or language, of some digests; only those read or not read.

        A window is edged by `key_of_report`.
        """
        query = _asked_for(published_by, known_by)
        for column, value in ((reports.c.outlet, outlet), (reports.c.language, language), (reports.c.unread, unread)):
            if value is not None:
                query = query.where(column == value)
        if digests is not None:
            query = query.where(reports.c.digest.in_(digests))
        if story is not None:
            query = query.where(of_story(story, known_by))
        if case is not None:
            query = query.where(of_case(case))
        if window is None:
            query = query.order_by(*ORDER).limit(limit)
        else:
            query = cut(query, ORDER, window, (dated_as(str(window.key[0])), *window.key) if window.key else ())
        with self._reading() as connection:
            return records_of(in_order(connection.execute(query), window))

    def report(self, asked: str) -> Report:
        """The report with that digest or id, or that beginning of one; WrongUse where there is none, or several."""
        beginning = asked.removeprefix("r-").lower()
        query = select(reports).where(begins_with(reports.c.digest, beginning)).order_by(*ORDER).limit(SHOWN + 1)
        with self._reading() as connection:
            found = {row.digest: row for row in connection.execute(query)}
            gone = redaction_named(connection, asked) if not found else None
        if gone is not None:
            raise WrongUse(f"the report {asked} was {in_words(gone)}")
        return record_of(found[the_one(tuple(found), "report", beginning)])

    def revisions(self, address: str) -> tuple[Report, ...]:
        """Every text that an address (or a file's path) has given, oldest first."""
        of_file = select(captures.c.digest).where(captures.c.address == storable(address))
        query = (
            select(reports)
            .where(
                or_(
                    reports.c.address == storable(address),
                    reports.c.address.is_(None) & reports.c.capture.in_(of_file),
                )
            )
            .order_by(reports.c.number)
        )
        with self._reading() as connection:
            return records_of(connection.execute(query))

    def revised(
        self, *, digests: Collection[str] | None = None, known_by: datetime | None = None
    ) -> tuple[tuple[Report, Report], ...]:
        """Every report that revises another, behind that other, in the order in which they were taken in.

        With the `digests` of some reports, only where one of them revises or is revised.
        """
        newer = select(reports).where(reports.c.revises.is_not(None), taken_in(reports, known_by))
        if digests is not None:
            newer = newer.where(reports.c.digest.in_(digests) | reports.c.revises.in_(digests))
        with self._reading() as connection:
            later = connection.execute(newer.order_by(reports.c.number)).all()
            if not later:
                return ()
            older = select(reports).where(reports.c.digest.in_({row.revises for row in later}))
            before = {row.digest: record_of(row) for row in connection.execute(older)}
        return tuple((before[row.revises], record_of(row)) for row in later if row.revises in before)


def key_of_report(report: Report) -> Key:
    """Where a report stands in the list of all; when it was published follows from it."""
    return (report.digest,)


def dated_as(digest: str) -> ColumnElement[Any]:
    """When a report counts as published; nothing is before or after one that the ledger does not hold."""
    other = reports.alias("edge")
    return select(other.c.dated).where(other.c.digest == digest).scalar_subquery()


def _asked_for(published: datetime | None, known: datetime | None) -> Select[Any]:
    return select(reports).where(dated_by(published), known_by(reports, known))


def of_story(story: str, known: datetime | None) -> ColumnElement[bool]:
    """Whether a report belongs to a story, now or as the ledger knew it."""
    of_it = select(story_reports.c.key).where(story_reports.c.story == story, so_at(story_reports, known))
    return reports.c.digest.in_(of_it)


def of_case(case: str) -> ColumnElement[bool]:
    """Whether a report was read for a case."""
    return reports.c.digest.in_(read_for(case))


def _revised_by(report: Report) -> Select[Any]:
    """The digest of the newest report of the same source that nothing revises yet.

    Reports of one capture are not revisions of one another, unless a newer version took the same address from it.
    """
    another_capture = reports.c.capture != report.capture
    newer = reports.alias("newer")
    query = (
        select(reports.c.digest)
        .where(~exists().where(newer.c.revises == reports.c.digest))
        .order_by(reports.c.number.desc())
        .limit(1)
    )
    if report.address is not None:
        made_anew = another_capture | (reports.c.made_by != storable(report.made_by))
        return query.where(reports.c.address == storable(report.address), made_anew)
    here = select(captures.c.address).where(captures.c.digest == report.capture, captures.c.address != "-")
    of_same_file = select(captures.c.digest).where(captures.c.address.in_(here))
    return query.where(reports.c.address.is_(None), reports.c.capture.in_(of_same_file), another_capture)


def row_of(report: Report, known: datetime, revises: str | None) -> dict[str, Any]:
    """A report's row; its text stands in the record only where the column cannot hold it exactly."""
    plain = to_plain(report)
    text = storable(report.text)
    if text == report.text:
        del plain["text"]
    published = report.published.earliest() if report.published else None
    return {
        "digest": report.digest,
        "address": None if report.address is None else storable(report.address),
        "title": storable(report.title),
        "text": text,
        "outlet": None if report.outlet is None else storable(report.outlet.name),
        "language": report.language,
        "published": published,
        "dated": published or known,
        "capture": report.capture,
        "unread": report.unread is not None,
        "made_by": storable(report.made_by),
        "revises": revises,
        "known": known,
        "record": plain_to_json(plain),
    }


def record_of(row: Row[Any]) -> Report:
    """The report of a row."""
    return from_plain(Report, {"text": row.text, **json.loads(row.record)})


def records_of(rows: Iterable[Row[Any]]) -> tuple[Report, ...]:
    """The reports of rows."""
    return tuple(record_of(row) for row in rows)


def number_of(connection: Connection, digest: str) -> int | None:
    """The number that the ledger gave a report; None where it holds none with that digest."""
    return connection.scalar(select(reports.c.number).where(reports.c.digest == digest))
