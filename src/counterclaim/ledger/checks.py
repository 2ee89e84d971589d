"""What does not hold among the rows of a ledger: each kind of row against itself and against the custody log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from sqlalchemy import Connection, select

from counterclaim.ledger import tables
from counterclaim.ledger.answers import Problem, Redaction
from counterclaim.ledger.codec import digest_of_record, from_json, storable
from counterclaim.ledger.people import row_of_decision
from counterclaim.ledger.readings import reading_of, rows_of
from counterclaim.ledger.reports import record_of, row_of
from counterclaim.records import Decision, Failure, Reading, digest_of

_GONE = "the custody log tells of it, and it is gone"
_COLUMN = "a column that views look it up by does not agree with what was kept"


def logged(connection: Connection, action: str) -> dict[str, set[str]]:
    """Digests that the custody log holds for an action, by what each is about."""
    return {about: set(digests) for about, digests in logged_in_order(connection, action).items()}


def logged_in_order(connection: Connection, action: str) -> dict[str, list[str]]:
    """The same as often and in the order as they were logged."""
    query = select(tables.custody.c.about, tables.custody.c.object).where(tables.custody.c.action == action)
    found: dict[str, list[str]] = {}
    for about, digest in connection.execute(query.order_by(tables.custody.c.number)):
        found.setdefault(about, []).append(digest)
    return found


def redactions(found: Iterable[Redaction], told: dict[str, set[str]]) -> Iterator[Problem]:
    """What is left of what was redacted, against what the custody log, `told`, says of it."""
    left = {about: digests for about, digests in told.items() if ".torn-at-" not in about}
    for each in found:
        if digest_of_record(each) not in left.pop(each.capture, ()):
            yield Problem("redaction", each.capture, "it is not what the custody log says was removed")
    for about in left:
        yield Problem("redaction", about, _GONE)


def reports(connection: Connection, absent: Set[str]) -> Iterator[Problem]:
    """Reports, their digests, and the columns beside them; those absent by a person's word are not missed."""
    told = {about: digests for about, digests in logged(connection, "report").items() if about not in absent}
    for row in connection.execute(select(tables.reports).order_by(tables.reports.c.number)):
        report = record_of(row)
        expected = row_of(report, row.known, row.revises)
        if report.digest != row.digest:
            yield Problem("report", row.digest, "its text or address is no longer the one that its digest was made of")
        elif digest_of_record(report) not in told.pop(row.digest, ()):
            yield Problem("report", row.digest, "it is not what the custody log says was kept")
        elif any(row._mapping[name] != value for name, value in expected.items()):
            yield Problem("report", row.digest, _COLUMN)
    for digest in told:
        yield Problem("report", digest, _GONE)


def readings(connection: Connection, absent: Set[str]) -> Iterator[Problem]:
    """Readings in their order, what stands in them, and which of them is the one that counts."""
    told = {
        about: [digest for digest in digests if digest not in absent]
        for about, digests in logged_in_order(connection, "reading").items()
        if about not in absent
    }
    query = (
        select(tables.readings, tables.reports.c.digest.label("report_digest"))
        .join(tables.reports, tables.reports.c.number == tables.readings.c.report)
        .order_by(tables.readings.c.number)
    )
    for row in connection.execute(query).all():
        still = told.get(row.report_digest, [])
        expected = still.pop(0) if still else None
        reading = reading_of(connection, row, row.report_digest)
        if digest_of_record(reading) != row.digest or row.digest != expected:
            reason = f"reading {row.number} is not what the custody log says was kept"
        elif (row.closed is None) != (not still):
            reason = (
                f"reading {row.number} {'stands although' if still else 'is closed although no'} newer one was kept"
            )
        elif not _as_kept(connection, row.number, reading):
            reason = f"reading {row.number}: {_COLUMN}"
        else:
            continue
        yield Problem("reading", row.report_digest, reason)
    for about, digests in told.items():
        if digests:
            yield Problem("reading", about, _GONE)


def _as_kept(connection: Connection, number: int, reading: Reading) -> bool:
    """Whether the rows of a reading are those that keeping it would write, no fewer and no more."""
    for table, expected in rows_of(reading):
        found = connection.execute(select(table).where(table.c.reading == number).order_by(table.c.number)).all()
        if len(found) != len(expected):
            return False
        for row, wanted in zip(found, expected, strict=True):
            if any(row._mapping[name] != value for name, value in wanted.items()):
                return False
    return True


def decisions(connection: Connection, absent: Set[str]) -> Iterator[Problem]:
    """What people decided."""
    told = {about: digests - absent for about, digests in logged(connection, "decision").items()}
    for row in connection.execute(select(tables.decisions).order_by(tables.decisions.c.number)):
        expected = row_of_decision(from_json(Decision, row.record))
        digests = told.get(row.about, set())
        if expected["digest"] != row.digest or row.digest not in digests:
            yield Problem("decision", row.about, "it is not what the custody log says was decided")
        elif any(row._mapping[name] != value for name, value in expected.items()):
            yield Problem("decision", row.about, _COLUMN)
        digests.discard(row.digest)
    for about, digests in told.items():
        if digests:
            yield Problem("decision", about, _GONE)


def parties(connection: Connection) -> Iterator[Problem]:
    """The person's list against the last entry about each name, however it is capitalised."""
    query = select(tables.custody.c.about, tables.custody.c.object).where(tables.custody.c.action == "party")
    last = {about.casefold(): digest for about, digest in connection.execute(query.order_by(tables.custody.c.number))}
    standing = select(tables.parties).where(tables.parties.c.closed.is_(None)).order_by(tables.parties.c.number)
    for row in connection.execute(standing):
        if digest_of(row.party) != last.pop(row.name.casefold(), None) or row.folded != row.name.casefold():
            yield Problem("party", row.name, "it is not what the custody log says was set")
    for name, digest in last.items():
        if digest != digest_of(""):
            yield Problem("party", name, _GONE)


def failures(connection: Connection) -> Iterator[Problem]:
    """What could not be read."""
    told = logged(connection, "failure")
    for row in connection.execute(select(tables.failures).order_by(tables.failures.c.number)):
        failure = from_json(Failure, row.record)
        digests = told.get(row.input, set())
        digest = digest_of_record(failure)
        if digest not in digests or (storable(failure.reason), failure.at) != (row.reason, row.at):
            yield Problem("failure", row.input, "it is not what the custody log says was kept")
        digests.discard(digest)
    for about, digests in told.items():
        if digests:
            yield Problem("failure", about, _GONE)
