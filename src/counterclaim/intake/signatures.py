"""What bytes that are no text look like, for a refusal that says more than "binary"."""

from __future__ import annotations

_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF document", "save its text as a .txt file"),
    (b"PK\x03\x04", "a ZIP archive or an office document", "unpack it, or save its text as a .txt file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document", "save its text as a .txt file"),
    (b"{\\rtf", "a rich text document", "save it as plain text"),
    (b"\x1f\x8b", "a gzip archive", "unpack it"),
    (b"BZh", "a bzip2 archive", "unpack it"),
    (b"\xfd7zXZ\x00", "an xz archive", "unpack it"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it"),
    (b"Rar!", "a RAR archive", "unpack it"),
    (b"WARC/", "a WARC archive", "save its pages as .html files"),
    (b"<?xml", "an XML document that is no web page", "save its pages as .html files, or its text as .txt"),
    (b"\x89PNG", "a PNG picture", ""),
    (b"\xff\xd8\xff", "a JPEG picture", ""),
    (b"GIF8", "a GIF picture", ""),
    (b"RIFF", "a RIFF file: a WebP picture, a sound or a film", ""),
    (b"OggS", "an Ogg sound or film", ""),
    (b"ID3", "an MP3 sound", ""),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM film", ""),
    (b"SQLite format 3\x00", "a SQLite database", ""),
    (b"\x7fELF", "a program", ""),
    (b"MZ", "a Windows program", ""),
    (b"wOFF", "a font", ""),
    (b"wOF2", "a font", ""),
)
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b\x1a")


def refusal_of(opening: bytes) -> tuple[str, str] | None:
    """What bytes of a format that is not read look like, and the remedy ("" for none); None for possible text."""
    opening = opening.removeprefix(b"\xef\xbb\xbf").lstrip()
    for signature, description, remedy in _SIGNATURES:
        if opening.startswith(signature) and (len(signature) > 2 or 0 in opening):
            return description, remedy
    if opening[4:8] == b"ftyp":
        return "an MP4 film or a picture of that family", ""
    return None


def is_binary(opening: bytes) -> bool:
    """Whether bytes, of which no signature is known, hold too many NULs and controls to be text in one-byte units."""
    if not opening:
        return False
    controls = sum(byte in _CONTROLS for byte in opening)
    return controls * 20 > len(opening)
