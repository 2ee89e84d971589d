"""Reading on behind a damaged stretch of a WARC file, from the next place at which a record begins."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from counterclaim.intake.crawled import BROKEN

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_BEGINNINGS = re.compile(rb"\x1f\x8b\x08|WARC/1\.[01]\r?\n")
_LONGEST_BEGINNING = 16
_PIECE = 1 << 20
_MEMBER = 1 << 12
"""Bytes of a gzip member that tell whether a record is in it."""


def records_of(stream: IO[bytes], place: str) -> Iterator[WarcRecord | str]:
    """The responses, resources and revisits of an archive; for each damaged stretch, a sentence that says so.

    A damaged stretch ends where the next record begins that can be read.
    """
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    wanted = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.revisit
    at, seen, damaged_at, why = 0, 0, 0, ""
    onward: int | None = 0
    while onward is not None:
        at = onward
        stream.seek(at)
        try:
            for record in ArchiveIterator(stream, record_types=wanted, parse_http=True):
                if why:
                    yield _skipped(place, damaged_at, record.stream_pos, seen, why)
                    why = ""
                seen, at = seen + 1, record.stream_pos
                yield record
            onward = None
        except BROKEN as error:
            if not why:
                damaged_at, why = at, str(error)
            onward = next_beginning(stream, at + 1)
    if why:
        yield f"{place}: the archive cannot be read on behind its record {seen} ({why}): get it again"


def _skipped(place: str, start: int, end: int, seen: int, why: str) -> str:
    where = f"behind its record {seen} (at byte {start}), and read on from byte {end}"
    return f"{place}: damaged {where} ({why}): get it again for what stood between"


def next_beginning(stream: IO[bytes], start: int) -> int | None:
    """Where, from `start` on, the next record seems to begin, packed or plain; None where none does."""
    at = start
    while True:
        stream.seek(at)
        piece = stream.read(_PIECE)
        for match in _BEGINNINGS.finditer(piece):
            if match[0].startswith(b"WARC") or _holds_record(stream, at + match.start()):
                return at + match.start()
        if len(piece) < _PIECE:
            return None
        at += _PIECE - _LONGEST_BEGINNING


def _holds_record(stream: IO[bytes], at: int) -> bool:
    stream.seek(at)
    try:
        opening = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(stream.read(_MEMBER), len(b"WARC/"))
    except zlib.error:
        return False
    return opening == b"WARC/"
