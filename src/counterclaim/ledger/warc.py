"""Records of WARC 1.1 (ISO 28500), written with warcio; digests are sha256, in base32 as web archives write them."""

from __future__ import annotations

import base64
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote

from counterclaim.records import Capture, digest_of

_HAS_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


@dataclass(frozen=True, slots=True)
class WarcRecord:
    """A record before it is written."""

    kind: str
    content: bytes
    headers: Mapping[str, str]


def write_record(out: IO[bytes], record: WarcRecord) -> None:
    """Write a record as one gzip member."""
    from warcio.warcwriter import WARCWriter

    writer: Any = WARCWriter(out, gzip=True, warc_version="1.1")
    writer.write_record(
        writer.create_warc_record(
            record.headers.get("WARC-Target-URI", ""),
            record.kind,
            payload=BytesIO(record.content),
            length=len(record.content),
            warc_content_type=record.headers["Content-Type"],
            warc_headers_dict={**record.headers, **_digests(record)},
        )
    )


def _digests(record: WarcRecord) -> dict[str, str]:
    digest = _base32(digest_of(record.content))
    names = ("WARC-Block-Digest", "WARC-Payload-Digest") if record.kind == "resource" else ("WARC-Block-Digest",)
    return dict.fromkeys(names, digest)


def _base32(digest: str) -> str:
    """A digest as web archives write it."""
    return f"sha256:{base64.b32encode(bytes.fromhex(digest)).decode('ascii')}"


def parsed(member: bytes) -> WarcRecord:
    """The one record of a gzip member, unpacked; ValueError where it is no record, or more than one."""
    from fastwarc.warc import ArchiveIterator

    records = [(one.headers.asdict(), one.reader.read()) for one in ArchiveIterator(BytesIO(member), parse_http=False)]
    if len(records) != 1:
        raise ValueError(f"{len(records)} records stand there")
    headers, content = records[0]
    return WarcRecord(headers.pop("WARC-Type", ""), bytes(content), headers)


def disagreement(record: WarcRecord, capture: Capture) -> str | None:
    """Which header of a record as it was read says something else than the capture; None where all agree."""
    wanted = resource_record(capture)
    for name, value in {**wanted.headers, **_digests(wanted)}.items():
        if name == "WARC-Target-URI" and _depends_on_the_folder(capture.address):
            continue
        if record.headers.get(name) != value:
            return f"the header {name} of its record says {record.headers.get(name)!r}, and should say {value!r}"
    return None


def _depends_on_the_folder(address: str) -> bool:
    """Whether an address is a path whose URI was made from the folder that was current then."""
    return address != "-" and not _HAS_SCHEME.match(address) and not Path(address).is_absolute()


def information_record(name: str, software: str, when: datetime) -> WarcRecord:
    """The record that a file begins with: which software wrote it, by which standard."""
    lines = {
        "software": software,
        "format": "WARC File Format 1.1",
        "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
    }
    headers = {
        "WARC-Record-ID": _record_id("warcinfo", name, when.isoformat()),
        "WARC-Filename": name,
        "WARC-Date": _date(when),
        "Content-Type": "application/warc-fields",
    }
    return WarcRecord("warcinfo", "".join(f"{key}: {value}\r\n" for key, value in lines.items()).encode(), headers)


def resource_record(capture: Capture) -> WarcRecord:
    """The record of a capture's bytes, as they are."""
    headers = {
        "WARC-Record-ID": _record_id(capture.digest, capture.address, capture.captured.isoformat()),
        "WARC-Target-URI": uri_of(capture.address, capture.digest),
        "WARC-Date": _date(capture.captured),
        "Content-Type": _one_line(capture.media_type) or "application/octet-stream",
    }
    return WarcRecord("resource", capture.content, headers)


_PROFILES = {
    "304": "http://netpreserve.org/warc/1.1/revisit/server-not-modified",
    "200": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
}


def revisit_record(address: str, digest: str, captured: datetime, at: datetime, status: str) -> WarcRecord:
    """The record that a page was the same at another time; `status` is what the host answered, "200" or "304"."""
    headers = {
        "WARC-Record-ID": _record_id("revisit", digest, address, at.isoformat()),
        "WARC-Target-URI": uri_of(address, digest),
        "WARC-Date": _date(at),
        "WARC-Profile": _PROFILES[status],
        "WARC-Refers-To-Target-URI": uri_of(address, digest),
        "WARC-Refers-To-Date": _date(captured),
        "WARC-Payload-Digest": _base32(digest),
        "Content-Type": "application/octet-stream",
    }
    return WarcRecord("revisit", b"", headers)


def uri_of(address: str, digest: str) -> str:
    """A capture's address as a URI: http(s) as it is, a path as file://…, standard input by the digest of its bytes."""
    if address == "-":
        return f"urn:sha256:{digest}"
    if _HAS_SCHEME.match(address):
        return quote(address, safe="%/:?#[]@!$&'()*+,;=~-._", errors="surrogatepass")
    return Path(address).absolute().as_uri()


def _record_id(*parts: str) -> str:
    return f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, digest_of(chr(0).join(parts)))}>"


def _date(when: datetime) -> str:
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _one_line(value: str) -> str:
    return " ".join(value.split())
