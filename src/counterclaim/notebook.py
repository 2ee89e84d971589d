"""Reading without a ledger, and a ledger with the clock of the wall: what a notebook or a script wants."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from counterclaim.errors import InputError, WrongUse
from counterclaim.intake import Given, Taken, take
from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import FoundFigure
from counterclaim.ledger.clocks import wall_clock
from counterclaim.ledger.shown import Shown
from counterclaim.pipeline import Models, Pipeline, Summary
from counterclaim.pipeline.reading import read_report
from counterclaim.records import Capture, Claim, Dispute, Evidence, Failure, Figure, Reading, Report
from counterclaim.showing import gather, wording
from counterclaim.showing.dossier.disputed import disputed
from counterclaim.showing.export import Extract, export_named, write_export
from counterclaim.showing.inline import Sight, claim_sight, dispute_sight, figure_sight, report_sight

LONGEST_NAME = 1000
"""Characters from which a string is a text and no file's name."""

_TOLD = 5
"""Reasons that an error names at most."""


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """A report and what was read in it; a report that is not read (see `report.unread`) has no claims.

    A notebook shows its text with claims and figures marked.
    """

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

    def __repr__(self) -> str:
        claims, figures = wording.counted(len(self.claims), "claim"), wording.counted(len(self.figures), "figure")
        return f"Told({self.report.title!r}: {claims}, {figures})"

    def __str__(self) -> str:
        return report_sight(self.report, self.reading).text

    def _repr_html_(self) -> str:
        return report_sight(self.report, self.reading).html


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
    now = wall_clock()
    taken = list(take([str(text_or_path) if named else "-"], given=given, clock=lambda: now, stdin=source))
    reports = [report for one in taken if isinstance(one, Taken) for report in one.reports]
    if not reports:
        reasons = [one.reason for one in taken if isinstance(one, Failure)]
        left = f"; and {len(reasons) - _TOLD} more" if len(reasons) > _TOLD else ""
        raise InputError("; ".join(reasons[:_TOLD]) + left)
    used = models or _models()
    return [Told(report, _reading(report, used)) for report in reports]


def open_ledger(place: str | Path, *, create: bool = False, operator: str | None = None) -> Ledger:
    """The ledger at a place, to be closed or used as a context manager; see `Ledger.open` for its errors."""
    return Ledger.open(place, create=create, operator=operator)


def read_into(
    ledger: Ledger,
    *inputs: str | Path,
    published: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    title: str | None = None,
    fetch: Callable[[str], Capture] | None = None,
    models: Models | None = None,
) -> Summary:
    """Read files, folders and archives into a ledger and weigh them, as `counterclaim read` does; what became of them.

    What could not be read is in the summary's `failures`, and kept. Nothing is asked of the network unless `fetch`
    gets the page at an address. Everything is read in this process.
    """
    given = Given(published=published, outlet=outlet, url=url, title=title)
    pipeline = Pipeline(lambda: models or _models(), clock=wall_clock, processes=1)
    return pipeline.read_inputs([str(each) for each in inputs], given, ledger, stdin=io.BytesIO(), fetch=fetch)


def show(record: Claim | Dispute | Report | Figure | FoundFigure, among: Told | Ledger) -> Sight:
    """A claim or figure in its passage, a report with what was read in it, a dispute face to face.

    `among` is where the record is from: what `read` gave, or a ledger, which shows it under people's decisions and
    with protected people under code names. WrongUse where the record is none of it.
    """
    if isinstance(among, Ledger):
        return _shown(record, among.shown())
    if isinstance(record, Claim) and record.report == among.report.digest:
        return claim_sight(record, among.report)
    if isinstance(record, Figure) and record in among.figures:
        return figure_sight(record, among.report)
    if isinstance(record, Report) and record == among.report:
        return report_sight(among.report, among.reading)
    raise WrongUse(f"{record!r} is nothing of {among!r}: show it among what it came from; a dispute, among a ledger")


def export(form: str, ledger: Ledger, destination: str | Path, *, story: str | None = None) -> int:
    """Write a ledger, or one story of it, to a file in a form of `counterclaim export`; how many things there were."""
    return write_export(export_named(form), Extract(ledger, story), Path(destination))


def _shown(record: Claim | Dispute | Report | Figure | FoundFigure, ledger: Shown) -> Sight:
    if isinstance(record, Claim):
        claim = ledger.claim(record.id)
        return claim_sight(claim, ledger.report(claim.report))
    if isinstance(record, Report):
        report = ledger.report(record.digest)
        return report_sight(report, ledger.reading(report.digest) or Reading(report.digest, ()))
    if isinstance(record, FoundFigure):
        return figure_sight(ledger.code_names.over(record).figure, ledger.report(record.report))
    if isinstance(record, Dispute):
        story = ledger.story(record.story)
        views = {view.id: view for view in disputed(gather.material(ledger, story, elsewhere=False))}
        if record.id not in views:
            raise WrongUse(f"the dispute {record.id} does not stand in {story.id}: list the disputes anew")
        return dispute_sight(views[record.id])
    raise WrongUse(f"{record!r} does not say where it stands: take it from `ledger.figures()`")


def _reading(report: Report, models: Models) -> Reading:
    return Reading(report.digest, (), ()) if report.unread else read_report(report, models).reading


def _is_there(words: str) -> bool:
    try:
        return len(words) < LONGEST_NAME and "\n" not in words and Path(words).exists()
    except (OSError, ValueError):
        return False


@cache
def _models() -> Models:
    return Models.load()
