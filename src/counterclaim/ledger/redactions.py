"""What is left of captures that were redacted, looked up; `redacting` is how they come to be."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from counterclaim.ledger.answers import Redaction
from counterclaim.ledger.codec import digest_of_record, from_json
from counterclaim.ledger.finding import begins_with
from counterclaim.ledger.tables import redactions, reports


def redacted(connection: Connection) -> tuple[Redaction, ...]:
    """All of them, oldest first; there are few."""
    rows = connection.scalars(select(redactions.c.record).order_by(redactions.c.number))
    return tuple(from_json(Redaction, record) for record in rows)


def redaction_of(connection: Connection, *digests: str) -> Redaction | None:
    """The first that removed one of some captures and reports, by their whole digests."""
    return next((each for each in redacted(connection) if not {each.capture, *each.reports}.isdisjoint(digests)), None)


def redaction_named(connection: Connection, asked: str) -> Redaction | None:
    """The one that removed the report, or capture, with that digest or id, or that beginning of one.

    None where the ledger holds a report that begins so: what is there is meant before what is gone.
    """
    beginning = asked.removeprefix("r-").lower()
    if (
        not beginning
        or connection.execute(select(reports.c.number).where(begins_with(reports.c.digest, beginning))).first()
    ):
        return None
    found = (
        each
        for each in redacted(connection)
        for digest in (each.capture, *each.reports)
        if digest.startswith(beginning)
    )
    return next(found, None)


def in_words(redaction: Redaction) -> str:
    """When, by whom and why, as a sentence goes on behind "it was"."""
    return f"redacted on {redaction.at:%Y-%m-%d} by {redaction.who}: {redaction.why}"


def gone(found: Iterable[Redaction], told: dict[str, set[str]]) -> frozenset[str]:
    """Digests of what need not be there: reports, readings, decisions of redactions that the custody log tells of."""
    logged = [each for each in found if digest_of_record(each) in told.get(each.capture, set())]
    return frozenset(digest for each in logged for digest in (*each.reports, *each.readings, *each.decisions))
