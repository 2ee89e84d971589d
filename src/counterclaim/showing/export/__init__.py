"""Exports: what a ledger holds in the forms of other people's tools, one small module a form.

A module of a form has a constant `EXPORT` whose type fits the protocol `Export`; the folder is the registry. An export
is whole or not there: it is written under a temporary name and put in its place at the end.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol

from counterclaim.errors import NotWritten, WrongUse
from counterclaim.records import Claim, Dispute, Report, Story
from counterclaim.showing import gather

if TYPE_CHECKING:
    from counterclaim.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Extract:
    """What of a ledger is exported: one story or all, by the two clocks."""

    ledger: Ledger
    story: str | None = None
    published_by: datetime | None = None
    known_by: datetime | None = None
    #: The browser that prints, where one is named.
    browser: str = ""
    #: Why bytes are handed over although protected people may be named in them; "" where nobody insists on that.
    insisted: str = ""

    def stories(self) -> tuple[Story, ...]:
        """The stories asked for."""
        return gather.stories(self.ledger, self.story, self.published_by, self.known_by)

    def claims(self) -> Iterator[tuple[Claim, Report, str | None]]:
        """Claims with their reports and origins, no more than one story's held at a time."""
        wanted = gather.Wanted(story=self.story, published_by=self.published_by, known_by=self.known_by)
        return gather.claims_with_reports(self.ledger, wanted)

    def reports(self) -> Iterator[Report]:
        """Reports, those of no story too where all is asked for."""
        if self.story is None:
            yield from self.ledger.reports(published_by=self.published_by, known_by=self.known_by)
            return
        for story in self.stories():
            yield from self.ledger.reports(story=story.id, published_by=self.published_by, known_by=self.known_by)

    def disputes(self) -> Iterator[Dispute]:
        """Disputes, story by story."""
        for story in self.stories():
            yield from self.ledger.disputes(story=story.id, published_by=self.published_by, known_by=self.known_by)


class Export(Protocol):
    """What a form's module offers as EXPORT."""

    #: As people ask for it: "csv".
    name: str
    #: What it is and what of a ledger is not in it, in a sentence.
    help: str
    #: Whether it is bytes rather than text.
    binary: bool

    def write(self, extract: Extract, out: IO[Any]) -> int:
        """Write everything; how many things there were.

        `out` is a binary stream or, for a form of text, one of text in UTF-8 without translation of line ends.
        """


@cache
def all_exports() -> tuple[Export, ...]:
    """Every form in this folder, by name of its module."""
    modules = (importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))
    return tuple(module.EXPORT for module in modules if hasattr(module, "EXPORT"))


def export_named(name: str) -> Export:
    """The form of that name; WrongUse, naming all, where there is none."""
    known = {each.name: each for each in all_exports()}
    if name not in known:
        raise WrongUse(f"there is no export {name!r}; there are: {', '.join(known)}")
    return known[name]


def write_export(export: Export, extract: Extract, destination: Path) -> int:
    """Write an export to a file, whole or not at all; how many things there were, NotWritten where it cannot be."""
    extract = replace(extract, ledger=extract.ledger.shown())
    unfinished = destination.with_name(f".{destination.name}.unfinished")
    try:
        with _opened(unfinished, export.binary) as out:
            count = export.write(extract, out)
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(destination)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        why = error.strerror or error
        raise NotWritten(f"{destination} cannot be written ({why}): name a file in a folder that can") from error
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    return count


def _opened(path: Path, binary: bool) -> IO[Any]:
    return path.open("w+b") if binary else path.open("w", encoding="utf-8", newline="")
