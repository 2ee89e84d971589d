"""From what stands on the command line to captures: files, folders, addresses, standard input.

A folder is gone through in the order of its names; hidden files and READMEs are left out, and so are folders
"X_files" that a browser saved beside a page "X.html" (the page's capture says so), all that lies beside a chat's
export, and files to which a list in the folder points. A link that leads back into itself is not followed. A web
archive gives a capture for each of its pages; a list, and a feed or sitemap behind an address, one for each page that
it points to.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from counterclaim.errors import EmptyInput, InputError, UnreadableInput
from counterclaim.intake.archives import Shelf, is_archive, pages_of
from counterclaim.intake.following import Captures, fetched, followed
from counterclaim.intake.formats import OPENING
from counterclaim.intake.lists import Source, entries_in, kind_of, list_in
from counterclaim.intake.reach import Clock, Fetch, Reach, captured, failure, file_read
from counterclaim.records import Capture

__all__ = ["Clock", "Fetch", "Reach", "captures", "failure"]

_PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
_EXPORT = "result.json"


def captures(given_input: str, reach: Reach) -> Captures:
    """The captures of one input, one by one as they are asked for; what cannot be read is a Failure in its place."""
    try:
        if given_input == "-":
            yield from _of_stream(captured(reach.stdin.read(reach.most_bytes + 1), "-", reach), reach)
        elif given_input.casefold().startswith(("http://", "https://")):
            yield from fetched(given_input, reach, {given_input})
        else:
            yield from _of_path(Path(given_input), reach)
    except (InputError, OSError) as error:
        yield failure(reach.names.get(Path(given_input), given_input), error, reach.clock())


def _of_stream(capture: Capture, reach: Reach) -> Captures:
    """What came on standard input: a report, or a list."""
    if kind := kind_of(capture.content[:OPENING], "-"):
        yield from followed(kind.entries(Source(Path("-"), capture.content)), reach, set())
    else:
        yield capture


def _of_path(path: Path, reach: Reach) -> Captures:
    if not path.is_dir():
        yield from _of_file(path, reach)
        return
    members = list(_members(path, frozenset({path.resolve()})))
    if not members:
        raise EmptyInput(f"{path}: the folder holds no files that are not hidden: name one that holds reports")
    pointed_to = _pointed_to(members, reach)
    for member in members:
        if member.resolve() in pointed_to:
            continue
        try:
            yield from _of_file(member, reach)
        except (InputError, OSError) as error:
            yield failure(str(member), error, reach.clock())


def _pointed_to(members: Sequence[Path], reach: Reach) -> frozenset[Path]:
    """The files to which lists among the members point: they are read, or told of, with their entry."""
    found: set[Path] = set()
    for member in members:
        try:
            if member.is_file() and (kind := list_in(member, reach.column)) and kind.names_files:
                entries = entries_in(kind, member, reach.column)
                named = (path for entry in entries for path in (entry.copy, *entry.beside) if path)
                found.update(path.resolve() for path in named if path.resolve() != member.resolve())
        except (InputError, OSError):
            continue  # told when its turn comes
    return frozenset(found)


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
            return b'"date_unixtime"' in stream.read(OPENING)
    except OSError:
        return False


def _of_file(path: Path, reach: Reach) -> Captures:
    if not path.exists():
        raise UnreadableInput(f"{path}: there is no such file or folder: check the name and the current folder")
    if path.is_dir():
        raise UnreadableInput(f"{path}: the folder cannot be opened: allow this user to read it")
    if not path.is_file():
        raise UnreadableInput(f"{path}: neither a file nor a folder: copy its content into a file and read that")
    if is_archive(path):
        yield from pages_of(path, Shelf(reach.name_of(path), reach.clock(), reach.most_bytes, reach.seen))
    elif kind := list_in(path, reach.column):
        yield from followed(entries_in(kind, path, reach.column), reach, set())
    else:
        yield _of_document(path, reach)


def _of_document(path: Path, reach: Reach) -> Capture:
    """The capture of a file that holds reports, with what lies beside it and belongs to it."""
    capture = file_read(path, reach)
    known = dict(capture.circumstances)
    if path.name == _EXPORT and _is_export(path):
        count = sum(len(files) for _, _, files in os.walk(path.parent)) - 1
        known["beside it"] = f"{count} files, media of its messages, not read as reports"
    parts = path.with_name(f"{path.stem}_files")
    if path.suffix.casefold() in _PAGE_SUFFIXES and parts.is_dir():
        count = sum(len(files) for _, _, files in os.walk(parts))
        known["saved beside it"] = f"{parts.name}: {count} files, parts of the page, not read as reports"
    return replace(capture, circumstances=known)
