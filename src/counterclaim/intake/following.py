"""From what a list, a feed or a sitemap points to, to captures: copies on this machine, words in the list, the web."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

from counterclaim.errors import InputError
from counterclaim.intake.archives import Shelf, is_archive, pages_of
from counterclaim.intake.given import is_address
from counterclaim.intake.links import linked_in
from counterclaim.intake.listed import Entry
from counterclaim.intake.reach import Reach, captured, failure, file_read
from counterclaim.records import Capture, Failure

Captures = Iterator[Capture | Failure]

DEEPEST = 3
"""How far lists of lists are followed: an outline to its feeds, a sitemap of sitemaps to its pages."""

MOST_LINKS = 1000
"""Pages that one feed or sitemap on the web gives at most; a file that the user hands in is read to its end."""


def fetched(address: str, reach: Reach, seen: set[str], deeper: int = DEEPEST) -> Captures:
    """The page at an address, or, where that is a feed or a sitemap, the pages that it points to, each once."""
    if reach.fetch is None:
        raise InputError(f"{address}: nothing is fetched here: save the page in a browser and read the file with --url")
    capture = reach.fetch(address)
    links = linked_in(capture.content) if deeper else None
    if not links:
        yield capture
        return
    fresh = [replace(link, place=address) for link in links if link.address not in seen]
    yield from followed(islice(fresh, MOST_LINKS), reach, seen, deeper - 1)
    if len(fresh) > MOST_LINKS:
        left = f"{address}: points to {len(fresh)} pages, of which no more than {MOST_LINKS} are read in one go"
        yield Failure(address, f"{left}: hand the others in as a list of addresses", reach.clock())


def followed(entries: Iterable[Entry], reach: Reach, seen: set[str], deeper: int = DEEPEST) -> Captures:
    """The captures of entries, one after the other, each address fetched once; what cannot be had is told in its place.

    Copies that lie here are all read: the same address may have been kept twice, with what changed in between.
    """
    for entry in entries:
        yield from (Failure(entry.place, problem, reach.clock()) for problem in entry.problems)
        if entry.address in seen and not entry.copy and not entry.text:
            continue
        if entry.address is not None:
            seen.add(entry.address)
        name = entry.address or entry.place
        try:
            for found in _of_entry(entry, reach, seen, deeper):
                yield _with(found, entry.circumstances()) if isinstance(found, Capture) else found
        except (InputError, OSError) as error:
            yield failure(name, error, reach.clock())


def _of_entry(entry: Entry, reach: Reach, seen: set[str], deeper: int) -> Captures:
    """What stands for an entry: a copy on this machine, else the words in the list, else what is at its address."""
    if entry.copy and is_archive(entry.copy):
        yield from _archived(entry.copy, entry, reach)
    elif entry.copy:
        capture = file_read(entry.copy, reach)
        known = {**capture.circumstances, "file": str(entry.copy)}
        yield replace(capture, address=entry.address or capture.address, circumstances=known)
    elif entry.text:
        yield captured(entry.text.encode(), entry.address or entry.place, reach)
    elif entry.address:
        yield from fetched(entry.address, reach, seen, deeper)


def _archived(path: Path, entry: Entry, reach: Reach) -> Captures:
    """The page of an entry in an archive; where no page there has its address, all pages of the archive."""
    shelf = Shelf(str(path), reach.clock(), reach.most_bytes, reach.seen)
    found, damage = False, []
    for page in pages_of(path, shelf):
        address = page.address if isinstance(page, Capture) else page.input
        if _same(address, entry.address):
            found = True
            yield page
        elif isinstance(page, Failure) and not is_address(address):
            damage.append(page)
    yield from damage if found else pages_of(path, shelf)


def _same(one: str, other: str | None) -> bool:
    return other is not None and is_address(one) and _bare(one) == _bare(other)


def _bare(address: str) -> tuple[str, str, str]:
    """What of an address says which page it is."""
    parts = urlsplit(address)
    return (parts.netloc.casefold().removeprefix("www."), parts.path.rstrip("/"), parts.query)


def _with(capture: Capture, circumstances: Mapping[str, str]) -> Capture:
    """A capture with what the list says; what a list inside that list says of it stays."""
    return replace(capture, circumstances={**circumstances, **capture.circumstances})
