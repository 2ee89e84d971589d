"""From bytes to text: which encoding, what had to be replaced, and what is no text at all.

The order: a byte order mark, the encoding that the page names, UTF-8, and then what charset-normalizer makes of it.
Bytes that fit nowhere become U+FFFD, counted in a note; nothing is dropped in silence.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
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
#: A text in UTF-8 with more bytes broken than one in this many is more likely not UTF-8 at all.
_TOLERATED_UTF8_BREAKS = 200
_LINE_ENDS = re.compile(r"\r\n|\r|\x85|\u2028|\u2029")
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
    broken = _with_replacements(raw, "utf-8")
    if broken.text.count("\ufffd") * _TOLERATED_UTF8_BREAKS <= len(broken.text):
        return broken
    guessed = _guessed(raw)
    if guessed is None:
        return broken
    decoded = _with_replacements(raw, guessed)
    return decoded._replace(notes=(f"encoding not stated, read as {guessed}", *decoded.notes))


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
    controls = sum(1 for char in text if _is_control(char))
    if controls:
        text = "".join(char for char in text if not _is_control(char))
        notes.append(f"{controls} control characters left out")
    if surrogates := sum(1 for char in text if "\ud800" <= char <= "\udfff"):
        text = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
        notes.append(f"{surrogates} halves of characters replaced")
    return Decoded(text, decoded.encoding, tuple(notes))


def _is_control(char: str) -> bool:
    return char not in "\n\t\f" and (unicodedata.category(char) == "Cc" or char == "\ufeff")


def _with_replacements(raw: bytes, encoding: str) -> Decoded:
    text = raw.decode(encoding, "replace")
    lost = text.count("\ufffd") - raw.count("\ufffd".encode(encoding))
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
