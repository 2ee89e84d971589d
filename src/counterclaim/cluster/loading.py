"""From the Parquet files of a job into a ledger, as often as one likes: what is there already stays as it is."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.cluster import rows
from counterclaim.cluster.job import Job
from counterclaim.intake.taking import Taken
from counterclaim.ledger import Ledger
from counterclaim.pipeline.reading import ReadReport
from counterclaim.pipeline.run import Pipeline, Teller
from counterclaim.pipeline.summary import Summary
from counterclaim.records import Failure


def load(
    job: Job, pipeline: Pipeline, ledger: Ledger, *, progress: Teller, weigh: bool = True, case: str | None = None
) -> Summary:
    """Keep what the job's finished shards hold, in their order, then weigh the stories that it touches."""
    readings: dict[str, ReadReport | str] = {}

    def taken() -> Iterator[Taken | Failure]:
        folder, left = job.folder, {shard.number for shard in job.left()}
        for shard in job.shards:
            if shard.number in left:
                continue
            with folder.open(f"{shard.name}.parquet") as stream:
                for row in rows.read(stream):
                    readings.clear()  # a capture's reports are kept before the next capture is asked for
                    readings.update(row.readings)
                    yield row.taken

    return pipeline.load(taken(), readings, ledger, progress=progress, weigh=weigh, case=case)
