"""Word documents (.docx): statements and press releases as they were written."""

from __future__ import annotations

from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from counterclaim.errors import EmptyInput, InputTooLarge, UnreadableInput
from counterclaim.intake.formats import Context, Match
from counterclaim.records import Capture, PublicationTime, Report

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_CREATED = "{http://purl.org/dc/terms/}created"
_BODY, _PROPERTIES = "word/document.xml", "docProps/core.xml"
_LARGEST = 50_000_000
"""Bytes of one part when unpacked; more is no text that somebody wrote."""


class DocxFormat:
    """Office Open XML text documents."""

    name = "Word document"
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    def recognises(self, opening: bytes, name: str) -> Match:
        """By the signature of a ZIP archive with Word's folder or suffix."""
        if not opening.startswith(b"PK\x03\x04"):
            return Match.NO
        if b"word/" in opening or (b"[Content_Types].xml" in opening and name.casefold().endswith(".docx")):
            return Match.BY_BYTES
        return Match.NO

    def read(self, capture: Capture, context: Context) -> tuple[Report, ...]:
        """One report; EmptyInput for a document without words."""
        from counterclaim.intake.inside import Part, report_inside

        body = _part(capture, _BODY)
        if body is None:
            raise UnreadableInput(f"{capture.address}: a Word document without a body: save it again")
        text = "\n\n".join(filter(None, (_words(each) for each in body.iter(f"{_WORD}p"))))
        if not text:
            raise EmptyInput(f"{capture.address}: the document holds no words: hand in one that does")
        properties = _part(capture, _PROPERTIES)
        part = Part(
            text.encode(),
            is_page=False,
            container="docx",
            title=properties.findtext(_TITLE) if properties is not None else None,
            published=_created(properties),
        )
        return (report_inside(part, capture, context),)


def _part(capture: Capture, name: str) -> etree._Element | None:
    """A part of the document as a tree, None where it is missing; no entity is resolved, no network is asked."""
    try:
        with ZipFile(BytesIO(capture.content)) as archive:
            if name not in archive.namelist():
                return None
            if archive.getinfo(name).file_size > _LARGEST:
                raise InputTooLarge(f"{capture.address}: {name} unpacks to over {_LARGEST // 1_000_000} MB: split it")
            with archive.open(name) as stream:
                content = stream.read(_LARGEST + 1)
        return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
    except (BadZipFile, EOFError, etree.XMLSyntaxError, NotImplementedError, RuntimeError, OSError) as error:
        raise UnreadableInput(f"{capture.address}: the document cannot be read ({error}): save it again") from error


def _words(paragraph: etree._Element) -> str:
    """The words of a paragraph; what was struck out under tracked changes is left out."""
    words = []
    for element in paragraph.iter():
        if element.tag == f"{_WORD}t":
            words.append(element.text or "")
        elif element.tag == f"{_WORD}tab":
            words.append(" ")
        elif element.tag in (f"{_WORD}br", f"{_WORD}cr"):
            words.append("\n")
        elif element.tag == f"{_WORD}noBreakHyphen":
            words.append("-")
    return "\n".join(" ".join(line.split()) for line in "".join(words).split("\n")).strip()


def _created(properties: etree._Element | None) -> PublicationTime | None:
    from counterclaim.intake.inside import written_time

    if properties is None:
        return None
    return written_time(properties.findtext(_CREATED), "guessed: the document's creation date")


FORMAT = DocxFormat()
