"""Reading many reports at once: the first few here, the rest in processes of their own, one a core.

A process takes a second to load its models, so a handful of reports is read without. Each report is read by itself
wherever that happens, so the answers are the same.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice

from counterclaim.pipeline.models import Models
from counterclaim.pipeline.reading import ReadReport, read_report
from counterclaim.records import Report

#: So many reports are read before processes are worth their start.
ALONE = 12
#: Reports handed to the processes ahead of the one that is waited for, a process.
AHEAD = 4

_models: Models | None = None


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def read_all(
    reports: Iterable[Report], models: Callable[[], Models], parties: Mapping[str, str], *, processes: int
) -> Iterator[tuple[Report, ReadReport | Exception]]:
    """Read reports, in their order and lazily; `models` gives those of this process, loaded when first asked for.

    What goes wrong with one report stands in its place, and the others are read. If a process dies, this one goes on.
    """
    rest = iter(reports)
    for report in islice(rest, ALONE if processes > 1 else None):
        yield report, _tried(report, models, parties)
    following = next(rest, None)
    if following is None:
        return
    waiting: deque[tuple[Report, Future[ReadReport]]] = deque()
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), initializer=_load) as pool:
        for report in chain([following], rest):
            waiting.append((report, _handed(pool, report, parties)))
            if len(waiting) > AHEAD * processes:
                yield _answered(*waiting.popleft(), models, parties)
        while waiting:
            yield _answered(*waiting.popleft(), models, parties)


def _handed(pool: ProcessPoolExecutor, report: Report, parties: Mapping[str, str]) -> Future[ReadReport]:
    try:
        return pool.submit(_read, report, dict(parties))
    except BrokenProcessPool as error:
        broken: Future[ReadReport] = Future()
        broken.set_exception(error)
        return broken


def _answered(
    report: Report, answer: Future[ReadReport], models: Callable[[], Models], parties: Mapping[str, str]
) -> tuple[Report, ReadReport | Exception]:
    try:
        return report, answer.result()
    except BrokenProcessPool:
        return report, _tried(report, models, parties)
    except Exception as error:  # whatever it is, the rest of the batch goes on and this report is counted
        return report, error


def _tried(report: Report, models: Callable[[], Models], parties: Mapping[str, str]) -> ReadReport | Exception:
    loaded = models()
    try:
        return read_report(report, loaded, parties=parties)
    except Exception as error:  # as above
        return error


def _load() -> None:
    global _models
    _models = Models.load()


def _read(report: Report, parties: Mapping[str, str]) -> ReadReport:
    if _models is None:
        _load()
    assert _models is not None  # noqa: S101 - for the type checker
    return read_report(report, _models, parties=parties)
