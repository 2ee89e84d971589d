"""E-mail as files (.eml): a press release as it was sent.

The plain text is read where there is one, else the page in the mail. Attachments are not opened: they are named in the
notes, and stay in the capture.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from counterclaim.errors import EmptyInput
from counterclaim.intake.formats import Context, Match
from counterclaim.records import Capture, PublicationTime, Report

if TYPE_CHECKING:
    from email.message import EmailMessage

_HEADERS = re.compile(
    rb"^(?:from|date|subject|message-id|received|return-path|mime-version|to|delivered-to):", re.I | re.M
)
_FIRST_LINE = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:\s|From \S+@")
_LEAST_HEADERS = 3


class MailFormat:
    """RFC 5322 messages with their MIME parts."""

    name = "e-mail"
    media_type = "message/rfc822"

    def recognises(self, opening: bytes, name: str) -> Match:
        """By the headers at its beginning, three at least that mails bear."""
        head = opening.replace(b"\r\n", b"\n").lstrip().split(b"\n\n", 1)[0]
        if not _FIRST_LINE.match(head) or (
            b"multipart/related" in head.lower() and b"snapshot-content" in head.lower()
        ):
            return Match.NO
        if len({found.lower() for found in _HEADERS.findall(head)}) >= _LEAST_HEADERS:
            return Match.BY_BYTES
        return Match.BY_NAME if PurePath(name).suffix.casefold() == ".eml" else Match.NO

    def read(self, capture: Capture, context: Context) -> tuple[Report, ...]:
        """One report; EmptyInput for a mail without words."""
        import email
        from email import policy

        from counterclaim.intake.inside import Part, report_inside

        mail = email.message_from_bytes(capture.content, policy=policy.default)
        body = mail.get_body(preferencelist=("plain", "html"))
        content = body.get_payload(decode=True) if body is not None else None
        if body is None or not isinstance(content, bytes) or not content.strip():
            raise EmptyInput(f"{capture.address}: the mail holds no words: if they stand in an attachment, save that")
        part = Part(
            content,
            is_page=body.get_content_subtype() == "html",
            container="mail",
            title=_header(mail, "subject"),
            outlet=_sender(mail),
            published=_sent(mail),
            notes=_attachments(mail),
            charset=body.get_content_charset(),
        )
        return (report_inside(part, capture, context),)


def _header(mail: EmailMessage, name: str) -> str | None:
    return str(mail[name]) if mail[name] else None


def _sender(mail: EmailMessage) -> str | None:
    """Who sent it: the name beside the address, else the address's host."""
    addresses = getattr(mail["from"], "addresses", ())
    return next((each.display_name or each.domain for each in addresses), None)


def _sent(mail: EmailMessage) -> PublicationTime | None:
    from counterclaim.intake.inside import instant

    moment = getattr(mail["date"], "datetime", None)
    return instant(moment, "container: mail header Date") if moment else None


def _attachments(mail: EmailMessage) -> tuple[str, ...]:
    names = [part.get_filename() or part.get_content_type() for part in mail.iter_attachments()]
    return (f"attachments not read: {', '.join(names)}",) if names else ()


FORMAT = MailFormat()
