"""Redacting: a capture's bytes removed on a person's decision, with the reports that they gave and what quotes them.

The digests stay, with who removed the bytes, when and why; the custody log tells of it. Where the bytes lay a tombstone
stands, so that every other record keeps its place. It cannot be taken back.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, delete, select, text, update

from counterclaim.errors import CounterclaimError, LedgerError, WrongUse
from counterclaim.ledger import search, tables
from counterclaim.ledger.answers import Redaction
from counterclaim.ledger.codec import digest_of_record, to_json
from counterclaim.ledger.columns import metadata
from counterclaim.ledger.opening import outside_transaction
from counterclaim.ledger.readings import speaker_of
from counterclaim.ledger.redactions import redacted, redaction_named, redaction_of
from counterclaim.ledger.verifying import Verifying
from counterclaim.ledger.weighings import FOUND

REMOVED = "(redacted)"
"""What stands for words that were removed where something has to stand."""

_IN_A_READING = tuple(table for table in metadata.sorted_tables if "reading" in table.c)


@dataclass(frozen=True, slots=True)
class Removed:
    """What redacting removed."""

    redaction: Redaction
    #: Ids of the stories that have to be weighed anew.
    stories: tuple[str, ...]
    #: Digests of the reports that have to be read anew before: names that only the redacted one gave stood there too.
    unread: tuple[str, ...]
    #: How many records of captures were written over, and claims deleted.
    records: int
    claims: int


class Redacting(Verifying):
    """Removing on a person's decision."""

    def redactions(self) -> tuple[Redaction, ...]:
        """What is left of the captures that were redacted, oldest first."""
        with self._reading() as connection:
            return redacted(connection)

    def redaction_of(self, *digests: str) -> Redaction | None:
        """What is left of one of some captures and reports, by their whole digests; None where none was redacted."""
        with self._reading() as connection:
            return redaction_of(connection, *digests)

    def redaction_named(self, asked: str) -> Redaction | None:
        """What is left of the report with that digest or id, or that beginning of one; None where one is there."""
        with self._reading() as connection:
            return redaction_named(connection, asked)

    def redact(self, asked: str, why: str) -> Removed:
        """Remove the capture of the report with that digest or id, or that beginning of one, and all that was read.

        What was redacted before is looked for once more, so that a removal that was broken off is completed. The
        stories named in the answer have to be weighed anew. WrongUse where no reason is given, nobody is named who
        decides, or there is no such report; LedgerLocked where another process holds the ledger.
        """
        before = self.redaction_named(asked)
        if before is None:
            if not why.strip():
                raise WrongUse("what is redacted cannot be had back: give the reason, it is kept in its place")
            if not self._operator:
                raise WrongUse("a redaction is signed: open the ledger with the operator's name")
        with self._writing() as connection:
            redaction, claims = (before, 0) if before else self._remove(connection, asked, why.strip())
        records = self._write_over(redaction)
        self._scrub()
        unread, stories = self._unfinished(redaction)
        return Removed(redaction, stories, unread, records, claims)

    def _unfinished(self, redaction: Redaction) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The reports of its stories that stand without a reading, and the stories that go on."""
        held, read = tables.story_reports.c, tables.readings.c
        going_on = (
            select(held.story, held.key, tables.reports.c.number, tables.reports.c.unread)
            .join(tables.reports, tables.reports.c.digest == held.key)
            .where(held.story.in_(redaction.stories), held.closed.is_(None))
            .order_by(held.story, held.position)
        )
        with self._reading() as connection:
            rows = connection.execute(going_on).all()
            numbers = [row.number for row in rows]
            standing = set(
                connection.scalars(select(read.report).where(read.report.in_(numbers), read.closed.is_(None)))
            )
        unread = dict.fromkeys(row.key for row in rows if not row.unread and row.number not in standing)
        return tuple(unread), tuple(dict.fromkeys(row.story for row in rows))

    def _remove(self, connection: Connection, asked: str, why: str) -> tuple[Redaction, int]:
        """Delete what is to go, and note it; how many claims that were."""
        report = self.report(asked)
        captured = connection.execute(select(tables.captures.c.number).filter_by(digest=report.capture)).first()
        capture = report.capture if captured else report.digest
        of = tables.reports.c.capture if captured else tables.reports.c.digest
        reports = connection.execute(select(tables.reports).where(of == capture)).all()
        digests, titles = [row.digest for row in reports], [row.title for row in reports]
        addresses = select(tables.captures.c.address).where(tables.captures.c.digest == capture)
        readings = select(tables.readings.c.number).where(tables.readings.c.report.in_([row.number for row in reports]))
        claims = set(connection.scalars(select(tables.claims.c.id).where(tables.claims.c.reading.in_(readings))))
        decisions = _decisions_about(connection, digests, claims)
        touched, stories = _unweigh(connection, digests, claims)
        named = _readings_with_names_of(connection, reports, touched)
        redaction = Redaction(
            capture=capture,
            reports=tuple(digests),
            addresses=tuple(connection.scalars(addresses.order_by(tables.captures.c.number))),
            readings=tuple(row.digest for row in named),
            decisions=tuple(row.digest for row in decisions),
            stories=touched,
            who=str(self._operator),
            at=self._clock(),
            why=why,
        )
        _blank_alerts(connection, touched, titles)
        _rename(connection, stories, titles)
        _delete(connection, tables.decisions, tables.decisions.c.number.in_([row.number for row in decisions]))
        _delete(connection, tables.claim_vectors, tables.claim_vectors.c.claim.in_(claims))
        numbers = [*connection.scalars(readings), *(row.number for row in named)]
        for table in _IN_A_READING:
            _delete(connection, table, table.c.reading.in_(numbers))
        _delete(connection, tables.readings, tables.readings.c.number.in_(numbers))
        for row in reports:
            _remove_report(connection, row)
        _keep(connection, redaction)
        self._log(connection, "redact", capture, digest_of_record(redaction))
        return redaction, len(claims)

    def _write_over(self, redaction: Redaction) -> int:
        """Tombstones over every record of the bytes; how many."""
        if self._shelf is None or not self._shelf.folder.exists():
            return 0
        with self._writing() as connection:
            for name in self._shelf.remove_torn(redaction.capture):
                self._log(connection, "redact", name, redaction.capture)
            found = list(self._shelf.records_of(redaction.capture))
            for stored in found:
                try:
                    self._shelf.overwrite(stored, redaction.at)
                except ValueError as error:
                    raise LedgerError(
                        f"the record at byte {stored.offset} of {stored.file} cannot be written over ({error}); "
                        "its bytes still lie there"
                    ) from error
        return len(found)

    def _scrub(self) -> None:
        """Let go of the pages of the database that held what was deleted: engines keep them until they are needed."""
        if self._place.file is None and self._place.url is None:
            return
        try:
            with self._engine.connect() as connection:
                if connection.dialect.name == "sqlite":
                    outside_transaction(connection, "VACUUM")
                    busy = outside_transaction(connection, "PRAGMA wal_checkpoint(TRUNCATE)")[0]
                    if busy:
                        raise LedgerError("another process reads it")
                else:
                    outside = connection.execution_options(isolation_level="AUTOCOMMIT")
                    for name in (*(table.name for table in metadata.sorted_tables), "report_words"):
                        outside.execute(text(f'VACUUM FULL "{name}"'))
        except Exception as error:
            if isinstance(error, CounterclaimError) or "locked" in str(error) or "busy" in str(error):
                raise LedgerError(
                    f"it is removed, but traces may be left in the files of {self.place} while others have it open "
                    f"({error}): close them and redact the same again"
                ) from error
            raise


def _keep(connection: Connection, redaction: Redaction) -> None:
    values = {"capture": redaction.capture, "at": redaction.at, "known": redaction.at, "record": to_json(redaction)}
    connection.execute(tables.redactions.insert().values(**values))


def _remove_report(connection: Connection, row: Row[Any]) -> None:
    _leave_group(connection, row.digest)
    for table in (tables.profiles, tables.fingerprints):
        _delete(connection, table, table.c.report == row.number)
    _delete(connection, tables.case_reports, tables.case_reports.c.report == row.digest)
    search.remove(connection, row.number, row.title, row.text)
    _delete(connection, tables.reports, tables.reports.c.number == row.number)


def _decisions_about(connection: Connection, reports: Collection[str], claims: Collection[str]) -> list[Row[Any]]:
    """Decisions that are about one of the reports, or name claims of theirs."""
    rows = connection.execute(select(tables.decisions).order_by(tables.decisions.c.number)).all()
    return [
        row
        for row in rows
        if row.about in reports
        or json.loads(row.record).get("report") in reports
        or any(claim in row.record for claim in claims)
    ]


def _readings_with_names_of(
    connection: Connection, gone: Sequence[Row[Any]], stories: Collection[str]
) -> list[Row[Any]]:
    """Readings of other reports, standing or not, in which a speaker has a name or office that only these reports give.

    Speakers are joined over the reports of a story, so that what one report calls somebody is known in all.
    """
    held, reports = tables.story_reports.c, tables.reports
    others = connection.execute(
        select(reports.c.number, reports.c.digest, reports.c.text)
        .where(reports.c.digest.in_(select(held.key).where(held.story.in_(stories))))
        .where(reports.c.number.not_in([row.number for row in gone]))
    ).all()
    here, there = (_folded(" ".join(row.text for row in rows)) for rows in (gone, others))
    query = (
        select(tables.speakers.c.record, tables.readings, reports.c.digest.label("report_digest"))
        .join(tables.readings, tables.readings.c.number == tables.speakers.c.reading)
        .join(reports, reports.c.number == tables.readings.c.report)
        .where(tables.readings.c.report.in_([row.number for row in others]))
        .order_by(tables.readings.c.number)
    )
    found: dict[int, Row[Any]] = {}
    for row in connection.execute(query):
        speaker = speaker_of(row[0])
        forms = {_folded(form) for form in (speaker.name, *speaker.names, *speaker.offices)}
        if any(form in here and form not in there for form in forms):
            found.setdefault(row.number, row)
    return list(found.values())


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())


def _unweigh(
    connection: Connection, reports: Sequence[str], claims: Collection[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Remove what was found with these claims in any story, ever; those stories, and which of them go on without."""
    held = tables.story_reports.c
    touched = set(connection.scalars(select(held.story).where(held.key.in_(reports))))
    _delete(connection, tables.story_reports, held.key.in_(reports))
    left = set(connection.scalars(select(held.story).where(held.story.in_(touched), held.closed.is_(None))))
    for story in sorted(touched):
        whole = story not in left
        for table in (*FOUND, *((tables.weighings, tables.stories) if whole else ())):
            rows = connection.execute(select(table).where(table.c.story == story)).all()
            lost = [row.number for row in rows if whole or _mentions(row, reports, claims)]
            if table is tables.disputes:
                _delete(connection, tables.dispute_claims, tables.dispute_claims.c.dispute.in_(lost))
            _delete(connection, table, table.c.number.in_(lost))
        _delete_orphans(connection, story)
    return tuple(sorted(touched)), tuple(sorted(left))


