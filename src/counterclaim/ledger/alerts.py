"""What watching keeps: how inputs answered, what was found to be news, and to whom it was told."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy import select, update

from counterclaim.errors import LedgerLocked
from counterclaim.ledger.answers import Alert, Poll
from counterclaim.ledger.codec import from_json, storable, to_json
from counterclaim.ledger.session import Session
from counterclaim.ledger.tables import alerts, deliveries, polls

_ONE_WATCHER = 0x0C0FFEE
"""What the server's lock of the one watcher is known by; any number that nothing else uses."""


class Alerts(Session):
    """Keeping polls and alerts, and handing them back."""

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Be the one watcher of this ledger until the end of the block; LedgerLocked where another is.

        A process that is killed lets go of it.
        """
        if self._place.url is not None:
            yield from self._watching_on_server()
            return
        if self._place.file is None:
            yield
            return
        lock = FileLock(self._place.file.with_name(f"{self._place.file.name}-watch"), timeout=0)
        try:
            lock.acquire()
        except Timeout as error:
            raise LedgerLocked(f"the ledger {self.place} is watched by another process already") from error
        try:
            yield
        finally:
            lock.release()

    def _watching_on_server(self) -> Iterator[None]:
        with self._engine.connect() as connection:
            if not connection.exec_driver_sql(f"SELECT pg_try_advisory_lock({_ONE_WATCHER})").scalar():
                raise LedgerLocked(f"the ledger {self.place} is watched by another process already")
            connection.commit()  # the lock is the connection's, not the transaction's
            try:
                yield
            finally:
                connection.exec_driver_sql(f"SELECT pg_advisory_unlock({_ONE_WATCHER})")

    def polls(self, case: str) -> dict[str, Poll]:
        """How the inputs of a case answered last, by input."""
        query = select(polls).where(polls.c.case == storable(case))
        with self._reading() as connection:
            rows = connection.execute(query).all()
        return {row.input: Poll(row.input, row.polled, row.due, row.pause, row.failing, row.reason) for row in rows}

    def keep_poll(self, case: str, poll: Poll) -> None:
        """Keep how an input answered, in place of how it did before."""
        values = {
            "polled": poll.polled,
            "due": poll.due,
            "pause": poll.pause,
            "failing": poll.failing,
            "reason": storable(poll.reason),
        }
        name, of = storable(poll.input), polls.c
        with self._writing() as connection:
            here = (of.case == storable(case), of.input == name)
            if not connection.execute(update(polls).where(*here).values(**values)).rowcount:
                connection.execute(polls.insert().values(case=storable(case), input=name, **values))

    def keep_alerts(self, case: str, found: Collection[Alert]) -> tuple[Alert, ...]:
        """Keep what was found, in its order; those that were not known."""
        of, fresh = alerts.c, []
        with self._writing() as connection:
            known = set(connection.scalars(select(of.id).where(of.case == storable(case))))
            for alert in found:
                if alert.id in known:
                    continue
                known.add(alert.id)
                fresh.append(alert)
                connection.execute(
                    alerts.insert().values(
                        id=alert.id,
                        case=storable(case),
                        kind=alert.kind,
                        thing=storable(alert.thing),
                        quiet=alert.quiet,
                        known=self._clock(),
                        record=to_json(alert),
                    )
                )
        return tuple(fresh)

    def things_known(self, case: str) -> frozenset[str]:
        """What a case has met, news or not."""
        query = select(alerts.c.thing).where(alerts.c.case == storable(case)).distinct()
        with self._reading() as connection:
            return frozenset(connection.scalars(query))

    def alerts(self, case: str, limit: int | None = None) -> tuple[Alert, ...]:
        """What was news to a case, the newest first."""
        query = select(alerts.c.record).where(alerts.c.case == storable(case), alerts.c.quiet.is_(False))
        with self._reading() as connection:
            return tuple(
                from_json(Alert, line)
                for line in connection.scalars(query.order_by(alerts.c.number.desc()).limit(limit))
            )

    def undelivered(self, case: str, channel: str) -> tuple[tuple[int, Alert], ...]:
        """What was news and is not yet delivered through a channel: number and alert, the oldest first."""
        done = select(deliveries.c.alert).where(deliveries.c.channel == channel)
        query = (
            select(alerts.c.number, alerts.c.record)
            .where(alerts.c.case == storable(case), alerts.c.quiet.is_(False), alerts.c.number.not_in(done))
            .order_by(alerts.c.number)
        )
        with self._reading() as connection:
            return tuple((number, from_json(Alert, line)) for number, line in connection.execute(query))

    def note_delivered(self, number: int, channel: str, at: datetime) -> None:
        """Say that an alert was delivered."""
        values: dict[str, Any] = {"alert": number, "channel": channel, "delivered": at}
        with self._writing() as connection:
            connection.execute(deliveries.insert().values(**values))
