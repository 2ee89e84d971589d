"""What is left of captures that were redacted, looked up; `redacting` is how they come to be."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from counterclaim.ledger.answers import Redaction
from counterclaim.ledger.codec import digest_of_record, from_json
from counterclaim.ledger.tables import redactions


def redacted(connection: Connection) -> tuple[Redaction, ...]:
    """All of them, oldest first; there are few."""
    rows = connection.scalars(select(redactions.c.record).order_by(redactions.c.number))
    return tuple(from_json(Redaction, record) for record in rows)


def redaction_of(connection: Connection, digest: str) -> Redaction | None:
    """The one that removed the capture or report with that digest, or that beginning of one."""
    return next((each for each in redacted(connection) if _removed(each, digest)), None)


def _removed(redaction: Redaction, beginning: str) -> bool:
    return any(each.startswith(beginning) for each in (redaction.capture, *redaction.reports))


def in_words(redaction: Redaction) -> str:
    """When, by whom and why, as a sentence goes on behind "it was"."""
    return f"redacted on {redaction.at:%Y-%m-%d} by {redaction.who}: {redaction.why}"


def gone(found: Iterable[Redaction], told: dict[str, set[str]]) -> frozenset[str]:
    """Digests of what need not be there: reports, readings, decisions of redactions that the custody log tells of."""
    logged = [each for each in found if digest_of_record(each) in told.get(each.capture, set())]
    return frozenset(digest for each in logged for digest in (*each.reports, *each.readings, *each.decisions))
