"""Web archives: the pages in WARC and WACZ files, one by one, however large the file is.

A page's capture is the body as its reader would have got it, with transfer and content encodings undone; where it lay
in the archive, and when it was archived, stand in its circumstances. Pictures, styles, scripts and whatever else a
page loads are no reports and are passed over. A record that says that a page had not changed (a revisit) repeats
nothing and is passed over too.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from counterclaim.errors import InputError, InputTooLarge, UnreadableInput
from counterclaim.intake.packed import unpacked
from counterclaim.records import Capture, Failure

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
_SIGNATURE = b"WARC/"
_OPENING = 1 << 16


@dataclass(frozen=True, slots=True)
class Shelf:
    """An archive file while it is read: its place, the time of reading, and the most bytes of one page."""

    place: str
    read_at: datetime
    most_bytes: int


def is_archive(path: Path) -> bool:
    """Whether a file is a WARC file, plain or compressed, or a WACZ archive."""
    with path.open("rb") as stream:
        opening = stream.read(_OPENING)
    return opening.startswith(_SIGNATURE) or _unpacked(opening).startswith(_SIGNATURE) or _is_wacz(path, opening)


def pages_of(path: Path, shelf: Shelf) -> Iterator[Capture | Failure]:
    """The pages of an archive in its order, as they are asked for; UnreadableInput where the file breaks off."""
    with path.open("rb") as stream:
        opening = stream.read(_OPENING)
    if not _is_wacz(path, opening):
        with path.open("rb") as stream:
            yield from _pages(stream, shelf)
        return
    try:
        with ZipFile(path) as archive:
            for name in sorted(each for each in archive.namelist() if each.startswith("archive/")):
                with archive.open(name) as stream:
                    yield from _pages(stream, Shelf(f"{shelf.place}: {name}", shelf.read_at, shelf.most_bytes))
    except (BadZipFile, EOFError, NotImplementedError) as error:
        raise UnreadableInput(f"{shelf.place}: the archive breaks off ({error}): get it again") from error


def _is_wacz(path: Path, opening: bytes) -> bool:
    if not opening.startswith(b"PK\x03\x04"):
        return False
    try:
        with ZipFile(path) as archive:
            names = archive.namelist()
    except (BadZipFile, EOFError, NotImplementedError):
        return path.suffix.casefold() == ".wacz"
    return any(name.startswith("archive/") and ".warc" in name for name in names)


def _unpacked(opening: bytes) -> bytes:
    """The first bytes of what a gzip file holds, b"" for another file."""
    if not opening.startswith(b"\x1f\x8b"):
        return b""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(opening, len(_SIGNATURE))
    except zlib.error:
        return b""


def _pages(stream: IO[bytes], shelf: Shelf) -> Iterator[Capture | Failure]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    wanted = WarcRecordType.response | WarcRecordType.resource
    seen = 0
    try:
        for record in ArchiveIterator(stream, record_types=wanted, parse_http=True):
            seen += 1
            if _is_page(record):
                yield _page(record, shelf)
    except (OSError, EOFError, ValueError, RuntimeError, zlib.error) as error:
        raise UnreadableInput(
            f"{shelf.place}: the archive cannot be read on behind its record {seen} ({error}): get it again"
        ) from error


def _is_page(record: WarcRecord) -> bool:
    """Whether a record is a page that was got: no error, no redirect, no picture."""
    address = str(record.headers.get("WARC-Target-URI") or "")
    if not address.casefold().startswith(("http://", "https://")):
        return False
    if record.is_http and record.http_headers is not None and record.http_headers.status_code != 200:
        return False
    return _type_of(record) in _PAGES


def _type_of(record: WarcRecord) -> str:
    stated = record.http_content_type if record.is_http else record.headers.get("Content-Type")
    return str(stated or "").partition(";")[0].strip().casefold()


def _page(record: WarcRecord, shelf: Shelf) -> Capture | Failure:
    address = str(record.headers["WARC-Target-URI"]).strip("<>")
    try:
        content = _body(record, address, shelf.most_bytes)
    except InputError as error:
        return Failure(address, str(error), shelf.read_at)
    known = {
        "archive": shelf.place,
        "record": str(record.record_id),
        "archived": str(record.headers.get("WARC-Date") or ""),
        "charset": str(record.http_charset or ""),
    }
    if digest := record.headers.get("WARC-Payload-Digest"):
        known["digest in the archive"] = str(digest)
    return Capture(
        content, address, shelf.read_at, circumstances={name: value for name, value in known.items() if value}
    )


def _body(record: WarcRecord, address: str, most: int) -> bytes:
    wanted = record.content_length
    raw = record.reader.read(most + 1)
    if len(raw) > most:
        raise InputTooLarge(f"{address}: over the limit of {most // 1_000_000} MB for one page: raise the limit")
    if len(raw) < wanted:
        raise UnreadableInput(f"{address}: the archive breaks off inside this page: get the archive again")
    headers: Any = record.http_headers if record.is_http else None
    if headers is not None and "chunked" in str(headers.get("Transfer-Encoding") or "").casefold():
        raw = _joined(raw)
    encoding = str(headers.get("Content-Encoding") or "") if headers is not None else ""
    return unpacked(raw, encoding, address, most)


def _joined(raw: bytes) -> bytes:
    """A chunked body as one; what does not look chunked is as the archiver left it, and stays."""
    parts: list[bytes] = []
    at = 0
    while at < len(raw):
        line_end = raw.find(b"\r\n", at)
        try:
            size = int(raw[at:line_end].partition(b";")[0], 16) if line_end >= 0 else -1
        except ValueError:
            size = -1
        if size < 0:
            return b"".join(parts) if parts else raw
        if size == 0:
            break
        parts.append(raw[line_end + 2 : line_end + 2 + size])
        at = line_end + 2 + size + 2
    return b"".join(parts)
