"""Texts inside something else: an entry of a feed, the body of a mail, a message of a chat.

A part is read by the format that it is in, text or page, with what its container says of it; its report bears the
digest of the whole capture, since those are the bytes that are kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from counterclaim.intake.dates.written import as_publication_time, read_date
from counterclaim.intake.formats import Context
from counterclaim.intake.formats.page import PageFormat
from counterclaim.intake.formats.text import TextFormat
from counterclaim.intake.given import is_address
from counterclaim.records import Capture, Precision, PublicationTime, Report


@dataclass(frozen=True, slots=True)
class Part:
    """A text in a container, and what the container says of it; None for what it does not say."""

    #: Bytes of a page or of plain text.
    content: bytes
    is_page: bool
    #: For messages and for the report's `made_by`: "feed", "mail".
    container: str
    title: str | None = None
    outlet: str | None = None
    #: The http(s) address at which it was published.
    address: str | None = None
    published: PublicationTime | None = None
    #: What was noticed while it was taken out.
    notes: tuple[str, ...] = ()
    #: The encoding that the container states.
    charset: str | None = None


def report_inside(part: Part, whole: Capture, context: Context) -> Report:
    """The report of a part; InputError, naming the whole, where there is none in it."""
    given = context.given
    address = part.address if part.address and is_address(part.address) else given.url
    said = replace(
        given, title=_said(part.title) or given.title, outlet=_said(part.outlet) or given.outlet, url=address
    )
    known = {"charset": part.charset} if part.charset else {}
    capture = replace(whole, content=part.content, circumstances={**whole.circumstances, **known})
    inner = replace(context, given=said, times=(part.published,) if part.published else ())
    format_ = PageFormat() if part.is_page else TextFormat()
    (report,) = format_.read(capture, inner)
    made_by = f"intake.{part.container} 1, {report.made_by}"
    return replace(report, capture=whole.digest, notes=(*report.notes, *part.notes), made_by=made_by)


def instant(moment: datetime, origin: str) -> PublicationTime:
    """A publication time from a moment that a container states; without a zone, none is assumed."""
    if moment.tzinfo is None:
        return PublicationTime(moment.isoformat(timespec="seconds"), Precision.SECOND, None, origin)
    value = moment.isoformat(timespec="seconds").replace("+00:00", "Z")
    zone = "Z" if moment.utcoffset() == UTC.utcoffset(None) else value[-6:]
    return PublicationTime(value, Precision.SECOND, zone, origin)


def written_time(words: str | None, origin: str) -> PublicationTime | None:
    """A publication time from a written date, as exactly as it is written; None where it is none."""
    written = read_date(words.strip()) if words else None
    return as_publication_time(written, origin) if written else None


def _said(words: str | None) -> str | None:
    folded = " ".join((words or "").split())
    return folded or None
