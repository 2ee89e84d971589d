"""Bodies that were packed for their way (Content-Encoding), unpacked no further than a limit."""

from __future__ import annotations

import zlib

from counterclaim.errors import InputTooLarge, UnreadableInput

ACCEPTED = "gzip, deflate"
"""What is asked for: packings that can be undone bit by bit, so that a small body cannot become a flood."""


def unpacked(raw: bytes, encoding: str, address: str, most: int) -> bytes:
    """A body as its reader would have it; one that only claims to be packed stays as it is.

    InputTooLarge from `most` bytes on, UnreadableInput for another packing or a broken body.
    """
    content = _unpacked(raw, encoding.casefold().strip(), address, most)
    if len(content) > most:
        raise InputTooLarge(f"{address}: over the limit of {most // 1_000_000} MB for one page: raise the limit")
    return content


def _unpacked(raw: bytes, encoding: str, address: str, most: int) -> bytes:
    if encoding in ("", "identity"):
        return raw
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise UnreadableInput(f"{address}: packed as {encoding!r}, which is not read: save the page in a browser")
    if encoding != "deflate" and not raw.startswith(b"\x1f\x8b"):
        return raw
    bits = (zlib.MAX_WBITS | 16,) if encoding != "deflate" else (zlib.MAX_WBITS, -zlib.MAX_WBITS)
    for window in bits:
        unpacking = zlib.decompressobj(window)
        try:
            content = unpacking.decompress(raw, most + 1)
        except zlib.error:
            continue
        if not unpacking.eof and len(content) <= most:
            raise UnreadableInput(f"{address}: its {encoding} body is cut short: get the page again")
        return content
    raise UnreadableInput(f"{address}: its {encoding} body is broken: get the page again")
