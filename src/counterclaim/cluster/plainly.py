"""Shards done by plain processes of this machine: each loads the models once; one that dies is replaced."""

from __future__ import annotations

import multiprocessing
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from multiprocessing.connection import Connection, wait
from typing import Any

from counterclaim.cluster.job import Job
from counterclaim.cluster.shards import Shard
from counterclaim.cluster.work import TRIES, Done, do
from counterclaim.pipeline.models import Models


def run(job: Job, shards: Sequence[Shard], workers: int) -> Iterator[Done]:
    """Do the shards with so many processes; each as it is done, in no order."""
    waiting, ends = deque(shards), Counter[int]()
    working = [_Worker.started(job) for _ in range(min(workers, len(shards)))]
    try:
        for worker in working:
            worker.give(waiting.popleft())
        while busy := {each.pipe: each for each in working if each.shard}:
            sentinels = {each.process.sentinel: each for each in busy.values()}
            for ready in wait([*busy, *sentinels]):
                worker = busy[ready] if isinstance(ready, Connection) else sentinels[ready]
                if worker.shard is None:
                    continue  # it answered, and then ended
                shard, done = worker.shard, worker.answer()
                if done is None:
                    working[working.index(worker)] = worker = _Worker.started(job)
                    ends[shard.number] += 1
                    if ends[shard.number] > TRIES:
                        done = Done(shard.number, fault=f"{shard.place}: its process ended {TRIES} times")
                if done is None:
                    waiting.append(shard)
                else:
                    yield done
                worker.give(waiting.popleft() if waiting else None)
    finally:
        for worker in working:
            worker.end()


@dataclass
class _Worker:
    process: Any
    pipe: Connection
    shard: Shard | None = None

    @classmethod
    def started(cls, job: Job) -> _Worker:
        spawning = multiprocessing.get_context("spawn")
        ours, theirs = spawning.Pipe()
        process = spawning.Process(target=_work, args=(job, theirs), daemon=True)
        process.start()
        theirs.close()
        return cls(process, ours)

    def give(self, shard: Shard | None) -> None:
        """Hand it a shard; one that has ended is noticed when it is waited for."""
        self.shard = shard
        if shard is not None:
            with suppress(OSError):
                self.pipe.send(shard)

    def answer(self) -> Done | None:
        """What it says of its shard; None where it ended before it said anything."""
        try:
            return self.pipe.recv() if self.pipe.poll() else None
        except (EOFError, OSError):
            return None

    def end(self) -> None:
        self.process.terminate()
        self.process.join()
        self.pipe.close()


def _work(job: Job, pipe: Connection) -> None:
    while True:
        try:
            shard = pipe.recv()
        except EOFError:
            return  # whoever handed out work is gone
        with suppress(OSError):  # as above: the next look at the pipe tells
            pipe.send(do(job, shard, models, now))


@cache
def models() -> Models:
    """The models of this process."""
    return Models.load()


def now() -> datetime:
    """The clock of a worker."""
    return datetime.now(UTC)


Runner = Callable[[Job, Sequence[Shard], int], Iterator[Done]]
"""Does shards with so many workers, and tells of each as it is done."""
