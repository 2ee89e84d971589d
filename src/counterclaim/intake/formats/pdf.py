"""PDF documents with a text layer: statements, communiqués, situation reports.

Lines are put together to paragraphs again, since a printed line ends where the page does. What a scan shows is not
read: there is no text in it.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from counterclaim.errors import EmptyInput, UnreadableInput
from counterclaim.intake.formats import Context, Match
from counterclaim.records import Capture, PublicationTime, Report

if TYPE_CHECKING:
    from pypdf import PdfReader

SIGNATURE = b"%PDF-"
_FIRST_BYTES = 1024
_MOST_PAGES = 2000


class PdfFormat:
    """PDF, as pypdf reads it."""

    name = "PDF document"
    media_type = "application/pdf"

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its bytes leave no doubt
        """By its signature, which may stand a little behind the beginning."""
        return Match.BY_BYTES if SIGNATURE in opening[:_FIRST_BYTES] and not opening.startswith(b"WARC") else Match.NO

    def read(self, capture: Capture, context: Context) -> tuple[Report, ...]:
        """One report; EmptyInput for a scan, UnreadableInput for one that is broken or locked."""
        from counterclaim.intake.inside import Part, report_inside
        from counterclaim.intake.printed import paragraphs_of_print

        document = _opened(capture)
        pages = _texts(document, capture.address)
        text = paragraphs_of_print(pages)
        if not text.strip():
            raise EmptyInput(
                f"{capture.address}: the PDF has no text layer (a scan?): recognise its text and save that"
            )
        part = Part(
            text.encode(),
            is_page=False,
            container="pdf",
            title=_title(document),
            published=_created(document),
            notes=(f"text put together from {len(pages)} printed pages",),
        )
        return (report_inside(part, capture, context),)


def _opened(capture: Capture) -> PdfReader:
    import logging

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends in a broken file is not ours to tell
    try:
        document = PdfReader(BytesIO(capture.content))
        if document.is_encrypted and not document.decrypt(""):
            raise UnreadableInput(f"{capture.address}: the PDF is locked with a password: save it without")
        count = len(document.pages)
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError, NotImplementedError) as error:
        raise UnreadableInput(f"{capture.address}: the PDF cannot be read ({error}): print it to a new PDF") from error
    if count > _MOST_PAGES:
        raise UnreadableInput(f"{capture.address}: {count} pages, more than {_MOST_PAGES}: split the PDF")
    return document


def _texts(document: PdfReader, place: str) -> list[str]:
    try:
        return [page.extract_text() for page in document.pages]
    except Exception as error:  # of a broken page pypdf raises whatever its parsers meet
        raise UnreadableInput(f"{place}: the PDF's text cannot be read ({error}): print it to a new PDF") from error


def _title(document: PdfReader) -> str | None:
    title = document.metadata.title if document.metadata else None
    # programs write the name of the file they printed
    return title if title and not title.casefold().endswith((".doc", ".docx", ".pdf", ".odt", ".indd")) else None


def _created(document: PdfReader) -> PublicationTime | None:
    from counterclaim.intake.inside import instant

    try:
        moment = document.metadata.creation_date if document.metadata else None
    except ValueError:
        return None
    return instant(moment, "guessed: the document's creation date") if moment else None


FORMAT = PdfFormat()
