"""From bytes to text: which encoding, what had to be replaced, and what is no text at all.

The order: a byte order mark, the encoding that the page names, UTF-8, and then what charset-normalizer makes of it.
Bytes that fit nowhere become U+FFFD, counted in a note; nothing is dropped in silence.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']""", re.IGNORECASE)
#: Share of high bytes up to which a text is English, or another Western language, with its quotation marks.
_MOST_WESTERN = 0.03
#: Bytes that Windows' Western encoding does not have, or that stand in no text.
_NO_WESTERN = re.compile(rb"[\x81\x8d\x8f\x90\x9d\xfe\xff]")
_LINE_ENDS = re.compile(r"\r\n|\r|\x85|\u2028|\u2029")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufeff]")
_HALVES = re.compile("[\ud800-\udfff]")
_DETECTION_SAMPLE = 65536


class Decoded(NamedTuple):
    """Text of bytes, the encoding it was read in, and notes on everything that is not in it as it was."""

    text: str
    encoding: str
    notes: tuple[str, ...]


def decode(raw: bytes, *, named: str | None = None) -> Decoded:
    """The text of `raw`, its line ends as they are; `named` is the encoding that the document claims for itself."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _with_replacements(raw[len(mark) :], encoding)
    if utf16 := _utf16_without_mark(raw):
        return _with_replacements(raw, utf16)
    for encoding in filter(None, (_known(named), "utf-8")):
        try:
            return Decoded(raw.decode(encoding), encoding, ())
        except UnicodeDecodeError:
            continue
    encoding = _unstated(raw)
    decoded = _with_replacements(raw, encoding)
    stated = () if encoding == "utf-8" else (f"encoding not stated, read as {encoding}",)
    return decoded._replace(notes=(*stated, *decoded.notes))


def _unstated(raw: bytes) -> str:
    """The likeliest encoding of bytes that are no valid UTF-8 and say nothing of themselves.

    Characters of several bytes that are valid UTF-8 hardly ever come about by chance: then it is UTF-8 with breaks.
    Few high bytes are the quotation marks and accents of Windows' Western encoding; many are for charset-normalizer.
    """
    read = raw.decode("utf-8", "replace")
    broken = read.count("\ufffd")
    valid = sum(char > "\x7f" for char in read) - broken
    high = sum(byte > 0x7F for byte in raw)
    if 2 * valid >= broken:
        return "utf-8"
    if high > _MOST_WESTERN * len(raw):
        return _guessed(raw) or "utf-8"
    return "utf-8" if _NO_WESTERN.search(raw) else "cp1252"


def named_encoding(raw: bytes) -> str | None:
    """The encoding that a page names in its first kilobytes."""
    opening = raw[:4096]
    match = _XML_ENCODING.search(opening) or _META_CHARSET.search(opening)
    return match[1].decode("ascii", "ignore") if match else None


def clean(decoded: Decoded) -> Decoded:
    """The same with uniform line ends and without NULs and control characters, each kind noted and counted."""
    text, line_ends = _LINE_ENDS.subn("\n", decoded.text)
    notes = list(decoded.notes)
    if line_ends:
        notes.append(f"{line_ends} line ends made uniform")
    text, controls = _CONTROLS.subn("", text)
    if controls:
        notes.append(f"{controls} control characters left out")
    text, halves = _HALVES.subn("\ufffd", text)
    if halves:
        notes.append(f"{halves} halves of characters replaced")
    return Decoded(text, decoded.encoding, tuple(notes))


def _with_replacements(raw: bytes, encoding: str) -> Decoded:
    text = raw.decode(encoding, "replace")
    lost = text.count("\ufffd") - raw.decode(encoding, "ignore").count("\ufffd")
    notes = (f"{lost} undecodable bytes replaced by \ufffd",) if lost > 0 else ()
    return Decoded(text, encoding, notes)


def _known(name: str | None) -> str | None:
    """The codec for an encoding's name as browsers read it; None for one that is not known or is no text codec."""
    if not name:
        return None
    if name.casefold() in {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"}:
        return "cp1252"
    if name.casefold().startswith(("utf-16", "utf-32", "utf16", "utf32")):
        return None
    try:
        codec = codecs.lookup(name)
        return codec.name if codec._is_text_encoding else None
    except LookupError:
        return None


def _utf16_without_mark(raw: bytes) -> str | None:
    """UTF-16 shows by its NULs: nearly every second byte of a text in Latin letters, always on the same side."""
    sample = raw[:2048]
    if len(sample) < 4:
        return None
    even, odd = sample[0::2].count(0) / len(sample[0::2]), sample[1::2].count(0) / len(sample[1::2])
    if odd > 0.5 and even < 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > 0.5 and odd < 0.05 else None


def _guessed(raw: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:_DETECTION_SAMPLE]).best()
    return best.encoding if best else None
