"""One run: inputs are taken in, kept, read, kept again; then the stories that they touch are weighed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import BinaryIO

from counterclaim import errors
from counterclaim.errors import NotRead
from counterclaim.intake.given import Given
from counterclaim.intake.taking import Taken, take
from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import KeptAs
from counterclaim.ledger.redactions import in_words
from counterclaim.pipeline.models import Models
from counterclaim.pipeline.reading import ReadReport
from counterclaim.pipeline.summary import Outcome, Progress, Summary
from counterclaim.pipeline.weighing import weigh_reports
from counterclaim.pipeline.workers import cores, read_all
from counterclaim.records import Capture, Failure, Report

Teller = Callable[[Progress], None]
ReadsAll = Callable[[Iterable[Report]], Iterable[tuple[Report, ReadReport | Exception]]]
"""Reads reports in their order, what goes wrong with one in its place."""


def _silent(_: Progress) -> None:
    return None


def _name_of(one: Taken | Report) -> str:
    return one.capture.address if isinstance(one, Taken) else one.address or one.title or one.id


def _outcome(one: Taken | Report, reports: Sequence[Report], due: bool, *, read: bool) -> Outcome:
    name = _name_of(one)
    if due:
        return Outcome(name, "read" if read else "kept")
    unread = next((report.unread for report in reports if report.unread), None)
    return Outcome(name, "unchanged") if unread is None else Outcome(name, "not read", unread)


def _was_fetched(capture: Capture) -> bool:
    """Whether a host answered with it just now; a file that is read again says nothing about a host."""
    return "status" in capture.circumstances


class Pipeline:
    """Wires intake, reading, weighing and the ledger together; holds the models and nothing that changes."""

    def __init__(
        self, load_models: Callable[[], Models], *, clock: Callable[[], datetime], processes: int | None = None
    ) -> None:
        """`load_models` is called once, when the first report has to be read: a run that finds nothing new is quick.

        Many reports are read in `processes` of their own, by default one a core; with 1 all are read here.
        """
        self._load_models = load_models
        self._loaded: Models | None = None
        self._clock = clock
        self._processes = processes or cores()

    @property
    def models(self) -> Models:
        """The models, loaded when first asked for."""
        if self._loaded is None:
            self._loaded = self._load_models()
        return self._loaded

    def read_inputs(
        self,
        inputs: Sequence[str],
        given: Given,
        ledger: Ledger,
        *,
        progress: Teller = _silent,
        stdin: BinaryIO | None = None,
        limit_megabytes: int = 20,
        read: bool = True,
        weigh: bool = True,
        fetch: Callable[[str], Capture] | None = None,
        column: str | None = None,
        case: str | None = None,
    ) -> Summary:
        """Take in, keep, read and weigh all that `inputs` name; what fails is kept with its reason and counted.

        With `read` off, reports are kept and left to be read by a later run that is given the same input; with `weigh`
        off, they are read and left to be weighed so. `fetch` gets the page at an address; without it nothing is asked
        of the network. `column` names the column of a table in which addresses stand. Reports are noted as read for a
        `case`, where one is named.
        """
        taken = take(
            inputs,
            given=given,
            clock=self._clock,
            stdin=stdin or sys.stdin.buffer,
            limit_megabytes=limit_megabytes,
            fetch=fetch,
            column=column,
        )
        return self._run(taken, ledger, progress, read=read, weigh=weigh, case=case)

    def read_reports(self, reports: Iterable[Report], ledger: Ledger, *, progress: Teller = _silent) -> Summary:
        """Keep, read and weigh reports that are records already: the same way, from behind intake."""
        return self._run(reports, ledger, progress, weigh=True)

    def load(
        self,
        taken: Iterable[Taken | Failure],
        readings: Mapping[str, ReadReport | str],
        ledger: Ledger,
        *,
        progress: Teller = _silent,
        weigh: bool = True,
        case: str | None = None,
    ) -> Summary:
        """Keep and weigh what was taken in and read elsewhere.

        `readings` has what was read of a report by its digest, or why it could not be, by the time it is taken.
        """

        def read(kept: Iterable[Report]) -> Iterator[tuple[Report, ReadReport | Exception]]:
            for report in kept:
                found = readings[report.digest]
                yield report, NotRead(found) if isinstance(found, str) else found

        return self._run(taken, ledger, progress, weigh=weigh, case=case, reader=read)

    def _run(
        self,
        taken: Iterable[Taken | Failure | Report],
        ledger: Ledger,
        progress: Teller,
        *,
        read: bool = True,
        weigh: bool,
        case: str | None = None,
        reader: ReadsAll | None = None,
    ) -> Summary:
        summary = Summary(ledger=ledger.place)
        parties = dict(ledger.parties())
        fresh: list[str] = []
        places: dict[str, int] = {}
        kept = self._kept(taken, ledger, summary, fresh, places, case, read=read)
        reader = reader or partial(read_all, models=lambda: self.models, parties=parties, processes=self._processes)
        for report, reading in reader(kept):
            if isinstance(reading, Exception):
                self._failed(report, reading, ledger, summary, places.get(report.digest))
                continue
            reading.keep(ledger)
            summary.read += 1
            summary.claims += len(reading.reading.claims)
            summary.figures += len(reading.reading.figures)
            fresh.append(report.digest)
            progress(Progress("reading", summary.read, None, report.title))
        if weigh and read:
            self._weigh(fresh, ledger, summary, progress)
        return summary

    def _kept(
        self,
        taken: Iterable[Taken | Failure | Report],
        ledger: Ledger,
        summary: Summary,
        unweighed: list[str],
        places: dict[str, int],
        case: str | None,
        *,
        read: bool,
    ) -> Iterator[Report]:
        """Keep what was taken in; give the reports that have to be read.

        Reports that an earlier run read and did not come to weigh, since it was broken off, are added to `unweighed`.
        Where the outcome of each report that has to be read stands among the summary's is noted in `places`.
        """
        for one in taken:
            if isinstance(one, Failure):
                ledger.keep_failure(one)
                summary.fail(one)
                continue
            reports = (one,) if isinstance(one, Report) else one.reports
            refused = self._redacted_before(one, reports, ledger)
            if refused is not None:
                ledger.keep_failure(refused)
                summary.fail(refused)
                continue
            with ledger.transaction():
                if isinstance(one, Taken) and not ledger.keep_capture(one.capture) and _was_fetched(one.capture):
                    ledger.note_unchanged(one.capture)
                kept = [(report, ledger.keep_report(report).state) for report in reports]
                if case is not None:
                    for report in reports:
                        ledger.note_report(case, report.digest)
            due = [self._is_to_be_read(report, state, ledger, summary, read=read) for report, state in kept]
            summary.outcomes.append(_outcome(one, reports, any(due), read=read))
            for report, is_due in zip(reports, due, strict=True):
                if is_due and read:
                    places[report.digest] = len(summary.outcomes) - 1
                    yield report
                elif is_due:
                    summary.kept += 1
                elif not report.unread and ledger.story_of(report.digest) is None:
                    unweighed.append(report.digest)

    @staticmethod
    def _redacted_before(one: Taken | Report, reports: Iterable[Report], ledger: Ledger) -> Failure | None:
        """Why something is not kept again: a person had it removed."""
        capture = () if isinstance(one, Report) else (one.capture.digest,)
        found = ledger.redaction_of(*capture, *(report.digest for report in reports))
        if found is None:
            return None
        name = _name_of(one)
        return Failure(name, f"{name}: it was {in_words(found)}; it is not kept again", found.at)

    @staticmethod
    def _is_to_be_read(report: Report, state: KeptAs, ledger: Ledger, summary: Summary, *, read: bool) -> bool:
        """Whether a report is due, in this run or, where nothing is to be read in it, in a later one."""
        known = state is KeptAs.KNOWN
        if known and (not read or report.unread or ledger.reading(report.digest) is not None):
            summary.known += 1
            return False
        summary.revisions += state is KeptAs.REVISION
        summary.debris += len(report.debris)
        if report.unread:
            summary.unread.append((report.title or report.id, report.unread))
            return False
        return True

    def _failed(
        self, report: Report, error: Exception, ledger: Ledger, summary: Summary, instead_of: int | None
    ) -> None:
        """A report that is kept and could not be read: a fault of ours, told with its name."""
        name = _name_of(report)
        why = f"{name} is kept as {report.id}, but could not be read ({errors.in_words(error)})"
        failure = Failure(name, why, self._clock())
        ledger.keep_failure(failure)
        summary.fail(failure, instead_of)

    def _weigh(self, fresh: list[str], ledger: Ledger, summary: Summary, progress: Teller) -> None:
        if not fresh:
            return
        for done, total, weighing in weigh_reports(fresh, ledger, self.models, now=self._clock()):
            summary.stories.append(weighing.story.id)
            summary.disputes += len(weighing.disputes)
            progress(Progress("weighing", done, total, weighing.story.title))
