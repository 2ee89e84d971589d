"""The two clocks of every view: what had been published, and what the ledger knew, at a moment."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import ColumnElement, FromClause, and_, or_, true

from counterclaim.ledger.tables import reports


def wall_clock() -> datetime:
    """The time by this machine's clock."""
    return datetime.now(UTC)


def so_at(table: FromClause, moment: datetime | None) -> ColumnElement[bool]:
    """Rows that stood in the ledger at the moment; that stand now, where it is None."""
    if moment is None:
        return table.c.closed.is_(None)
    return and_(table.c.known <= moment, or_(table.c.closed.is_(None), table.c.closed > moment))


def dated_by(moment: datetime | None) -> ColumnElement[bool]:
    """Reports published by the moment; one that gives no time counts from when the ledger took it in."""
    return true() if moment is None else reports.c.dated <= moment


def known_by(table: FromClause, moment: datetime | None) -> ColumnElement[bool]:
    """Rows of a table whose rows are never closed that the ledger had taken in by the moment."""
    return true() if moment is None else table.c.known <= moment
