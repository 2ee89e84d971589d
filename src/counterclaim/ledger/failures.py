"""Failures: what was handed in and could not be read, kept so that it can be shown."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from counterclaim.ledger.codec import digest_of_record, from_json, storable, to_json
from counterclaim.ledger.session import Session
from counterclaim.ledger.tables import failures
from counterclaim.records import Failure


class Failures(Session):
    """Keeping failures and listing them."""

    def keep_failure(self, failure: Failure) -> bool:
        """Keep what could not be read; False where the same input failed for the same reason before."""
        with self._writing() as connection:
            return self._keep_failure(connection, failure)

    def _keep_failure(self, connection: Connection, failure: Failure) -> bool:
        values = {"input": storable(failure.input), "reason": storable(failure.reason)}
        known = select(failures.c.number).filter_by(**values)
        if connection.execute(known).first():
            return False
        connection.execute(
            failures.insert().values(**values, at=failure.at, known=self._clock(), record=to_json(failure))
        )
        self._log(connection, "failure", failure.input, digest_of_record(failure))
        return True

    def failures(self, *, known_by: datetime | None = None) -> tuple[Failure, ...]:
        """What could not be read, in the order in which it was met."""
        query = select(failures.c.record).order_by(failures.c.number)
        if known_by is not None:
            query = query.where(failures.c.known <= known_by)
        with self._reading() as connection:
            return tuple(from_json(Failure, record) for record in connection.scalars(query))
