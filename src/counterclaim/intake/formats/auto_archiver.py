"""A page of auto-archiver, read for the words that it kept of a post: its `content`, else its title.

Read: the address in its heading, and `title`, `content` and `timestamp` of its table of metadata.
"""

from __future__ import annotations

from counterclaim.errors import EmptyInput
from counterclaim.intake.archived_page import MARK, archived_page
from counterclaim.intake.formats import Context, Match
from counterclaim.records import Capture, Report


class AutoArchiverFormat:
    """What auto-archiver says of one thing it archived."""

    name = "auto-archiver page"
    media_type = "text/html"

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its heading says it
        """By its heading."""
        return Match.BY_BYTES if MARK.search(opening) else Match.NO

    def read(self, capture: Capture, context: Context) -> tuple[Report, ...]:
        """One report; EmptyInput where auto-archiver kept no words."""
        from counterclaim.intake.inside import Part, report_inside, written_time

        page = archived_page(capture.content, capture.address)
        if not page.words.strip():
            raise EmptyInput(
                f"{capture.address}: auto-archiver kept files of it and no words: read {page.address or 'its page'}"
            )
        part = Part(
            page.words.encode(),
            is_page=False,
            container="auto-archiver",
            title=page.title,
            address=page.address,
            published=written_time(page.published, "container: auto-archiver timestamp"),
            notes=(f"auto-archiver saved {len(page.saved)} files of it",) if page.saved else (),
        )
        return (report_inside(part, capture, context),)


FORMAT = AutoArchiverFormat()
