"""Verifying: every digest computed anew, and what does not hold named, the custody log first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Row, select

from counterclaim.errors import CounterclaimError
from counterclaim.ledger import checks, custody, heads, tables
from counterclaim.ledger.answers import Entry, Head, Problem, Redaction
from counterclaim.ledger.captures import capture_of, circumstances_digest
from counterclaim.ledger.people import People
from counterclaim.ledger.readings import Readings
from counterclaim.ledger.redactions import gone, in_words, redacted
from counterclaim.ledger.reports import Reports
from counterclaim.ledger.revisits import Revisits
from counterclaim.ledger.stamping import Stamping, stamps_in
from counterclaim.ledger.warc import CAPTURED, disagreement, exchange_records, same_records, tombstone_of
from counterclaim.records import digest_of


class Verifying(Revisits, Reports, Readings, People, Stamping):
    """Recomputing everything."""

    def custody(self, about: str | None = None) -> tuple[Entry, ...]:
        """The custody log, oldest entry first; the entries about one address, digest or id."""
        with self._reading() as connection:
            return tuple(custody.entries(connection, about))

    def heads(self) -> tuple[Head, ...]:
        """The log of heads, oldest first."""
        with self._reading() as connection:
            return heads.sealed(connection)

    def verify(self, roots: bytes | None = None) -> tuple[Problem, ...]:
        """What does not hold: custody log, heads, timestamps, captures, reports, readings, what people said, failures.

        Empty where all holds. What weighing found is not among them: it can be made again from what is. `roots` are
        root certificates (PEM) by which the signatures of timestamps are checked; without them these are compared
        with the heads and the custody log alone. WrongUse where there are none in it.
        """
        with self._reading() as connection:
            told, removed = checks.logged(connection, "redact"), redacted(connection)
            absent = gone(removed, told)
            return (
                *custody.problems(custody.entries(connection)),
                *heads.problems(heads.sealed(connection), _bound(connection), self._heads),
                *_problems_of_timestamps(connection, roots),
                *self._problems_of_captures(connection, removed),
                *self._problems_of_revisits(connection),
                *checks.redactions(removed, told),
                *checks.reports(connection, absent),
                *checks.readings(connection, absent),
                *checks.decisions(connection, absent),
                *checks.parties(connection),
                *checks.failures(connection),
            )

    def _problems_of_captures(self, connection: Connection, redactions: Iterable[Redaction]) -> Iterator[Problem]:
        logged, circumstances = checks.logged(connection, "capture"), _circumstances_logged(connection)
        removed = {each.capture: each for each in redactions}
        for row in connection.execute(select(tables.captures).order_by(tables.captures.c.number)):
            digests = logged.get(row.address, set())
            if row.digest not in digests:
                yield Problem("capture", row.address, "no entry of the custody log tells of it")
            digests.discard(row.digest)
            redaction = removed.get(row.digest)
            if redaction is None:
                reason = self._what_is_wrong_with(row, circumstances)
            else:
                reason = self._what_is_wrong_with_tombstone(row, redaction)
            if reason:
                yield Problem("capture", row.address, reason)
        for address, digests in logged.items():
            for digest in sorted(digests):
                yield Problem(
                    "capture", address, f"the custody log tells of the bytes {digest[:12]}…, and they are gone"
                )

    def _what_is_wrong_with(self, row: Row[Any], circumstances: Mapping[tuple[str, str], str]) -> str | None:
        stored = self._stored(row)
        try:
            record, beside = self._shelf_or_error().record(stored), self._shelf_or_error().beside(stored)
        except CounterclaimError as error:
            return str(error)
        if digest_of(record.payload) != row.digest or len(record.payload) != row.length:
            return f"the bytes in {row.file} at byte {row.offset} are not those whose digest the ledger keeps"
        if circumstances.get((row.address, row.digest)) not in (None, circumstances_digest(row.digest, row.record)):
            return "how and when it was captured is not what the custody log says was kept"
        capture = capture_of(row, record.payload)
        if capture.captured != row.captured or capture.media_type != row.media_type:
            return "a column that views look it up by does not agree with what was kept"
        if (beside or record.kind == "response") and not same_records(beside, exchange_records(capture)):
            return f"what stands before byte {row.offset} of {row.file} is not what was written of how it was fetched"
        return disagreement(record, capture)

    def _what_is_wrong_with_tombstone(self, row: Row[Any], redaction: Redaction) -> str | None:
        try:
            record = self._shelf_or_error().record(self._stored(row))
        except CounterclaimError as error:
            return str(error)
        if record.kind in CAPTURED:
            return f"it was {in_words(redaction)}, and its bytes still lie in {row.file}: redact it once more"
        if record.content != tombstone_of(redaction.at):
            return f"what stands at byte {row.offset} of {row.file} is not what redacting wrote there"
        return None


def _problems_of_timestamps(connection: Connection, roots: bytes | None) -> Iterator[Problem]:
    kept, logged = stamps_in(connection), checks.logged(connection, "timestamp")
    if not kept and not logged and roots is None:
        return
    from counterclaim.ledger import timestamps  # cryptography takes a while to load

    trusted = timestamps.roots_in(roots, "the file of root certificates") if roots is not None else ()
    yield from timestamps.problems(kept, heads.sealed(connection), logged, trusted)


def _bound(connection: Connection) -> dict[int, str]:
    """Digests of the entries that a head names, by number."""
    named = select(tables.heads.c.last)
    query = select(tables.custody.c.number, tables.custody.c.digest).where(tables.custody.c.number.in_(named))
    return {row.number: row.digest for row in connection.execute(query)}


def _circumstances_logged(connection: Connection) -> dict[tuple[str, str], str]:
    """What the custody log holds of the circumstances, by address and digest; earlier versions logged none."""
    entry, before = tables.custody, tables.custody.alias("before")
    query = select(before.c.about, before.c.object, entry.c.object.label("circumstances")).where(
        entry.c.action == "circumstances", before.c.number == entry.c.number - 1, before.c.action == "capture"
    )
    return {(row.about, row.object): row.circumstances for row in connection.execute(query)}
