"""Verifying: every digest computed anew, and what does not hold named, the custody log first."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from counterclaim.errors import CounterclaimError
from counterclaim.ledger import custody, tables
from counterclaim.ledger.answers import Entry, Problem
from counterclaim.ledger.captures import Captures
from counterclaim.ledger.codec import digest_of_record, from_json, storable
from counterclaim.ledger.people import People
from counterclaim.ledger.readings import Readings, reading_of
from counterclaim.ledger.reports import Reports, record_of, row_of
from counterclaim.records import Decision, Failure, digest_of


class Verifying(Captures, Reports, Readings, People):
    """Recomputing everything."""

    def custody(self, about: str | None = None) -> tuple[Entry, ...]:
        """The custody log, oldest entry first; the entries about one address, digest or id."""
        with self._reading() as connection:
            return tuple(custody.entries(connection, about))

    def verify(self) -> tuple[Problem, ...]:
        """What does not hold: in the custody log, captures, reports, readings, decisions, parties, failures.

        Empty where all holds. What weighing found is not among them: it can be made again from what is.
        """
        with self._reading() as connection:
            return (
                *custody.problems(custody.entries(connection)),
                *self._problems_of_captures(connection),
                *_problems_of_reports(connection),
                *_problems_of_readings(connection),
                *_problems_of_decisions(connection),
                *_problems_of_parties(connection),
                *_problems_of_failures(connection),
            )

    def _problems_of_captures(self, connection: Connection) -> Iterator[Problem]:
        logged = _logged(connection, "capture")
        for row in connection.execute(select(tables.captures).order_by(tables.captures.c.number)):
            if row.digest not in logged.get(row.address, ()):
                yield Problem("capture", row.address, "no entry of the custody log tells of it")
            try:
                content = self._content(row)
            except CounterclaimError as error:
                yield Problem("capture", row.address, str(error))
                continue
            if digest_of(content) != row.digest or len(content) != row.length:
                reason = f"the bytes in {row.file} at byte {row.offset} are not those whose digest the ledger keeps"
                yield Problem("capture", row.address, reason)


def _logged(connection: Connection, action: str) -> dict[str, set[str]]:
    """Digests that the custody log holds for an action, by what each is about."""
    query = select(tables.custody.c.about, tables.custody.c.object).where(tables.custody.c.action == action)
    logged: dict[str, set[str]] = {}
    for about, digest in connection.execute(query):
        logged.setdefault(about, set()).add(digest)
    return logged


def _problems_of_reports(connection: Connection) -> Iterator[Problem]:
    logged = _logged(connection, "report")
    for row in connection.execute(select(tables.reports).order_by(tables.reports.c.number)):
        report = record_of(row)
        expected = row_of(report, row.known, row.revises)
        if report.digest != row.digest:
            yield Problem("report", row.digest, "its text or address is no longer the one that its digest was made of")
        elif digest_of_record(report) not in logged.pop(row.digest, ()):
            yield Problem("report", row.digest, "it is not what the custody log says was kept")
        elif any(row._mapping[name] != value for name, value in expected.items()):
            yield Problem("report", row.digest, "a column that views look it up by does not agree with what was kept")
    for digest in logged:
        yield Problem("report", digest, "the custody log tells of it, and it is gone")


def _problems_of_readings(connection: Connection) -> Iterator[Problem]:
    logged = _logged(connection, "reading")
    query = (
        select(tables.readings, tables.reports.c.digest.label("report_digest"))
        .join(tables.reports, tables.reports.c.number == tables.readings.c.report)
        .order_by(tables.readings.c.number)
    )
    for row in connection.execute(query).all():
        digest = digest_of_record(reading_of(connection, row, row.report_digest))
        if digest != row.digest or digest not in logged.get(row.report_digest, ()):
            reason = f"reading {row.number} is not what the custody log says was kept"
            yield Problem("reading", row.report_digest, reason)


def _problems_of_decisions(connection: Connection) -> Iterator[Problem]:
    logged = _logged(connection, "decision")
    for row in connection.execute(select(tables.decisions).order_by(tables.decisions.c.number)):
        digest = digest_of_record(from_json(Decision, row.record))
        if digest != row.digest or digest not in logged.get(row.about, ()):
            yield Problem("decision", row.about, "it is not what the custody log says was decided")


def _problems_of_parties(connection: Connection) -> Iterator[Problem]:
    """The person's list against the last entry about each name, however it is capitalised."""
    query = select(tables.custody.c.about, tables.custody.c.object).where(tables.custody.c.action == "party")
    last = {about.casefold(): digest for about, digest in connection.execute(query.order_by(tables.custody.c.number))}
    standing = select(tables.parties).where(tables.parties.c.closed.is_(None)).order_by(tables.parties.c.number)
    for row in connection.execute(standing):
        if digest_of(row.party) != last.pop(row.name.casefold(), None) or row.folded != row.name.casefold():
            yield Problem("party", row.name, "it is not what the custody log says was set")
    for name, digest in last.items():
        if digest != digest_of(""):
            yield Problem("party", name, "the custody log tells of it, and it is gone")


def _problems_of_failures(connection: Connection) -> Iterator[Problem]:
    logged = _logged(connection, "failure")
    for row in connection.execute(select(tables.failures).order_by(tables.failures.c.number)):
        failure = from_json(Failure, row.record)
        digests = logged.get(row.input, set())
        digest = digest_of_record(failure)
        if digest not in digests or storable(failure.reason) != row.reason:
            yield Problem("failure", row.input, "it is not what the custody log says was kept")
        digests.discard(digest)
    for about, digests in logged.items():
        if digests:
            yield Problem("failure", about, "the custody log tells of it, and it is gone")
