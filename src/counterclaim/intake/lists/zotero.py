"""A Zotero library exported as CSV: its items, with the snapshots and files attached to them.

Read: `Key`, `Item Type`, `Title`, `Publication Title` (else `Publisher`), `Url`, `Date` and `File Attachments`. An
attached snapshot is read instead of the page at the address, where it lies below the export's folder or in Zotero's
own storage.
"""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.intake.formats import Match
from counterclaim.intake.listed import Entry
from counterclaim.intake.lists import Source
from counterclaim.intake.lists.references import Reference, entry_of
from counterclaim.intake.lists.rows import headings, rows

_NEEDED = {"key", "item type", "title", "url", "date", "file attachments"}


class Zotero:
    """The CSV that Zotero's "Export Library" and "Export Items" write."""

    name = "Zotero library"
    names_files = True

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its headings say it
        """By its headings."""
        return Match.BY_BYTES if set(headings(opening)) >= _NEEDED else Match.NO

    def entries(self, source: Source) -> Iterator[Entry]:
        """An item a row."""
        for number, row in rows(source):
            reference = Reference(
                key=row.get("key"),
                kind=row.get("item type"),
                title=row.get("title"),
                outlet=row.get("publication title") or row.get("publisher"),
                address=row.get("url"),
                published=row.get("date"),
                attached=tuple(row.get("file attachments", "").split(";")),
            )
            yield entry_of(reference, source.place(number), source.path.parent, "Zotero Date")


LIST = Zotero()
