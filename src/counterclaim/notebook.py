"""Reading without a ledger, and a ledger with the clock of the wall: what a notebook or a script wants."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from counterclaim.errors import InputError
from counterclaim.intake import Given, Taken, take
from counterclaim.ledger import Ledger
from counterclaim.pipeline import Models
from counterclaim.pipeline.reading import read_report
from counterclaim.records import Claim, Evidence, Failure, Figure, Reading, Report

LONGEST_NAME = 1000
"""Characters from which a string is a text and no file's name."""


@dataclass(frozen=True, slots=True)
class Told:
    """A report and what was read in it; a report that is not read (see `report.unread`) has no claims."""

    report: Report
    reading: Reading

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Who says what, in the order of the text."""
        return self.reading.claims

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Numbers as their words commit to them."""
        return self.reading.figures

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Footage, pictures and documents that the report cites."""
        return self.reading.evidence


def read(
    text_or_path: str | Path,
    *,
    published: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    title: str | None = None,
    models: Models | None = None,
) -> list[Told]:
    """The reports in a text, a file, a folder or an archive, read; nothing is kept or fetched.

    A `Path`, or a string that names a file or folder that is there, is read from there; any other string is the text
    itself. `published` and the rest tell what the input does not say, as on the command line. Without `models`, those
    of the package are loaded once and used again. InputError where nothing could be read.
    """
    given = Given(published=published, outlet=outlet, url=url, title=title)
    named = isinstance(text_or_path, Path) or _is_there(text_or_path)
    source = io.BytesIO(b"" if named else str(text_or_path).encode())
    now = _now()
    taken = list(take([str(text_or_path) if named else "-"], given=given, clock=lambda: now, stdin=source))
    reports = [report for one in taken if isinstance(one, Taken) for report in one.reports]
    if not reports:
        raise InputError("; ".join(one.reason for one in taken if isinstance(one, Failure)))
    used = models or _models()
    return [Told(report, _reading(report, used)) for report in reports]


def open_ledger(place: str | Path, *, create: bool = False, operator: str | None = None) -> Ledger:
    """The ledger at a place, to be closed or used as a context manager; see `Ledger.open` for its errors."""
    return Ledger.open(place, create=create, clock=_now, operator=operator)


def _reading(report: Report, models: Models) -> Reading:
    return Reading(report.digest, (), ()) if report.unread else read_report(report, models).reading


def _is_there(words: str) -> bool:
    try:
        return len(words) < LONGEST_NAME and "\n" not in words and Path(words).exists()
    except (OSError, ValueError):
        return False


def _now() -> datetime:
    return datetime.now(UTC)


@cache
def _models() -> Models:
    return Models.load()
