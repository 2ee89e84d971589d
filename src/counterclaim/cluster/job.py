"""What is to be done, written beside what comes of it, so that any machine can take part and any run go on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from counterclaim import __version__
from counterclaim.cluster.places import Folder
from counterclaim.cluster.shards import Shard, shards_of
from counterclaim.errors import WrongUse

_FILE = "job.json"


@dataclass(frozen=True, slots=True)
class Job:
    """The shards of an archive, and what reading them needs to know."""

    #: Address of the folder in which the Parquet files come to stand.
    out: str
    inputs: tuple[str, ...]
    split_bytes: int
    limit_megabytes: int
    shards: tuple[Shard, ...]
    #: The user's list of who speaks for whom.
    parties: Mapping[str, str] = field(default_factory=dict)

    @property
    def folder(self) -> Folder:
        """The folder in which the Parquet files come to stand."""
        return Folder.at(self.out)

    def left(self) -> tuple[Shard, ...]:
        """The shards that nobody has done yet."""
        names = self.folder.names()
        return tuple(shard for shard in self.shards if f"{shard.name}.parquet" not in names)


def planned(
    out: str, inputs: tuple[str, ...], *, split_bytes: int, limit_megabytes: int, parties: Mapping[str, str]
) -> Job:
    """The job of reading these inputs into that folder: the one begun there, or a new one, which is noted there.

    WrongUse where the folder is that of another job, or of another version, whose readings might differ.
    """
    folder = Folder.at(out)
    known = folder.read(_FILE)
    if known is not None:
        job = _job_of(out, known)
        if (job.inputs, job.split_bytes) != (inputs, split_bytes):
            raise WrongUse(f"{out} is the folder of another job, over {', '.join(job.inputs)}: name another for this")
        return job
    job = Job(out, inputs, split_bytes, limit_megabytes, shards_of(inputs, split_bytes), dict(parties))
    folder.make()
    shards = [[each.address, each.start, each.end] for each in job.shards]
    kept = {"inputs": inputs, "split_bytes": split_bytes, "limit_megabytes": limit_megabytes, "shards": shards}
    folder.write(_FILE, {"version": __version__, **kept, "parties": dict(parties)})
    return job


def job_at(out: str) -> Job:
    """The job noted in a folder; WrongUse where there is none."""
    known = Folder.at(out).read(_FILE)
    if known is None:
        raise WrongUse(f"{out} holds no job: `counterclaim cluster plan INPUT... --out {out}` begins one")
    return _job_of(out, known)


def _job_of(out: str, known: dict[str, Any]) -> Job:
    if known["version"] != __version__:
        raise WrongUse(f"{out} was begun by version {known['version']}, this is {__version__}: name another folder")
    shards = tuple(Shard(number, *each) for number, each in enumerate(known["shards"]))
    return Job(out, tuple(known["inputs"]), known["split_bytes"], known["limit_megabytes"], shards, known["parties"])
