"""An auto-archiver sheet, saved as CSV: what was to be archived, and what became of it.

Read, by the names that its columns have by default: `link`, `archive status`, `archive location`, `archive date`,
`upload timestamp`, `upload title`, `text content` (once `textual content`), `hash`, `wacz`, `screenshot`, `thumbnail`.
What was archived is looked for below the sheet's folder, by the end of the location's path: the web archive first,
then auto-archiver's own page. A page whose hash is not the sheet's is told and not used. Without a copy the words in
the sheet are read, and without these the page at the link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from counterclaim.intake.formats import Match
from counterclaim.intake.given import is_address
from counterclaim.intake.listed import Entry
from counterclaim.intake.lists import Source
from counterclaim.intake.lists.copies import holds, local_copy, sorted_out
from counterclaim.intake.lists.rows import Row, headings, rows

_NEEDED = {"link", "archive status"}
_KEPT = ("archive status", "archive location", "archive date", "hash")
_IMAGE = re.compile(r'=IMAGE\("([^"]+)"\)', re.I)


class AutoArchiver:
    """A sheet that auto-archiver works through."""

    name = "auto-archiver sheet"
    names_files = True

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its headings say it
        """By its headings."""
        return Match.BY_BYTES if set(headings(opening)) >= _NEEDED else Match.NO

    def entries(self, source: Source) -> Iterator[Entry]:
        """An entry a row."""
        for number, row in rows(source):
            yield _entry(row, source.place(number), source.path.parent)


def _entry(row: Row, place: str, folder: Path) -> Entry:
    link = row.get("link", "")
    archived, changed = _archived(row, folder)
    files, beside = sorted_out([*archived, *_copies(row.get("screenshot", ""), folder), *_thumbnail(row, folder)])
    address = link if is_address(link) else None
    problems = () if address or files else (f"{place}: its link {link!r} is no http(s) address: write it whole",)
    words = row.get("text content") or row.get("textual content") or ""
    return Entry(
        place,
        address,
        copy=next(iter(files), None),
        beside=(*files[1:], *beside, *changed),
        text=words if address and not words.startswith(("{", "[")) else None,
        title=row.get("upload title"),
        published=row.get("upload timestamp"),
        dated_by="auto-archiver upload timestamp",
        known={name: value for name in _KEPT if (value := row.get(name, ""))},
        problems=(
            *(f"{place}: {page} has not the hash that the sheet names: not read: get it again" for page in changed),
            *problems,
        ),
    )


def _archived(row: Row, folder: Path) -> tuple[list[Path], list[Path]]:
    """Copies of what was archived, and those that are no longer what they were."""
    pages = _copies(row.get("archive location", ""), folder)
    changed = [page for page in pages if holds(page, row.get("hash", "")) is False]
    return [*_copies(row.get("wacz", ""), folder), *(page for page in pages if page not in changed)], changed


def _copies(cell: str, folder: Path) -> list[Path]:
    """Copies of the places in a cell, one a line or parted by white space."""
    return [path for written in cell.split() if (path := local_copy(folder, written))]


def _thumbnail(row: Row, folder: Path) -> list[Path]:
    return [path for address in _IMAGE.findall(row.get("thumbnail", "")) if (path := local_copy(folder, address))]


LIST = AutoArchiver()
