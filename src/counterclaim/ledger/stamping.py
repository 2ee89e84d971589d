"""Timestamps kept and handed back."""

from __future__ import annotations

from sqlalchemy import Connection, select

from counterclaim.ledger import heads, tables
from counterclaim.ledger.answers import Head, Timestamp
from counterclaim.ledger.session import Session
from counterclaim.records import digest_of


class Stamping(Session):
    """What authorities outside say of the log of heads."""

    def unstamped(self, authority: str) -> Head | None:
        """The newest head, where that authority has not yet vouched for something that it binds; None elsewhere.

        That a timestamp was kept is logged as well, and needs none of its own.
        """
        entry, head = tables.custody.c, tables.heads.c
        with self._reading() as connection:
            newest = heads.newest(connection)
            of_it = select(head.last).join(tables.timestamps, tables.timestamps.c.seal == head.number)
            last = connection.scalar(of_it.where(tables.timestamps.c.authority == authority).order_by(head.last.desc()))
            since = select(entry.number).where(entry.number > (last or 0), entry.action != "timestamp")
            return newest if connection.scalar(since.limit(1)) is not None else None

    def keep_timestamp(self, stamp: Timestamp) -> None:
        """Keep a timestamp beside its head; the custody log tells of it."""
        from counterclaim.ledger.timestamps import about_of

        with self._writing() as connection:
            connection.execute(
                tables.timestamps.insert().values(
                    seal=stamp.seal,
                    authority=stamp.authority,
                    response=stamp.response,
                    certificates=stamp.certificates,
                )
            )
            self._log(connection, "timestamp", about_of(stamp), digest_of(stamp.response))

    def timestamps(self) -> tuple[Timestamp, ...]:
        """Every timestamp, by head and authority."""
        with self._reading() as connection:
            return stamps_in(connection)


def stamps_in(connection: Connection) -> tuple[Timestamp, ...]:
    """The timestamps that are kept, each with the time that its response tells."""
    rows = connection.execute(select(tables.timestamps).order_by(tables.timestamps.c.number)).all()
    if not rows:
        return ()
    from counterclaim.ledger.timestamps import time_in

    return tuple(
        Timestamp(row.seal, row.authority, time_in(row.response), row.response, row.certificates) for row in rows
    )
