"""Pages that a browser saved into one file (.mhtml, .mht): the page itself, its pictures and styles beside it."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from counterclaim.errors import UnreadableInput
from counterclaim.intake.formats import Context, Match
from counterclaim.records import Capture, Report

if TYPE_CHECKING:
    from email.message import EmailMessage

_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.I | re.M)
_SNAPSHOT = re.compile(rb"^snapshot-content-location:", re.I | re.M)
_SUFFIXES = {".mhtml", ".mht"}


class MhtmlFormat:
    """MIME HTML (RFC 2557) as browsers write it."""

    name = "page saved as MHTML"
    media_type = "multipart/related"

    def recognises(self, opening: bytes, name: str) -> Match:
        """By a header of multipart/related, with the snapshot's address or the name of the file."""
        head = opening.replace(b"\r\n", b"\n").lstrip().split(b"\n\n", 1)[0]
        named = PurePath(name).suffix.casefold() in _SUFFIXES
        if _RELATED.search(head) and (named or _SNAPSHOT.search(head)):
            return Match.BY_BYTES
        return Match.BY_NAME if named else Match.NO

    def read(self, capture: Capture, context: Context) -> tuple[Report, ...]:
        """One report; UnreadableInput where there is no page among the parts."""
        import email
        from email import policy

        from counterclaim.intake.inside import Part, report_inside

        saved = email.message_from_bytes(capture.content, policy=policy.default)
        page = next((part for part in saved.walk() if part.get_content_type() == "text/html"), None)
        content = page.get_payload(decode=True) if page is not None else None
        if page is None or not isinstance(content, bytes):
            raise UnreadableInput(f"{capture.address}: there is no page in this file: save it from the browser again")
        part = Part(
            content,
            is_page=True,
            container="mhtml",
            address=_address(saved) or _address(page),
            charset=page.get_content_charset(),
        )
        return (report_inside(part, capture, context),)


def _address(part: EmailMessage) -> str | None:
    stated = part["snapshot-content-location"] or part["content-location"]
    return str(stated).strip() if stated else None


FORMAT = MhtmlFormat()
