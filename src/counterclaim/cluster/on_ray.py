"""The same shards on Ray Data: actors that load the models once, on this machine or on all of a cluster."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from counterclaim.cluster.job import Job, job_at
from counterclaim.cluster.places import library
from counterclaim.cluster.plainly import models, now
from counterclaim.cluster.shards import Shard
from counterclaim.cluster.work import Done, do

OBJECT_STORE_BYTES = 150_000_000
"""What Ray sets aside on a machine of its own: numbers of shards go through it, no pages."""


class _Reader:
    """A Ray actor."""

    def __init__(self) -> None:
        models()

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[Any]]:
        done = [_do(str(out), int(number)) for number, out in zip(batch["number"], batch["out"], strict=True)]
        return {
            "number": [each.number for each in done],
            "rows": [each.rows for each in done],
            "fault": [each.fault or "" for each in done],
        }


_job = cache(job_at)


def _do(out: str, number: int) -> Done:
    job = _job(out)
    return do(job, job.shards[number], models, now)


def run(job: Job, shards: Sequence[Shard], workers: int, address: str | None = None) -> Iterator[Done]:
    """Do the shards with so many actors of the cluster at an address, else of one of this machine's own.

    Ray Data starts an actor anew that died, as often as it takes, and gives its shard out again.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")  # Ray warns of what Ray Data does itself
    ray, data = library("ray"), library("ray.data")
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    alone = {} if address else {"num_cpus": workers, "object_store_memory": OBJECT_STORE_BYTES}
    ray.init(address=address, include_dashboard=False, log_to_driver=False, logging_level="ERROR", **alone)
    try:
        data.DataContext.get_current().enable_progress_bars = False
        numbers = [{"number": each.number, "out": job.out} for each in shards]
        given = data.from_items(numbers, override_num_blocks=len(shards))
        done = given.map_batches(_Reader, batch_size=1, num_cpus=1, concurrency=min(workers, len(shards)))
        for row in done.iter_rows():
            yield Done(int(row["number"]), int(row["rows"]), row["fault"] or None)
    finally:
        ray.shutdown()
