"""Files that point to reports instead of holding them: one small module a kind, found by looking into this folder.

A module of a kind has a constant `LIST` whose type fits the protocol `Kind`. What it points to is fetched, or read
from the copies that lie on this machine, with what the list says of it.
"""

from __future__ import annotations

import importlib
import pkgutil
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol
from zipfile import BadZipFile, ZipFile

from counterclaim.errors import InputTooLarge, UnreadableInput
from counterclaim.intake.formats import OPENING, Match
from counterclaim.intake.listed import Entry
from counterclaim.intake.packed import gzip_opened

LARGEST = 200_000_000
"""Bytes of a list, unpacked, that are read at most."""

_ZIPPED = (".gkg.csv",)
"""Ends of names for which a ZIP archive with this one member is looked into: as GDELT hands its files out."""


@dataclass(frozen=True, slots=True)
class Source:
    """A list's file while it is read."""

    path: Path
    #: Its bytes, unpacked.
    content: bytes
    #: The column of a table in which the addresses stand, where the user named one.
    column: str | None = None

    def place(self, number: int, unit: str = "row") -> str:
        """For messages: the file and a row of it, as a spreadsheet counts them."""
        return f"{self.path}, {unit} {number}"


class Kind(Protocol):
    """What a module offers as LIST."""

    #: For messages: "table of addresses".
    name: str
    #: Whether its entries may name copies on this machine.
    names_files: bool

    def recognises(self, opening: bytes, name: str) -> Match:
        """How well the first bytes (OPENING of them at most, unpacked) and the file's name fit."""

    def entries(self, source: Source) -> Iterator[Entry]:
        """What it points to, one by one; InputError where the list as a whole cannot be read."""


def whole_lines(opening: bytes) -> bytes:
    """The first bytes of a file without the line in which they break off."""
    return opening[: opening.rfind(b"\n") + 1] or opening if len(opening) >= OPENING else opening


@cache
def all_kinds() -> tuple[Kind, ...]:
    """Every kind of list in this folder, by name of its module."""
    modules = (importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))
    return tuple(module.LIST for module in modules if hasattr(module, "LIST"))


def list_in(path: Path, column: str | None = None) -> Kind | None:
    """The kind of list that a file is; None for one that is none. A table in which a column was named is one."""
    return kind_of(_unpacked(path, OPENING), path.name, column)


def kind_of(opening: bytes, name: str, column: str | None = None) -> Kind | None:
    """The kind of list that begins so and is called so ("-" for standard input); None for none."""
    from counterclaim.intake.lists.table import LIST, is_table

    if column is not None and is_table(name):
        return LIST
    match, best = max(((each.recognises(opening, name), each) for each in all_kinds()), key=lambda found: found[0])
    return best if match else None


def entries_in(kind: Kind, path: Path, column: str | None = None) -> Iterator[Entry]:
    """What a list points to; InputError where it cannot be read."""
    content = _unpacked(path, LARGEST + 1)
    if len(content) > LARGEST:
        raise InputTooLarge(f"{path}: over the limit of {LARGEST // 1_000_000} MB for a list: split it")
    return kind.entries(Source(path, content, column))


def _unpacked(path: Path, most: int) -> bytes:
    """The first bytes of a file, of what a gzip file holds, or of what a ZIP archive of one list does."""
    with path.open("rb") as stream:
        raw = stream.read(most)
    if raw.startswith(b"PK\x03\x04") and path.name.casefold().endswith(tuple(f"{end}.zip" for end in _ZIPPED)):
        return _member(path, most)
    return gzip_opened(raw, most)


def _member(path: Path, most: int) -> bytes:
    try:
        with ZipFile(path) as archive:
            (name,) = archive.namelist()
            with archive.open(name) as stream:
                return stream.read(most)
    except (BadZipFile, EOFError, NotImplementedError, ValueError, RuntimeError, zlib.error) as error:
        raise UnreadableInput(f"{path}: the archive cannot be unpacked ({error}): get it again") from error
