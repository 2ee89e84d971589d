"""Records of WARC 1.1 (ISO 28500), written with warcio; digests are sha256, in base32 as web archives write them."""

from __future__ import annotations

import base64
import re
import struct
import uuid
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote

from counterclaim.records import Capture, digest_of

CAPTURED = ("resource", "response")
"""Kinds of records that hold captured bytes."""

_GZIP_HEAD = 10
_HAS_COMMENT = 0x10
_FIELDS = "application/warc-fields"
_OF_THE_WIRE = re.compile(r"^(content-encoding|transfer-encoding|content-length)(?=\s*:)", re.IGNORECASE)
_HAS_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


@dataclass(frozen=True, slots=True)
class WarcRecord:
    """A record before it is written."""

    kind: str
    content: bytes
    headers: Mapping[str, str]

    @property
    def payload(self) -> bytes:
        """The bytes that were captured: of a response or request, what stands behind its head."""
        headed = self.kind in ("response", "request")
        return self.content.partition(b"\r\n\r\n")[2] if headed else self.content


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
    digests = {"WARC-Block-Digest": base32(digest_of(record.content))}
    if record.kind in (*CAPTURED, "request", "metadata"):  # where there is none, warcio adds one of another kind
        digests["WARC-Payload-Digest"] = base32(digest_of(record.payload))
    return digests


def base32(digest: str) -> str:
    """A digest as web archives write it."""
    return f"sha256:{base64.b32encode(bytes.fromhex(digest)).decode('ascii')}"


def parsed(members: bytes) -> tuple[WarcRecord, ...]:
    """The records of some gzip members, unpacked."""
    from fastwarc.warc import ArchiveIterator

    found = []
    for one in ArchiveIterator(BytesIO(members), parse_http=False):
        headers = one.headers.asdict()
        found.append(WarcRecord(headers.pop("WARC-Type", ""), bytes(one.reader.read()), headers))
    return tuple(found)


def same_records(found: Iterable[WarcRecord], wanted: Iterable[WarcRecord]) -> bool:
    """Whether records as they were read are those that were to be written."""
    return [_whole(one, one.headers) for one in found] == [
        _whole(one, {**one.headers, **_digests(one)}) for one in wanted
    ]


def _whole(record: WarcRecord, headers: Mapping[str, str]) -> tuple[str, bytes, dict[str, str]]:
    return record.kind, record.content, {name: value for name, value in headers.items() if name != "Content-Length"}


def disagreement(record: WarcRecord, capture: Capture) -> str | None:
    """Which header of a record as it was read says something else than the capture; None where all agree."""
    wanted = resource_record(capture) if record.kind == "resource" else captured_record(capture)
    if record.kind != wanted.kind or record.content != wanted.content:
        return "its record is not the one that keeping it wrote"
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
        "Content-Type": _FIELDS,
    }
    return WarcRecord("warcinfo", "".join(f"{key}: {value}\r\n" for key, value in lines.items()).encode(), headers)


def captured_record(capture: Capture) -> WarcRecord:
    """The record of a capture's bytes: a response, where a host gave them, else a resource."""
    return response_record(capture) if "response" in capture.circumstances else resource_record(capture)


def exchange_records(capture: Capture) -> tuple[WarcRecord, ...]:
    """The records that go with a response: what was asked, and what else is known of how the page was had."""
    told = dict(capture.circumstances)
    if "response" not in told:
        return ()
    asked = told.pop("request", "")
    del told["response"]
    notes = "".join(f"{_one_line(name)}: {_one_line(value)}\r\n" for name, value in told.items())
    kinds = (("request", asked + "\r\n", "application/http;msgtype=request"), ("metadata", notes, _FIELDS))
    main = captured_record(capture).headers
    return tuple(
        WarcRecord(
            kind,
            content.encode("utf-8", "surrogatepass") if kind == "metadata" else content.encode("latin-1", "replace"),
            {
                "WARC-Record-ID": _record_id(kind, capture.digest, capture.address, capture.captured.isoformat()),
                "WARC-Target-URI": main["WARC-Target-URI"],
                "WARC-Date": main["WARC-Date"],
                "WARC-Concurrent-To": main["WARC-Record-ID"],
                "Content-Type": media_type,
            },
        )
        for kind, content, media_type in kinds
    )


def response_record(capture: Capture) -> WarcRecord:
    """What the host answered: its head, and the bytes unpacked, as the capture holds them.

    Headers that tell how the body came over the wire are kept under X-Archive-Orig-, as other archives do, since they
    would not be true of it any more.
    """
    lines = capture.circumstances["response"].split("\r\n")
    head = "\r\n".join(_OF_THE_WIRE.sub(r"X-Archive-Orig-\1", line) for line in lines)
    length = f"Content-Length: {len(capture.content)}\r\n\r\n"
    headers = {**resource_record(capture).headers, "Content-Type": "application/http;msgtype=response"}
    return WarcRecord("response", (head + length).encode("latin-1", "replace") + capture.content, headers)


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
        "WARC-Payload-Digest": base32(digest),
        "Content-Type": "application/octet-stream",
    }
    return WarcRecord("revisit", b"", headers)


def tombstone_record(record: WarcRecord, at: datetime) -> WarcRecord:
    """What stands in the place of a record that was redacted: its id and date, and when its bytes were removed.

    It has to fit where the record was, so it says no more; address, digest, person and reason are in the ledger.
    """
    headers = {
        "WARC-Record-ID": record.headers["WARC-Record-ID"],
        "WARC-Date": record.headers["WARC-Date"],
        "Content-Type": _FIELDS,
    }
    return WarcRecord("metadata", tombstone_of(at), headers)


def tombstone_of(at: datetime) -> bytes:
    """What a tombstone says."""
    return f"redacted: {at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}\r\n".encode()


def packed_into(record: WarcRecord, length: int) -> bytes:
    """A record as one gzip member of exactly that many bytes, filled up by a comment in its head (RFC 1952).

    ValueError where it does not fit.
    """
    lines = {"WARC-Type": record.kind, **record.headers, "Content-Length": str(len(record.content))}
    head = "WARC/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items()) + "\r\n"
    plain = head.encode() + record.content + b"\r\n\r\n"
    packing = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    body = packing.compress(plain) + packing.flush() + struct.pack("<II", zlib.crc32(plain), len(plain))
    left = length - len(body) - _GZIP_HEAD
    if left < 0:
        raise ValueError(f"a record of {length - left} bytes does not fit where there are {length}")
    comment = b" " * (left - 1) + b"\0" if left else b""
    flags = _HAS_COMMENT if left else 0
    return struct.pack("<BBBBIBB", 0x1F, 0x8B, zlib.DEFLATED, flags, 0, 2, 255) + comment + body


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
