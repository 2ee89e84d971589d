"""A page of auto-archiver in its folder: read is the web archive beside it, else the page for its words.

Where there is neither, the address that was archived is fetched. The pictures and films that it shows are told of,
and no reports.
"""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.intake.archived_page import MARK, archived_page
from counterclaim.intake.formats import Match
from counterclaim.intake.listed import Entry
from counterclaim.intake.lists import Source
from counterclaim.intake.lists.copies import local_copy, sorted_out


class AutoArchiverPage:
    """One thing that was archived."""

    name = "auto-archiver page"
    names_files = True

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its heading says it
        """By its heading."""
        return Match.BY_BYTES if MARK.search(opening) else Match.NO

    def entries(self, source: Source) -> Iterator[Entry]:
        """The one thing that it is about."""
        page = archived_page(source.content, str(source.path))
        found = [local_copy(source.path.parent, written) for written in page.saved]
        files, beside = sorted_out(path for path in found if path != source.path)
        read = next(iter(files), source.path if page.words else None)
        yield Entry(
            str(source.path),
            page.address,
            copy=read,
            beside=(*files[1:], *beside),
            title=page.title,
            published=page.published,
            dated_by="auto-archiver timestamp",
            problems=() if page.address or read else (f"{source.path}: names no http(s) address: leave it out",),
        )


LIST = AutoArchiverPage()
