"""Records of an archive that say that a page was as it had been: resolved to the page that they refer to.

Found by the record named (WARC-Refers-To), by address and date (WARC-Refers-To-Target-URI and -Date), else by the
digest of the body, among the pages met before in the same run.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from typing import IO, TYPE_CHECKING

from counterclaim.intake.crawled import BROKEN, PAGES, address_of, capture_of, type_of
from counterclaim.records import Capture, Failure

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

Opened = Callable[[], AbstractContextManager[IO[bytes]]]


@dataclass(frozen=True, slots=True)
class _Place:
    """An archive that pages lie in."""

    opened: Opened
    name: str


class Seen:
    """Where the pages of archives lie: a few bytes a page, so that millions of them are no burden."""

    def __init__(self) -> None:
        self._places: list[_Place] = []
        self._known: dict[int, tuple[int, int]] = {}

    def add(self, record: WarcRecord, opened: Opened, place: str) -> None:
        """Remember a page in the archive at `place`, which `opened` opens."""
        if not self._places or self._places[-1].opened is not opened:
            self._places.append(_Place(opened, place))
        found = (len(self._places) - 1, record.stream_pos)
        for name in _names(record):
            self._known[_key(name)] = found

    def referred_to(self, record: WarcRecord) -> tuple[Opened, str, int] | None:
        """The archive, its name and the byte at which the page stands that a revisit refers to; None for unknown."""
        for name in _references(record):
            if found := self._known.get(_key(name)):
                place = self._places[found[0]]
                return place.opened, place.name, found[1]
        return None


def is_revisit(record: WarcRecord) -> bool:
    """Whether a record repeats another."""
    from fastwarc.warc import WarcRecordType

    return bool(record.record_type == WarcRecordType.revisit)


def may_be_page(revisit: WarcRecord) -> bool:
    """Whether a revisit may be one of a page, by the headers that it keeps, if it keeps any."""
    headers = revisit.http_headers if revisit.is_http else None
    if headers is None:
        return True
    return headers.status_code in (200, 304, None) and (type_of(revisit) is None or type_of(revisit) in PAGES)


def resolved(
    revisit: WarcRecord, seen: Seen, place: str, read_at: datetime, most_bytes: int
) -> Iterator[Capture | Failure]:
    """The page that a revisit refers to, as one of the revisit's address and date; a Failure where it is not known.

    Nothing for one that by its address is a picture or the like.
    """
    address = address_of(revisit)
    found = seen.referred_to(revisit)
    if found is None:
        if mimetypes.guess_type(address)[0] in (None, "text/html", "text/plain"):
            when = revisit.headers.get("WARC-Refers-To-Date") or "an earlier visit"
            why = f"{address}: unchanged since {when}, says {place}, and that page was not met: read its archive first"
            yield Failure(address, why, read_at)
        return
    opened, archive, at = found
    with opened() as stream:
        stream.seek(at)
        capture = _captured(stream, set(_references(revisit)), archive, read_at, most_bytes)
    if capture is None or isinstance(capture, Failure):
        why = f"{address}: unchanged, says {place}, and the page in {archive} cannot be read again: unpack the archive"
        yield capture or Failure(address, why, read_at)
        return
    known = dict(capture.circumstances)
    told = {
        "archive": place,
        "record": str(revisit.record_id),
        "archived": str(revisit.headers.get("WARC-Date") or ""),
        "repeats": f"{known['record']} in {archive}, archived {known.get('archived', 'at an unknown time')}",
    }
    yield replace(capture, address=address, circumstances=known | told)


def _captured(
    stream: IO[bytes], references: set[str], archive: str, read_at: datetime, most_bytes: int
) -> Capture | Failure | None:
    """The page at a place of an archive, if it is one that the references mean."""
    from fastwarc.warc import ArchiveIterator

    try:
        record = next(iter(ArchiveIterator(stream, parse_http=True)), None)
    except BROKEN:
        return None
    if record is None or references.isdisjoint(_names(record)):
        return None
    return capture_of(record, archive, read_at, most_bytes)


def _names(record: WarcRecord) -> Iterator[str]:
    """What a later record may call this one."""
    yield f"id {record.record_id}"
    yield f"at {address_of(record)} {record.headers.get('WARC-Date')}"
    if digest := record.headers.get("WARC-Payload-Digest"):
        yield f"digest {digest}"


def _references(record: WarcRecord) -> Iterator[str]:
    """What a revisit calls the record that it repeats, the surest first."""
    if named := record.headers.get("WARC-Refers-To"):
        yield f"id {named}"
    address = str(record.headers.get("WARC-Refers-To-Target-URI") or "").strip("<>")
    if address:
        yield f"at {address} {record.headers.get('WARC-Refers-To-Date')}"
    if digest := record.headers.get("WARC-Payload-Digest"):
        yield f"digest {digest}"


def _key(name: str) -> int:
    return int.from_bytes(blake2b(name.encode("utf-8", "replace"), digest_size=8).digest(), "big")
