"""Pages that were fetched again and were the same: a record in the captures, a row, an entry of the custody log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from counterclaim.errors import CounterclaimError
from counterclaim.ledger.answers import Problem
from counterclaim.ledger.captures import Captures, capture_of, last_stored
from counterclaim.ledger.checks import logged_in_order
from counterclaim.ledger.codec import storable
from counterclaim.ledger.redactions import redaction_of
from counterclaim.ledger.shelf import Stored
from counterclaim.ledger.tables import captures, revisits
from counterclaim.ledger.warc import revisit_record
from counterclaim.records import Capture, digest_of

NOT_MODIFIED = "304"


class Revisits(Captures):
    """Keeping that a page was the same, and handing back what it was."""

    def last_capture(self, address: str) -> Capture | None:
        """The newest capture of an address, without its bytes; None where there is none, or it was redacted."""
        query = select(captures).where(captures.c.address == storable(address)).order_by(captures.c.number.desc())
        with self._reading() as connection:
            row = connection.execute(query.limit(1)).one_or_none()
            if row is None or redaction_of(connection, row.digest) is not None:
                return None
        return capture_of(row, b"")

    def last_content(self, address: str) -> bytes:
        """The bytes of the newest capture of an address, which there must be."""
        query = select(captures.c.digest).where(captures.c.address == storable(address))
        with self._reading() as connection:
            digest = connection.scalars(query.order_by(captures.c.number.desc()).limit(1)).one()
        return self.capture_bytes(digest)

    def note_unchanged(self, capture: Capture) -> bool:
        """Keep that a page was fetched again and had the same bytes; False where these are not kept of that address."""
        with self._writing() as connection:
            row = self._captured(connection, capture)
            if row is None:
                return False
            self._mend(connection)
            last = last_stored(connection)
            status = NOT_MODIFIED if capture.circumstances.get("status") == NOT_MODIFIED else "200"
            record = revisit_record(capture.address, capture.digest, row.captured, capture.captured, status)
            stored = self._shelf_or_error().put(record, capture.captured, last)
            connection.execute(
                revisits.insert().values(
                    capture=row.number,
                    at=capture.captured,
                    status=status,
                    file=stored.file,
                    offset=stored.offset,
                    stored=stored.length,
                    known=self._clock(),
                )
            )
            self._log(connection, "revisit", capture.address, _told(row.digest, capture.captured, status))
        return True

    @staticmethod
    def _captured(connection: Connection, capture: Capture) -> Row[Any] | None:
        of = captures.c
        here = (of.digest == capture.digest, of.address == storable(capture.address))
        return connection.execute(select(captures).where(*here).order_by(of.number).limit(1)).one_or_none()

    def _problems_of_revisits(self, connection: Connection) -> Iterator[Problem]:
        """What does not hold: records altered or gone, rows that no entry tells of, entries that no row has."""
        told = {about: Counter(digests) for about, digests in logged_in_order(connection, "revisit").items()}
        query = (
            select(revisits, captures.c.digest, captures.c.address, captures.c.captured)
            .join(captures, captures.c.number == revisits.c.capture)
            .order_by(revisits.c.number)
        )
        for row in connection.execute(query):
            digest = _told(row.digest, row.at, row.status)
            left = told.setdefault(row.address, Counter())
            if not left[digest]:
                yield Problem(
                    "capture", row.address, "no entry of the custody log tells that it was fetched again then"
                )
            left[digest] -= 1
            reason = self._what_is_wrong_with_revisit(row)
            if reason:
                yield Problem("capture", row.address, reason)
        for address, digests in told.items():
            if +digests:
                yield Problem("capture", address, "the custody log tells that it was fetched again, and no row does")

    def _what_is_wrong_with_revisit(self, row: Row[Any]) -> str | None:
        try:
            record = self._shelf_or_error().record(Stored(row.file, row.offset, row.stored))
        except CounterclaimError as error:
            return str(error)
        wanted = revisit_record(row.address, row.digest, row.captured, row.at, row.status)
        for name, value in wanted.headers.items():
            if "URI" not in name and record.headers.get(name) != value:
                return f"the header {name} of the record at byte {row.offset} of {row.file} is not as it was written"
        return None


def _told(digest: str, at: datetime, status: str) -> str:
    """What the custody log keeps of a revisit."""
    return digest_of(f"{digest}\0{at.astimezone(UTC).isoformat()}\0{status}")
