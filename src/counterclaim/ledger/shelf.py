"""The shelf: WARC files beside the ledger that hold the captured bytes, one gzip member a record, append-only.

A record comes to count when the ledger's row naming it is committed. What a crash leaves behind the last such record
is either whole, and stays as a record that no row names, or torn, and is set aside in a file of its own, so that every
tool reads the WARC file to its end. What a person has redacted is written over, the one thing here that ever is.
"""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from counterclaim.errors import LedgerError
from counterclaim.ledger.border import translated_files
from counterclaim.ledger.warc import (
    CAPTURED,
    WarcRecord,
    base32,
    captured_record,
    exchange_records,
    information_record,
    packed_into,
    parsed,
    tombstone_record,
    write_record,
)
from counterclaim.records import Capture, digest_of

LARGEST = 1_000_000_000
"""Bytes after which a new WARC file is begun, as is the custom of web archives."""

_CHUNK = 1 << 20
_HEAD = 1 << 16
"""Bytes in which a record's headers stand."""


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a record lies: file name, first byte of its gzip member, and the member's length."""

    file: str
    offset: int
    length: int
    #: Bytes of the records right before it that belong to it.
    beside: int = 0

    @property
    def end(self) -> int:
        """The first byte behind it."""
        return self.offset + self.length


@dataclass(frozen=True, slots=True)
class SetAside:
    """Bytes of a torn record, moved out of a WARC file."""

    file: str
    offset: int
    length: int
    #: The file, in the same folder, that holds them now.
    kept_in: str
    digest: str


class Shelf:
    """A folder of WARC files. Whoever appends holds the ledger's write lock."""

    def __init__(self, folder: Path, software: str) -> None:
        self.folder = folder
        self._software = software
        self._unsynced: set[Path] = set()

    def append(self, capture: Capture, last: Stored | None) -> Stored:
        """Write a capture's record behind all others; `last` is the last that counts, as the ledger knows it."""
        return self.put(captured_record(capture), capture.captured, last, exchange_records(capture))

    def put(self, record: WarcRecord, when: datetime, last: Stored | None, beside: Sequence[WarcRecord] = ()) -> Stored:
        """Write any record behind all others, and right before it those that belong to it."""
        with translated_files(str(self.folder)):
            self.folder.mkdir(exist_ok=True)
            path = self._file_to_append_to(last)
            with path.open("ab") as out:
                start = out.seek(0, os.SEEK_END)
                try:
                    if start == 0:
                        write_record(out, information_record(path.name, self._software, when))
                    first = out.tell()
                    for one in beside:
                        write_record(out, one)
                    offset = out.tell()
                    write_record(out, record)
                    out.flush()
                except BaseException:
                    _take_back(out, start)
                    raise
                end = out.tell()
        self._unsynced.add(path)
        return Stored(path.name, offset, end - offset, offset - first)

    def sync(self) -> None:
        """See to it that what was appended is on the disk; the ledger does so before its rows count."""
        with translated_files(str(self.folder)):
            for path in sorted(self._unsynced):
                with path.open("rb+") as written:
                    os.fsync(written.fileno())
        self._unsynced.clear()

    def _file_to_append_to(self, last: Stored | None) -> Path:
        if last is None:
            return self.folder / _name(1)
        path = self.folder / last.file
        size = path.stat().st_size if path.exists() else -1
        # A file that lacks bytes it should have is left as it is, for `verify` to name; what comes goes into the next.
        if last.end <= size < LARGEST:
            return path
        return self.folder / _name(_number(last.file) + 1)

    def files(self, last: Stored | None) -> tuple[tuple[Path, int], ...]:
        """The WARC files in their order, each with its length as far as it counts; none where nothing is captured."""
        if last is None:
            return ()
        paths = sorted(path for path in self.folder.glob("captures-*.warc.gz") if path.name <= last.file)
        return tuple((path, last.end if path.name == last.file else path.stat().st_size) for path in paths)

    def has_file_of(self, stored: Stored) -> bool:
        """Whether the file that should hold a record is there."""
        return (self.folder / stored.file).exists()

    def has_more_than(self, last: Stored | None) -> bool:
        """Whether bytes lie behind the last record that counts: left by a crash, or being written right now."""
        path = self.folder / (last.file if last else _name(1))
        following = self.folder / _name(_number(path.name) + 1)
        return following.exists() or (path.exists() and path.stat().st_size > (last.end if last else 0))

    def mend(self, last: Stored | None) -> tuple[SetAside, ...]:
        """Set aside a torn record at the end of the files that come after the last record that counts."""
        first = last.file if last else _name(1)
        found = []
        with translated_files(str(self.folder)):
            for path in sorted(self.folder.glob("*.warc.gz")):
                if path.name >= first:
                    torn = _torn_at(path, last.end if last and path.name == last.file else 0)
                    found += [] if torn is None else [_set_aside(path, torn)]
        return tuple(found)

    def records_of(self, digest: str) -> Iterator[Stored]:
        """Every record of the bytes with that digest, also those that no row names, as a crash may leave them."""
        told = _payload_header(digest)
        for path in sorted(self.folder.glob("captures-*.warc.gz")):
            with path.open("rb") as file:
                start, end = 0, _end_of_member(file, 0)
                while end is not None:
                    head = _head_of_member(file, start)
                    if told in head and any(f"WARC-Type: {kind}\r\n".encode() in head for kind in CAPTURED):
                        yield Stored(path.name, start, end - start)
                    start, end = end, _end_of_member(file, end)

    def remove_torn(self, digest: str) -> list[str]:
        """Remove the files with what a crash left of a record of those bytes; their names."""
        told, removed = _payload_header(digest), []
        with translated_files(str(self.folder)):
            for path in sorted(self.folder.glob("captures-*.warc.gz.torn-at-*")):
                with path.open("rb") as file:
                    head = _head_of_member(file, 0)
                if told in head:
                    path.unlink()
                    removed.append(path.name)
        return removed

    def overwrite(self, stored: Stored, at: datetime) -> None:
        """Write a tombstone over a record, byte for byte in its place, so that every other stays where it is."""
        member = packed_into(tombstone_record(self.record(stored), at), stored.length)
        with translated_files(str(self.folder)), (self.folder / stored.file).open("rb+") as file:
            file.seek(stored.offset)
            file.write(member)
            file.flush()
            os.fsync(file.fileno())

    def record(self, stored: Stored) -> WarcRecord:
        """A record, its digests read and not checked; LedgerError where it is not there or is no record."""
        found = self._records(stored.file, stored.offset, stored.length)
        if len(found) != 1:
            raise LedgerError(f"{len(found)} records stand at byte {stored.offset} of {self.folder / stored.file}")
        return found[0]

    def beside(self, stored: Stored) -> tuple[WarcRecord, ...]:
        """The records right before it that belong to it, in the same way."""
        return self._records(stored.file, stored.offset - stored.beside, stored.beside) if stored.beside else ()

    def _records(self, name: str, offset: int, length: int) -> tuple[WarcRecord, ...]:
        path = self.folder / name
        try:
            with path.open("rb") as file:
                file.seek(offset)
                members = file.read(length)
        except OSError as error:
            raise LedgerError(f"the captures in {path} cannot be read: {error}") from error
        try:
            return parsed(gzip.decompress(members))
        except Exception as error:
            raise LedgerError(f"there is no whole record at byte {offset} of {path}: {error}") from error


