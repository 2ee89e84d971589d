"""From what stands on the command line to captures: files, folders, addresses, standard input.

A folder is gone through in the order of its names; hidden files and READMEs are left out, and so are folders
"X_files" that a browser saved beside a page "X.html" (the page's capture says so) and all that lies beside a chat's
export. A link that leads back into itself is not followed. A web archive gives a capture for each of its pages; a list
of addresses, and a feed or sitemap behind an address, one for each page that it points to.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from counterclaim.errors import EmptyInput, InputError, InputTooLarge, UnreadableInput
from counterclaim.intake.archives import Shelf, is_archive, pages_of
from counterclaim.intake.given import without_password
from counterclaim.intake.links import linked_in, listed_in
from counterclaim.records import Capture, Failure

Clock = Callable[[], datetime]
Fetch = Callable[[str], Capture]
_MEGABYTE = 1_000_000
_PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
_EXPORT = "result.json"
_LISTS = (".txt", ".csv", ".tsv", ".urls", ".list")
_LARGEST_LIST = 5_000_000

DEEPEST = 3
"""How far lists of lists are followed: an outline to its feeds, a sitemap of sitemaps to its pages."""

MOST_LINKS = 1000
"""Pages that one feed, sitemap or list gives at most."""
_OPENING = 8192


@dataclass(frozen=True, slots=True)
class Reach:
    """What opening an input takes: when it is, how much is read at most, and what "-" stands for."""

    clock: Clock
    limit_megabytes: int
    stdin: BinaryIO
    #: Fetches the page at an address, InputError where none can be had; None where nothing is to be fetched.
    fetch: Fetch | None = None


def captures(given_input: str, reach: Reach) -> Iterator[Capture | Failure]:
    """The captures of one input, one by one as they are asked for; what cannot be read is a Failure in its place."""
    try:
        if given_input == "-":
            yield _capture(reach.stdin.read(reach.limit_megabytes * _MEGABYTE + 1), "-", reach)
        elif given_input.casefold().startswith(("http://", "https://")):
            yield from _fetched(given_input, reach, {given_input}, DEEPEST)
        else:
            yield from _of_path(Path(given_input), reach)
    except (InputError, OSError) as error:
        yield failure(given_input, error, reach.clock())


def _fetched(address: str, reach: Reach, seen: set[str], deeper: int) -> Iterator[Capture | Failure]:
    """The page at an address, or, where that is a feed or a sitemap, the pages that it points to, each once."""
    if reach.fetch is None:
        raise InputError(f"{address}: nothing is fetched here: save the page in a browser and read the file with --url")
    capture = reach.fetch(address)
    links = linked_in(capture.content) if deeper else None
    if not links:
        yield capture
        return
    yield from _each(address, [link for link in links if link not in seen], reach, seen, deeper - 1)


def _each(place: str, links: Sequence[str], reach: Reach, seen: set[str], deeper: int) -> Iterator[Capture | Failure]:
    for link in links[:MOST_LINKS]:
        seen.add(link)
        try:
            yield from _fetched(link, reach, seen, deeper)
        except (InputError, OSError) as error:
            yield failure(link, error, reach.clock())
    if len(links) > MOST_LINKS:
        left = f"{place}: points to {len(links)} pages, of which no more than {MOST_LINKS} are read in one go"
        yield Failure(place, f"{left}: hand the others in as a list of addresses", reach.clock())


def failure(given_input: str, error: InputError | OSError, at: datetime) -> Failure:
    """What is kept of an input that could not be read."""
    reason = str(error) if isinstance(error, InputError) else f"{given_input}: {error.strerror or error}"
    return Failure(input=without_password(given_input), reason=reason, at=at)


def _of_path(path: Path, reach: Reach) -> Iterator[Capture | Failure]:
    if not path.is_dir():
        yield from _of_file(path, reach)
        return
    found = False
    for member in _members(path, frozenset({path.resolve()})):
        found = True
        try:
            yield from _of_file(member, reach)
        except (InputError, OSError) as error:
            yield failure(str(member), error, reach.clock())
    if not found:
        raise EmptyInput(f"{path}: the folder holds no files that are not hidden: name one that holds reports")


def _members(folder: Path, above: frozenset[Path]) -> Iterator[Path]:
    """The files below a folder, sorted by name; `above` are the real folders on the way down, for links that loop.

    A folder that cannot be opened comes itself, so that it is reported.
    """
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    if export := next((entry for entry in entries if entry.name == _EXPORT and _is_export(entry)), None):
        yield export
        return
    pages = {entry.stem for entry in entries if entry.suffix.casefold() in _PAGE_SUFFIXES}
    for entry in entries:
        if entry.name.startswith(".") or entry.name.casefold().startswith("readme"):
            continue
        if not entry.is_dir():
            yield entry
        elif entry.name.removesuffix("_files") not in pages and (real := entry.resolve()) not in above:
            yield from _members(entry, above | {real})


def _is_export(path: Path) -> bool:
    """Whether it is a chat's export, with the messages' media beside it."""
    try:
        with path.open("rb") as stream:
            return b'"date_unixtime"' in stream.read(_OPENING)
    except OSError:
        return False


def _of_file(path: Path, reach: Reach) -> Iterator[Capture | Failure]:
    if not path.exists():
        raise UnreadableInput(f"{path}: there is no such file or folder: check the name and the current folder")
    if path.is_dir():
        raise UnreadableInput(f"{path}: the folder cannot be opened: allow this user to read it")
    if not path.is_file():
        raise UnreadableInput(f"{path}: neither a file nor a folder: copy its content into a file and read that")
    if is_archive(path):
        yield from pages_of(path, Shelf(str(path), reach.clock(), reach.limit_megabytes * _MEGABYTE))
        return
    size = path.stat().st_size
    if reach.fetch is not None and path.suffix.casefold() in _LISTS and size < _LARGEST_LIST:
        addresses = listed_in(path.read_bytes(), path.name)
        if addresses is not None:
            yield from _each(str(path), addresses, reach, set(addresses), DEEPEST)
            return
    if size > reach.limit_megabytes * _MEGABYTE:
        raise _too_large(str(path), f"{size / _MEGABYTE:.0f} MB", reach)
    with path.open("rb") as stream:
        yield _capture(stream.read(reach.limit_megabytes * _MEGABYTE + 1), str(path), reach, _circumstances(path))


def _circumstances(path: Path) -> dict[str, str]:
    known = {"modified": datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="seconds")}
    if path.name == _EXPORT and _is_export(path):
        count = sum(len(files) for _, _, files in os.walk(path.parent)) - 1
        known["beside it"] = f"{count} files, media of its messages, not read as reports"
    parts = path.with_name(f"{path.stem}_files")
    if path.suffix.casefold() in _PAGE_SUFFIXES and parts.is_dir():
        count = sum(len(files) for _, _, files in os.walk(parts))
        known["saved beside it"] = f"{parts.name}: {count} files, parts of the page, not read as reports"
    return known


def _capture(content: bytes, address: str, reach: Reach, circumstances: dict[str, str] | None = None) -> Capture:
    place = "standard input" if address == "-" else address
    if len(content) > reach.limit_megabytes * _MEGABYTE:
        raise _too_large(place, f"more than {reach.limit_megabytes} MB", reach)
    if not content:
        raise EmptyInput(f"{place}: there is nothing in it: hand in the report's text or page")
    return Capture(content=content, address=address, captured=reach.clock(), circumstances=circumstances or {})


def _too_large(place: str, size: str, reach: Reach) -> InputTooLarge:
    return InputTooLarge(
        f"{place}: {size}, over the limit of {reach.limit_megabytes} MB for one input: split it into its reports, "
        f"or raise the limit"
    )
