"""Story files the whole way of `counterclaim read`: intake, reading, stories, weighing; the ledger is in memory."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.story_files import StoryFile
from counterclaim.errors import InputError
from counterclaim.intake.given import Given
from counterclaim.intake.taking import take
from counterclaim.ledger import Ledger
from counterclaim.pipeline import Models, Pipeline
from counterclaim.records import Failure, Reading, Report, Weighing


@dataclass(frozen=True, slots=True)
class Read:
    """What came of a story file: its documents as reports, what was read in them, and the stories weighed."""

    reports: Mapping[str, Report]
    readings: tuple[Reading, ...]
    weighings: tuple[Weighing, ...]


def read_story(file: StoryFile, models: Models) -> Read:
    """Read and weigh the documents of a file, which see nothing else of it."""
    reports = {str(document["id"]): _taken(document) for document in file.told["documents"]}
    with Ledger.open(":memory:", clock=_now) as ledger:
        Pipeline(lambda: models, clock=_now).read_reports(list(reports.values()), ledger)
        read = [ledger.reading(report.digest) for report in reports.values()]
        weighings = tuple(ledger.weighing(story.id) for story in ledger.stories())
    return Read(reports, tuple(reading for reading in read if reading), weighings)


def _taken(document: Mapping[str, str]) -> Report:
    """A document as it comes out of intake, from a file of its text with what a person would say of it."""
    given = Given(
        published=document["published"], outlet=document["outlet"], url=document["url"], title=document["title"]
    )
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.txt"
        path.write_text(document["text"], encoding="utf-8")
        (taken,) = take([str(path)], given=given, clock=_now, stdin=io.BytesIO())
    if isinstance(taken, Failure):
        raise InputError(f"{document['id']}: {taken.reason}")
    (report,) = taken.reports
    if report.text != document["text"]:
        raise InputError(f"{document['id']}: intake changed the text, so that offsets would be off")
    return report


def _now() -> datetime:
    """One fixed time of capture, after all that the files tell, so that every run is alike."""
    return datetime(2100, 1, 1, tzinfo=UTC)