def _name(number: int) -> str:
    return f"captures-{number:05}.warc.gz"


def _number(name: str) -> int:
    return int(name.removeprefix("captures-").removesuffix(".warc.gz"))


def _take_back(out: IO[bytes], start: int) -> None:
    """Cut off what was begun, as far as the disk lets us; opening the ledger again would find it otherwise."""
    try:
        out.truncate(start)
    except OSError:
        return


def _torn_at(path: Path, start: int) -> int | None:
    """Where the first gzip member behind `start` begins that is not whole; None where all are."""
    with path.open("rb") as file:
        file.seek(start)
        while True:
            member_ends = _end_of_member(file, start)
            if member_ends is None:
                return start if path.stat().st_size > start else None
            start = member_ends


def _end_of_member(file: IO[bytes], start: int) -> int | None:
    """The first byte behind the gzip member that begins at `start`; None where it is not whole."""
    file.seek(start)
    inflating, end = zlib.decompressobj(zlib.MAX_WBITS + 16), start
    while not inflating.eof:
        chunk = file.read(_CHUNK)
        if not chunk:
            return None
        try:
            while chunk and not inflating.eof:
                inflating.decompress(chunk, _CHUNK)
                end += len(chunk) - len(inflating.unconsumed_tail) - len(inflating.unused_data)
                chunk = inflating.unconsumed_tail
        except zlib.error:
            return None
    return end


def _payload_header(digest: str) -> bytes:
    return f"WARC-Payload-Digest: {base32(digest)}\r\n".encode()


def _head_of_member(file: IO[bytes], start: int) -> bytes:
    """How the record in the gzip member at `start` begins: its headers, as far as they can be unpacked."""
    file.seek(start)
    try:
        plain = zlib.decompressobj(zlib.MAX_WBITS + 16).decompress(file.read(_HEAD), _HEAD)
    except zlib.error:
        return b""
    return plain.partition(b"\r\n\r\n")[0] + b"\r\n"


def _set_aside(path: Path, offset: int) -> SetAside:
    with path.open("rb+") as file:
        file.seek(offset)
        torn = file.read()
        kept_in = path.with_name(f"{path.name}.torn-at-{offset}")
        with kept_in.open("xb") as aside:
            aside.write(torn)
            aside.flush()
            os.fsync(aside.fileno())
        file.truncate(offset)
        os.fsync(file.fileno())
    return SetAside(path.name, offset, len(torn), kept_in.name, digest_of(torn))
