"""From bytes to text: which encoding, what had to be replaced, and what is no text at all.

The order: a byte order mark, the encoding that the server names, the one that the page names, UTF-8, and then what
charset-normalizer makes of it. A server often names an encoding for all its pages that is wrong for some: bytes that
are UTF-8, which hardly comes about by chance, are read as UTF-8 whatever one-byte encoding is named, and a Western one
is not believed of a text in other letters of which the page says better. Bytes that fit nowhere become U+FFFD, counted
in a note; nothing is dropped in silence.
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
#: Share of bytes that do not fit up to which an encoding that is named is believed all the same.
_MOST_MISFITS = 0.002
#: Share of high bytes from which a text is written in other letters than Western ones.
_OTHER_LETTERS = 0.2
_SEVERAL_BYTES = {"gbk", "gb18030", "big5", "big5hkscs", "cp950", "cp932", "euc_jp", "iso2022_jp", "euc_kr", "cp949"}
#: Names by which browsers mean a larger encoding than the name's own.
_MEANT = {
    **dict.fromkeys(("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"), "cp1252"),
    **dict.fromkeys(("gb2312", "gb_2312-80", "gbk"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987"), "cp949"),
    **dict.fromkeys(("iso-8859-9", "latin5"), "cp1254"),
    "utf8mb4": "utf-8",
}


class Decoded(NamedTuple):
    """Text of bytes, the encoding it was read in, and notes on everything that is not in it as it was."""

    text: str
    encoding: str
    notes: tuple[str, ...]


def decode(raw: bytes, *, named: str | None = None, stated: str | None = None) -> Decoded:
    """The text of `raw`, its line ends as they are.

    `named` is the encoding that the server or container names, `stated` the one that the document claims for itself.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _with_replacements(raw[len(mark) :], encoding)
    if utf16 := _utf16_without_mark(raw):
        return _with_replacements(raw, utf16)
    claimed = _believable(raw, _known(named), _known(stated))
    for encoding in (*claimed, "utf-8"):
        try:
            return Decoded(raw.decode(encoding), encoding, _contradicting(encoding, named, claimed))
        except UnicodeDecodeError:
            continue
    for encoding in claimed:
        decoded = _with_replacements(raw, encoding)
        if decoded.text.count("\ufffd") <= _MOST_MISFITS * len(raw):
            return decoded
    encoding = _unstated(raw)
    decoded = _with_replacements(raw, encoding)
    told = () if encoding == "utf-8" else (f"encoding not stated, read as {encoding}",)
    return decoded._replace(notes=(*told, *decoded.notes))


def _believable(raw: bytes, named: str | None, stated: str | None) -> tuple[str, ...]:
    """The encodings claimed, in the order in which they are believed."""
    claimed = tuple(dict.fromkeys(encoding for encoding in (named, stated) if encoding))
    if claimed and _SEVERAL_BYTES.isdisjoint(claimed) and _is_utf8(raw):
        return ("utf-8", *claimed)
    high = sum(byte > 0x7F for byte in raw)
    if len(claimed) > 1 and named == "cp1252" and high > _OTHER_LETTERS * len(raw):
        return claimed[::-1]
    return claimed


def _is_utf8(raw: bytes) -> bool:
    """Whether bytes are UTF-8 with characters beyond ASCII."""
    try:
        return not raw.isascii() and bool(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _contradicting(encoding: str, named: str | None, claimed: tuple[str, ...]) -> tuple[str, ...]:
    """A note where another encoding is named than the one that the bytes are in."""
    first = _known(named)
    if first is None or first == encoding or not claimed:
        return ()
    return (f"encoding named as {named!r}, read as {encoding}",)


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
    folded = name.strip().casefold()
    if meant := _MEANT.get(folded):
        return meant
    if folded.startswith(("utf-16", "utf-32", "utf16", "utf32")):
        return None
    try:
        codec = codecs.lookup(folded)
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
