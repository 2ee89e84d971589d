"""One page as a crawler kept it in a record of a WARC file.

A page's capture is the body as its reader would have got it, with transfer and content encodings undone; where it lay
in the archive, and when it was archived, stand in its circumstances. Pictures, styles, scripts and whatever else a
page loads are no reports.
"""

from __future__ import annotations

import zlib
from datetime import datetime
from typing import TYPE_CHECKING, Any

from counterclaim.errors import InputError, InputTooLarge, UnreadableInput
from counterclaim.intake.packed import unpacked
from counterclaim.records import Capture, Failure

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

PAGES = ("text/html", "application/xhtml+xml", "text/plain")
"""Media types of pages."""

BROKEN = (OSError, EOFError, ValueError, RuntimeError, zlib.error)
"""What reading a damaged archive raises."""


def is_page(record: WarcRecord) -> bool:
    """Whether a record is a page that was got: no error, no redirect, no picture."""
    if not address_of(record).casefold().startswith(("http://", "https://")):
        return False
    if record.is_http and record.http_headers is not None and record.http_headers.status_code != 200:
        return False
    return type_of(record) in PAGES


def type_of(record: WarcRecord) -> str | None:
    """The media type that a record states; None where it states none."""
    stated = record.http_content_type if record.is_http else record.headers.get("Content-Type")
    return str(stated or "").partition(";")[0].strip().casefold() or None


def address_of(record: WarcRecord) -> str:
    """The address that a record is of; "" where it names none."""
    return str(record.headers.get("WARC-Target-URI") or "").strip("<>")


def capture_of(record: WarcRecord, place: str, read_at: datetime, most_bytes: int) -> Capture | Failure:
    """The capture of a page's record in the archive at `place`, or why there is none."""
    address = address_of(record)
    try:
        content = _body(record, address, most_bytes)
    except InputError as error:
        return Failure(address, str(error), read_at)
    except BROKEN as error:
        return Failure(address, f"{address}: its record in {place} is damaged ({error}): get it again", read_at)
    known = {
        "archive": place,
        "record": str(record.record_id),
        "archived": str(record.headers.get("WARC-Date") or ""),
        "charset": str(record.http_charset or ""),
        "digest in the archive": str(record.headers.get("WARC-Payload-Digest") or ""),
    }
    return Capture(content, address, read_at, circumstances={name: value for name, value in known.items() if value})


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