def _mentions(row: Row[Any], reports: Iterable[str], claims: Iterable[str]) -> bool:
    values = " ".join(map(str, row))
    return any(each in values for each in (*reports, *claims))


def _delete_orphans(connection: Connection, story: str) -> None:
    """Claims lose the origin that went with a passage that is gone, until the story is weighed anew."""
    kept = select(tables.origins.c.key).where(tables.origins.c.story == story)
    held = tables.claim_origins.c
    _delete(connection, tables.claim_origins, (held.story == story) & held.origin.not_in(kept))


def _rename(connection: Connection, stories: Sequence[str], titles: Sequence[str]) -> None:
    """A story that was named by a headline that is gone is named by another of its reports."""
    for story in stories:
        rows = connection.execute(select(tables.stories).where(tables.stories.c.story == story)).all()
        named = [(row.number, plain) for row in rows if (plain := json.loads(row.record))["title"] in titles]
        if not named:
            continue
        others = (
            select(tables.reports.c.title)
            .join(tables.story_reports, tables.story_reports.c.key == tables.reports.c.digest)
            .where(tables.story_reports.c.story == story, tables.reports.c.title.not_in(titles))
            .order_by(tables.reports.c.dated, tables.reports.c.digest)
        )
        title = connection.scalar(others.limit(1)) or REMOVED
        for number, plain in named:
            record = json.dumps({**plain, "title": title}, ensure_ascii=False)
            connection.execute(update(tables.stories).where(tables.stories.c.number == number).values(record=record))


def _blank_alerts(connection: Connection, stories: Collection[str], titles: Sequence[str]) -> None:
    """Alerts that may quote what is gone keep their ids, so that they are not given again, and lose their words."""
    for row in connection.execute(select(tables.alerts)).all():
        plain = json.loads(row.record)
        named = any(title and title in row.record for title in titles)
        if named or plain.get("story") in stories:
            record = json.dumps({**plain, "words": REMOVED, "parties": [], "places": []}, ensure_ascii=False)
            connection.execute(update(tables.alerts).where(tables.alerts.c.number == row.number).values(record=record))


def _leave_group(connection: Connection, report: str) -> None:
    """Reports that were grouped by this one are grouped by the earliest of themselves."""
    profiles, reports = tables.profiles.c, tables.reports.c
    grouped = (
        select(reports.digest)
        .join(tables.profiles, profiles.report == reports.number)
        .where(profiles.home == report, reports.digest != report)
        .order_by(profiles.dated, reports.digest)
    )
    first = connection.scalar(grouped.limit(1))
    connection.execute(update(tables.profiles).where(profiles.home == report).values(home=first))


def _delete(connection: Connection, table: Table, which: ColumnElement[bool]) -> None:
    connection.execute(delete(table).where(which))
