"""An index of WARC files in CDXJ: one line a record that can be replayed, sorted by its address turned round.

The form is that of pywb and of the WACZ standard (specs.webrecorder.net/cdxj/0.1.0): key, time, JSON.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from warcio.archiveiterator import ArchiveIterator

_WWW = re.compile(r"www\d*\.")
_REPLAYED = frozenset({"response", "resource", "revisit"})


@dataclass(frozen=True, slots=True)
class Indexed:
    """A record in a WARC file."""

    address: str
    #: As WARC has it: 2031-05-03T14:20:00Z.
    date: str
    media_type: str
    status: str
    digest: str
    file: str
    offset: int
    length: int

    @property
    def sha256(self) -> str:
        """The digest in hexadecimal digits, as the ledger has it; "" where it is another's."""
        kind, _, digits = self.digest.partition(":")
        return base64.b32decode(digits).hex() if kind == "sha256" and len(digits) == 56 else ""

    @property
    def line(self) -> str:
        """Its line in the index."""
        told = {
            "url": self.address,
            "mime": self.media_type,
            "status": self.status,
            "digest": self.digest,
            "length": str(self.length),
            "offset": str(self.offset),
            "filename": self.file,
        }
        return f"{sort_key(self.address)} {re.sub(r'[^0-9]', '', self.date)[:14]} {json.dumps(told)}"


def indexed(path: Path, end: int) -> Iterator[Indexed]:
    """The records of a WARC file that begin before the byte `end`."""
    with path.open("rb") as raw:
        records: Any = ArchiveIterator(raw)
        for record in records:
            offset = records.get_record_offset()
            if offset >= end:
                return
            told, http = record.rec_headers, record.http_headers
            length = records.get_record_length()  # reads on to the record's end
            if record.rec_type in _REPLAYED:
                media = http.get_header("Content-Type", "") if http else told.get_header("Content-Type")
                yield Indexed(
                    address=told.get_header("WARC-Target-URI"),
                    date=told.get_header("WARC-Date"),
                    media_type="warc/revisit" if record.rec_type == "revisit" else (media or "").partition(";")[0],
                    status=http.get_statuscode() if http else "200",
                    digest=told.get_header("WARC-Payload-Digest") or "",
                    file=path.name,
                    offset=offset,
                    length=length,
                )


def sort_key(address: str) -> str:
    """An address by which neighbours sort together: "https://www.a.example/B?c" is "example,a)/b?c"."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return re.sub(r"\s", "%20", address)
    host = ",".join(reversed(_WWW.sub("", parts.hostname, count=1).split(".")))
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    query = f"?{'&'.join(sorted(parts.query.split('&')))}" if parts.query else ""
    return f"{host}{port}){parts.path or '/'}{query}".lower()
