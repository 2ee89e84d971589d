"""Captures: the bytes that were read, on the shelf, and a row that says where."""

from __future__ import annotations

import dataclasses
import json
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, select

from counterclaim.errors import LedgerError, LedgerLocked, LedgerUnwritable, WrongUse
from counterclaim.ledger.answers import KeptCapture
from counterclaim.ledger.codec import from_plain, plain_to_json, storable, to_plain
from counterclaim.ledger.failures import Failures
from counterclaim.ledger.redactions import in_words, redaction_of
from counterclaim.ledger.shelf import SetAside, Shelf, Stored
from counterclaim.ledger.tables import captures, revisits
from counterclaim.records import Capture, Failure, digest_of


class Captures(Failures):
    """Keeping captures and reading them back."""

    def keep_capture(self, capture: Capture) -> bool:
        """Keep the bytes with their circumstances; False where those bytes at that address are known already."""
        address = storable(capture.address)
        with self._writing() as connection:
            known = select(captures.c.number).where(captures.c.digest == capture.digest, captures.c.address == address)
            if connection.execute(known).first():
                return False
            self._mend(connection)
            last = last_stored(connection)
            self._check_folder(last)
            stored = self._shelf_or_error().append(capture, last)
            record = _circumstances(capture)
            connection.execute(
                captures.insert().values(
                    digest=capture.digest,
                    address=address,
                    media_type=storable(capture.media_type),
                    length=len(capture.content),
                    captured=capture.captured,
                    file=stored.file,
                    offset=stored.offset,
                    stored=stored.length,
                    beside=stored.beside,
                    known=self._clock(),
                    record=record,
                )
            )
            self._log(connection, "capture", capture.address, capture.digest)
            self._log(connection, "circumstances", capture.address, circumstances_digest(capture.digest, record))
        return True

    def kept_capture(self, digest: str) -> KeptCapture | None:
        """The first capture of those bytes, without them; None for a report that was handed in without a capture."""
        of = captures.c
        query = select(of.digest, of.address, of.media_type, of.length, of.captured)
        with self._reading() as connection:
            row = connection.execute(query.where(of.digest == digest).order_by(of.number).limit(1)).one_or_none()
        return None if row is None else KeptCapture(**row._mapping)

    def capture_bytes(self, digest: str) -> bytes:
        """The bytes with that digest, checked against it; LedgerError where they are not kept or have changed."""
        with self._reading() as connection:
            row = connection.execute(
                select(captures).where(captures.c.digest == digest).order_by(captures.c.number).limit(1)
            ).one_or_none()
            gone = redaction_of(connection, digest)
        if gone is not None:
            raise WrongUse(f"the bytes with the digest {digest} were {in_words(gone)}")
        if row is None:
            raise LedgerError(f"the ledger {self.place} keeps no capture with the digest {digest}")
        content = self._content(row)
        if digest_of(content) != digest:
            raise LedgerError(
                f"the bytes kept for {row.address} are no longer those that were read: byte {row.offset} of {row.file} "
                f"should begin a record with the digest {digest}"
            )
        return content

    def capture_files(self) -> tuple[tuple[Path, int], ...]:
        """The WARC files in their order, each with its length as far as it counts; none where nothing is captured."""
        with self._reading() as connection:
            last = last_stored(connection)
        return () if last is None else self._shelf_or_error().files(last)

    def note_hand_over(self, name: str, digest: str, reason: str = "") -> None:
        """Log that the ledger was handed over as a file of that name and digest, and why names went with it, if so."""
        with self._writing() as connection:
            self._log(connection, "handed over", f"{name}: {reason}" if reason else name, digest)

    def _content(self, row: Row[Any]) -> bytes:
        return self._shelf_or_error().record(self._stored(row)).payload

    @staticmethod
    def _stored(row: Row[Any]) -> Stored:
        return Stored(row.file, row.offset, row.stored, row.beside)

    def mend(self) -> None:
        """Set aside what a crash left half-written among the captures, unless another process writes just now."""
        if self._shelf is None:
            return
        with self._reading() as connection:
            if not self._shelf.has_more_than(last_stored(connection)):
                return
        try:
            with self._writing() as connection:
                self._mend(connection)
        except LedgerLocked:
            return  # those bytes are being written right now, or the writer will mend before it writes

    def _mend(self, connection: Connection) -> None:
        shelf, last = self._shelf_or_error(), last_stored(connection)
        if shelf.has_more_than(last):
            for torn in shelf.mend(last):
                self._log(connection, "set aside", f"{torn.file} from byte {torn.offset}", torn.digest)
                self._keep_failure(connection, _failure_of(torn, shelf.folder, self._clock()))

    def _check_folder(self, last: Stored | None) -> None:
        """LedgerUnwritable where many share a ledger and the folder named here is not the one that the others use."""
        shelf = self._shelf_or_error()
        if self._place.url is not None and last is not None and not shelf.has_file_of(last):
            raise LedgerUnwritable(
                f"the folder {shelf.folder} lacks {last.file}, which holds captures of the ledger {self.place}: see "
                "that it is the folder that everybody's address names, and that it is mounted here"
            )

    def _shelf_or_error(self) -> Shelf:
        if self._shelf is None:
            remedy = (
                "open it with captures=FOLDER" if self._place.url is None else "add ?captures=/FOLDER to its address"
            )
            raise LedgerError(f"the ledger {self.place} has no folder for captures; {remedy}")
        return self._shelf


def _failure_of(torn: SetAside, folder: Path, at: datetime) -> Failure:
    return Failure(
        str(folder / torn.file),
        f"writing a capture broke off here; its {torn.length} bytes from byte {torn.offset} on are set aside in "
        f"{torn.kept_in}; read again what was being read then",
        at,
    )


def last_stored(connection: Connection) -> Stored | None:
    """Where the last record lies that counts, a capture's or a revisit's; None where there is none."""
    rows = [
        connection.execute(
            select(table.c.file, table.c.offset, table.c.stored).order_by(table.c.number.desc()).limit(1)
        ).one_or_none()
        for table in (captures, revisits)
    ]
    found = [Stored(row.file, row.offset, row.stored) for row in rows if row is not None]
    return max(found, key=lambda stored: (stored.file, stored.offset), default=None)


def _circumstances(capture: Capture) -> str:
    """Everything of the capture but its bytes."""
    plain = to_plain(dataclasses.replace(capture, content=b""))
    del plain["content"]
    return plain_to_json(plain)


def circumstances_digest(digest: str, record: str) -> str:
    """What the custody log keeps of a capture's circumstances, as its row records them."""
    return digest_of(f"{digest}\0{record}")


def capture_of(row: Row[Any], content: bytes) -> Capture:
    """The capture of a row, with the bytes handed in."""
    return dataclasses.replace(from_plain(Capture, {**json.loads(row.record), "content": ""}), content=content)
