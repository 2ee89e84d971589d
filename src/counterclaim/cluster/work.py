"""One shard done: its pages taken in and read, and a Parquet file left that holds all of it.

Whoever is killed leaves nothing that counts. A shard that ends its process is tried again with a note of the page in
work; a page at which it ends again and again is left out and told as a failure: one poisoned page costs one page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from counterclaim.cluster import rows
from counterclaim.cluster.job import Job
from counterclaim.cluster.places import Folder
from counterclaim.cluster.rows import Row
from counterclaim.cluster.shards import Shard, captures_of, here
from counterclaim.errors import InputError, in_words
from counterclaim.intake.given import Given
from counterclaim.intake.inputs import Reach, failure
from counterclaim.intake.taking import Taken, context_of, taken_from
from counterclaim.pipeline.models import Models
from counterclaim.pipeline.reading import ReadReport, read_report
from counterclaim.records import Failure, Report

Clock = Callable[[], datetime]

DEADLY = 3
"""Times that a page ends its process, one after the other, before it is left out: a machine that is taken away may hit
the same page twice."""
TRIES = 25
"""Times that a shard is begun before it is told as one that cannot be done."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a shard."""

    number: int
    rows: int = 0
    #: Why it was given up; None where it is done.
    fault: str | None = None


def do(job: Job, shard: Shard, models: Callable[[], Models], clock: Clock) -> Done:
    """Do a shard, unless it is done already; whatever goes wrong with it is told, and hinders no other."""
    folder, name = job.folder, f"{shard.name}.parquet"
    if folder.has(name):
        return Done(shard.number)
    tries = _Tries.begun(folder, shard)
    if tries.count > TRIES:
        return _given_up(folder, shard, f"it ended its process {TRIES} times; read it by itself, or leave it out")
    try:
        with here(shard) as path, folder.writing(name) as out:
            count = rows.write(_rows(job, shard, path, tries, models, clock), out)
    except Exception as error:  # whatever it is, the other shards go on and this one is told
        return _given_up(folder, shard, in_words(error))
    tries.forget()
    return Done(shard.number, count)


def faults(job: Job) -> dict[int, str]:
    """The shards that were given up and are not done, with the reason."""
    folder = job.folder
    names = folder.names()
    return {each.number: str(folder.read(_fault(each))) for each in job.left() if _fault(each) in names}


def try_again(job: Job) -> None:
    """Forget how often shards were tried in vain: whoever begins a run means it."""
    folder = job.folder
    for shard in map(job.shards.__getitem__, faults(job)):
        folder.remove(_fault(shard))
        folder.remove(_tried(shard))


def _fault(shard: Shard) -> str:
    return f"{shard.name}.fault.json"


def _tried(shard: Shard) -> str:
    return f"{shard.name}.tries.json"


def _given_up(folder: Folder, shard: Shard, why: str) -> Done:
    fault = f"{shard.place}: {why}" if shard.address not in why else why
    folder.write(_fault(shard), fault)
    return Done(shard.number, fault=fault)


def _rows(
    job: Job, shard: Shard, path: Path, tries: _Tries, models: Callable[[], Models], clock: Clock
) -> Iterator[Row]:
    """What the shard's captures come to, each by itself."""
    reach = Reach(clock=clock, limit_megabytes=job.limit_megabytes, stdin=BytesIO())
    context = context_of(Given())
    for page, capture in enumerate(captures_of(shard, path, reach)):
        if isinstance(capture, Failure):
            yield Row(capture)
            continue
        if tries.is_deadly(page):
            why = f"{capture.address}: reading it ended its process {DEADLY} times: read it by itself"
            yield Row(failure(capture.address, InputError(why), clock()))
            continue
        tries.at(page)
        try:
            found = tuple(taken_from(capture, context, clock))
        except Exception as error:  # as above
            why = f"{capture.address}: taking it in failed ({in_words(error)}): read it by itself"
            found = (failure(capture.address, InputError(why), clock()),)
        for taken in found:
            yield Row(taken, _readings(taken, models(), job.parties))


def _readings(taken: Taken | Failure, models: Models, parties: Mapping[str, str]) -> dict[str, ReadReport | str]:
    reports = () if isinstance(taken, Failure) else taken.reports
    return {report.digest: _read(report, models, parties) for report in reports if not report.unread}


def _read(report: Report, models: Models, parties: Mapping[str, str]) -> ReadReport | str:
    try:
        return read_report(report, models, parties=parties)
    except Exception as error:  # whatever it is, the rest of the shard goes on and this report is counted
        return in_words(error)


@dataclass(slots=True)
class _Tries:
    """How often a shard was begun, and at which pages its process ended; kept beside the Parquet files."""

    folder: Folder
    name: str
    count: int
    #: The page at which the process ended last, and how often it did there, one time after the other.
    last: int | None
    times: int
    deadly: set[int]

    @classmethod
    def begun(cls, folder: Folder, shard: Shard) -> _Tries:
        """Note that the shard is begun once more."""
        known: dict[str, Any] = folder.read(_tried(shard)) or {}
        last, at = known.get("last"), known.get("at")
        times = 0 if at is None else known["times"] + 1 if at == last else 1
        tries = cls(folder, _tried(shard), known.get("count", 0) + 1, at, times, set(known.get("deadly", ())))
        if at is not None and times >= DEADLY:
            tries.deadly.add(at)
        tries._note(None)
        return tries

    def is_deadly(self, page: int) -> bool:
        """Whether the process ended at this page too often."""
        return page in self.deadly

    def at(self, page: int) -> None:
        """Note that a page is in work, once the shard has failed before: the first time nobody suspects anything."""
        if self.count > 1:
            self._note(page)

    def forget(self) -> None:
        """Nothing is left to be tried."""
        self.folder.remove(self.name)

    def _note(self, page: int | None) -> None:
        told = {"count": self.count, "last": self.last, "times": self.times, "at": page}
        self.folder.write(self.name, {**told, "deadly": sorted(self.deadly)})
