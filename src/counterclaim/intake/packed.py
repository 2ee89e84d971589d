"""Bodies that were packed for their way (Content-Encoding), unpacked no further than a limit."""

from __future__ import annotations

import zlib
from collections.abc import Callable

from counterclaim.errors import InputTooLarge, UnreadableInput
from counterclaim.intake.signatures import is_binary

ACCEPTED = "gzip, deflate"
"""What is asked for."""

_OPENING = 4096
_WIDEST_WINDOW = 1 << 27
"""Bytes that unpacking a zstd body may look back at most, as browsers have it."""


_SIP = 256
"""Bytes of a zstd body that are unpacked at a time: a few of them may become 128 KB each."""


def gzip_opened(content: bytes, most: int) -> bytes:
    """The first `most` bytes of what a gzip file holds; a file that is none, or none that can be read, as it is."""
    if not content.startswith(b"\x1f\x8b"):
        return content
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(content, most)
    except zlib.error:
        return content


class _Broken(ValueError):
    """A body that is not packed as it says, or cut short."""


def unpacked(raw: bytes, encoding: str, address: str, most: int) -> bytes:
    """A body as its reader would have it; one that only claims to be packed stays as it is.

    InputTooLarge from `most` bytes on, UnreadableInput for a broken body or another packing.
    """
    names = [name for each in encoding.split(",") if (name := each.strip().casefold()) not in ("", "identity")]
    for name in reversed(names):
        raw = _undone(raw, name, address, most)
        if len(raw) > most:
            raise InputTooLarge(f"{address}: over the limit of {most // 1_000_000} MB for one page: raise the limit")
    return raw


def _undone(raw: bytes, name: str, address: str, most: int) -> bytes:
    """A body with one packing undone, no further than a byte over `most`."""
    packing = _PACKINGS.get(name)
    if packing is None:
        if is_binary(raw[:_OPENING]):
            raise UnreadableInput(f"{address}: packed as {name!r}, which is not read: save the page in a browser")
        return raw  # a charset, "none" and the like: servers write many things there
    try:
        return packing(raw, most)
    except _Broken as error:
        if not is_binary(raw[:_OPENING]):
            return raw  # unpacked by the archiver, who left the header
        raise UnreadableInput(f"{address}: its {name} body is {error}: get the page again") from error


def _gzip(raw: bytes, most: int) -> bytes:
    return _deflated(raw, most, (zlib.MAX_WBITS | 16,))


def _deflate(raw: bytes, most: int) -> bytes:
    return _deflated(raw, most, (zlib.MAX_WBITS, -zlib.MAX_WBITS))


def _deflated(raw: bytes, most: int, windows: tuple[int, ...]) -> bytes:
    for window in windows:
        unpacking = zlib.decompressobj(window)
        try:
            content = unpacking.decompress(raw, most + 1)
        except zlib.error:
            continue
        if not unpacking.eof and len(content) <= most:
            raise _Broken("cut short")
        return content
    raise _Broken("broken")


def _brotli(raw: bytes, most: int) -> bytes:
    import brotli

    unpacking, parts, size = brotli.Decompressor(), [], 0
    given = raw
    try:
        while not unpacking.is_finished() and size <= most:
            part = unpacking.process(given, output_buffer_limit=most + 1 - size)
            if not part and not given:
                raise _Broken("cut short")
            given = b""
            parts.append(part)
            size += len(part)
    except brotli.error as error:
        raise _Broken("broken") from error
    return b"".join(parts)


def _zstd(raw: bytes, most: int) -> bytes:
    import zstandard

    unpacking = zstandard.ZstdDecompressor(max_window_size=_WIDEST_WINDOW)
    parts, size, frame, at = [], 0, None, 0
    try:
        while at < len(raw) and size <= most:
            frame = frame or unpacking.decompressobj()
            part = frame.decompress(raw[at : at + _SIP])
            at = min(at + _SIP, len(raw)) - len(frame.unused_data)
            parts.append(part)
            size += len(part)
            frame = None if frame.eof else frame
    except zstandard.ZstdError as error:
        raise _Broken("broken") from error
    if frame is not None and size <= most:
        raise _Broken("cut short")
    return b"".join(parts)


_PACKINGS: dict[str, Callable[[bytes, int], bytes]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}
