"""Web archives: the pages in WARC and WACZ files, one by one, however large the file is.

What a page's capture holds says `crawled.py`, how a record that repeats another is resolved `revisits.py`, how an
archive is read on behind a damaged stretch `damage.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile

from counterclaim.errors import UnreadableInput
from counterclaim.intake.crawled import capture_of, is_page
from counterclaim.intake.damage import records_of
from counterclaim.intake.packed import gzip_opened
from counterclaim.intake.revisits import Seen, is_revisit, may_be_page, resolved
from counterclaim.records import Capture, Failure

_SIGNATURE = b"WARC/"
_OPENING = 1 << 16


@dataclass(frozen=True, slots=True)
class Shelf:
    """An archive file while it is read: its place, the time of reading, and the most bytes of one page."""

    place: str
    read_at: datetime
    most_bytes: int
    #: The pages met before, here and in other archives of the same run.
    seen: Seen = field(default_factory=Seen)


def is_archive(path: Path) -> bool:
    """Whether a file is a WARC file, plain or compressed, or a WACZ archive."""
    with path.open("rb") as stream:
        opening = stream.read(_OPENING)
    return gzip_opened(opening, len(_SIGNATURE)).startswith(_SIGNATURE) or _is_wacz(path, opening)


def pages_of(path: Path, shelf: Shelf) -> Iterator[Capture | Failure]:
    """The pages of an archive in its order, as they are asked for; UnreadableInput where the file breaks off."""
    with path.open("rb") as stream:
        opening = stream.read(_OPENING)
    if not _is_wacz(path, opening):
        yield from _pages(path, None, shelf)
        return
    try:
        with ZipFile(path) as archive:
            names = sorted(each for each in archive.namelist() if each.startswith("archive/"))
        for name in names:
            yield from _pages(path, name, replace(shelf, place=f"{shelf.place}: {name}"))
    except (BadZipFile, EOFError, NotImplementedError) as error:
        raise UnreadableInput(f"{shelf.place}: the archive breaks off ({error}): get it again") from error


def _is_wacz(path: Path, opening: bytes) -> bool:
    if not opening.startswith(b"PK\x03\x04"):
        return False
    try:
        with ZipFile(path) as archive:
            names = archive.namelist()
    except (BadZipFile, EOFError, NotImplementedError):
        return path.suffix.casefold() == ".wacz"
    return any(name.startswith("archive/") and ".warc" in name for name in names)


def _pages(path: Path, member: str | None, shelf: Shelf) -> Iterator[Capture | Failure]:
    @contextmanager
    def opened() -> Iterator[IO[bytes]]:
        if member is None:
            with path.open("rb") as stream:
                yield stream
        else:
            with ZipFile(path) as archive, archive.open(member) as stream:
                yield stream

    with opened() as stream:
        for record in records_of(stream, shelf.place):
            if isinstance(record, str):
                yield Failure(shelf.place, record, shelf.read_at)
            elif is_revisit(record):
                if may_be_page(record):
                    yield from resolved(record, shelf.seen, shelf.place, shelf.read_at, shelf.most_bytes)
            elif is_page(record):
                shelf.seen.add(record, opened, shelf.place)
                yield capture_of(record, shelf.place, shelf.read_at, shelf.most_bytes)
