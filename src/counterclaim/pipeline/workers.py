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
from itertools import islice

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
) -> Iterator[tuple[Report, ReadReport]]:
    """Read reports, in their order and lazily; `models` gives those of this process, loaded when first asked for."""
    rest = iter(reports)
    for report in islice(rest, ALONE if processes > 1 else None):
        yield report, read_report(report, models(), parties=parties)
    following = next(rest, None)
    if following is None:
        return
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), initializer=_load) as pool:
        waiting: deque[tuple[Report, Future[ReadReport]]] = deque()
        waiting.append((following, pool.submit(_read, following, dict(parties))))
        for report in rest:
            waiting.append((report, pool.submit(_read, report, dict(parties))))
            if len(waiting) > AHEAD * processes:
                first, answer = waiting.popleft()
                yield first, answer.result()
        for first, answer in waiting:
            yield first, answer.result()


def _load() -> None:
    global _models
    _models = Models.load()


def _read(report: Report, parties: Mapping[str, str]) -> ReadReport:
    if _models is None:
        _load()
    assert _models is not None  # noqa: S101 - for the type checker
    return read_report(report, _models, parties=parties)
