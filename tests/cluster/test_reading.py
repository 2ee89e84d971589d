"""Archives read by many workers: the same ledger as by one, whoever is killed meanwhile."""

from __future__ import annotations

import io
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from counterclaim.cluster import rows
from counterclaim.cluster.job import Job, job_at, planned
from counterclaim.cluster.loading import load
from counterclaim.cluster.work import Done, do, faults, try_again
from counterclaim.errors import WrongUse
from counterclaim.intake.given import Given
from counterclaim.intake.taking import Taken
from counterclaim.ledger import Ledger
from counterclaim.pipeline import Models, Pipeline
from counterclaim.records import Failure
from tests.locks import archive

COUNT = 8
LINUX = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are found in /proc, not here")


def now() -> datetime:
    """The real time, as the commands have it: what is dated later than it is read is doubted."""
    return datetime.now(UTC)


def noon() -> datetime:
    """A clock that stands, for what is compared whole."""
    return datetime(2031, 5, 6, 12, tzinfo=UTC)


def command(*arguments: str | Path) -> subprocess.Popen[str]:
    """A command started in a session of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("COUNTERCLAIM_", "RAY_"))}
    return subprocess.Popen(
        [sys.executable, "-m", "counterclaim.cli.main", "cluster", *map(str, arguments)],
        env={**kept, "COUNTERCLAIM_OPERATOR": "Ines Varga"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def said(*arguments: str | Path, status: int = 0) -> str:
    process = command(*arguments)
    out, _ = process.communicate()
    assert process.returncode == status, out
    return out


@pytest.fixture(scope="module")
def locks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("locks") / "locks.warc.gz"
    archive(path, COUNT)
    return path


def read_quietly(locks: Path, place: Path, models: Models, clock: Callable[[], datetime]) -> dict[str, Any]:
    """What `counterclaim read` leaves of the archive."""
    with Ledger.open(place, create=True, clock=clock, operator="x") as ledger:
        pipeline = Pipeline(lambda: models, clock=clock, processes=1)
        pipeline.read_inputs([str(locks)], Given(), ledger, stdin=io.BytesIO())
        return content(ledger)


@pytest.fixture(scope="module")
def quiet(locks: Path, models: Models, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The same, read just before the commands do."""
    return read_quietly(locks, tmp_path_factory.mktemp("quiet") / "quiet.db", models, now)


def content(ledger: Ledger) -> dict[str, Any]:
    """Everything that does not tell when it was read."""
    return {
        "reports": [(report, ledger.reading(report.digest)) for report in ledger.reports()],
        "claims": ledger.claims(),
        "disputes": ledger.disputes(),
        "stories": [story.reports for story in ledger.stories()],
        "captures": [(report.capture, ledger.capture_bytes(report.capture)) for report in ledger.reports()],
        "count": ledger.counts()["captures"],
    }


def in_shards(locks: Path, out: Path, pieces: int = 3) -> Job:
    size = locks.stat().st_size // pieces + 1
    return planned(str(out), (str(locks),), split_bytes=size, limit_megabytes=20, parties={})


def test_the_ledger_is_the_same_as_without_shards_however_often_it_is_loaded(
    locks: Path, tmp_path: Path, models: Models
) -> None:
    quiet = read_quietly(locks, tmp_path / "quiet.db", models, noon)
    job = in_shards(locks, tmp_path / "out")
    assert len(job.shards) == 3
    pipeline = Pipeline(lambda: models, clock=noon)
    with Ledger.open(tmp_path / "kept.db", create=True, clock=noon, operator="x") as ledger:
        assert not do(job, job.shards[1], lambda: models, noon).fault
        partial = load(job, pipeline, ledger, progress=lambda _: None, weigh=False)
        assert 0 < partial.read < COUNT
        done = [do(job, shard, lambda: models, noon) for shard in job.shards]
        assert done[1].rows == 0
        assert sum(each.rows for each in done) == COUNT - partial.read
        assert load(job, pipeline, ledger, progress=lambda _: None).read == COUNT - partial.read
        assert content(ledger) == quiet
        again = load(job, pipeline, ledger, progress=lambda _: None)
        assert (again.read, again.known) == (0, COUNT)
        assert content(ledger) == quiet
        assert ledger.verify() == ()


def test_by_commands_with_plain_processes(locks: Path, tmp_path: Path, quiet: dict[str, Any]) -> None:
    place, out = tmp_path / "kept.db", tmp_path / "out"
    told = said("read", locks, "--out", out, "--ledger", place, "--workers", "2")
    assert "1 of 1 shards done." in told
    assert f"Read {COUNT} reports" in told
    with Ledger.open(place) as ledger:
        assert content(ledger) == quiet
    assert f"nothing changed: {COUNT} reports" in said("load", "--out", out, "--ledger", place)
    assert "1 of 1 shards done." in said("status", "--out", out)


def test_by_a_batch_scheduler(locks: Path, tmp_path: Path, quiet: dict[str, Any]) -> None:
    place, out = tmp_path / "kept.db", tmp_path / "out"
    assert "1 shards, numbered from 0; 1 to be read" in said("plan", locks, "--out", out, "--ledger", place)
    assert "not done yet" in said("status", "--out", out)
    assert "has no shard 7" in said("shard", "7", "--out", out, status=2)
    assert "Shard 0: done" in said("shard", "0", "--out", out)
    said("load", "--out", out, "--ledger", place)
    with Ledger.open(place) as ledger:
        assert content(ledger) == quiet


def test_on_ray(locks: Path, tmp_path: Path, quiet: dict[str, Any]) -> None:
    pytest.importorskip("ray")
    place = tmp_path / "kept.db"
    told = said("read", locks, "--out", tmp_path / "out", "--ledger", place, "--workers", "1", "--with", "ray")
    assert "1 of 1 shards done." in told
    with Ledger.open(place) as ledger:
        assert content(ledger) == quiet


# --- what goes wrong --------------------------------------------------------------------------------------------------


class _Deadly:
    """An attributor at which the process ends, as at a fault in a library, when it meets a certain lock."""

    def __init__(self, attributor: Any) -> None:
        self._attributor = attributor

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._attributor, name)
        if not callable(found):
            return found

        def called(*given: Any, **named: Any) -> Any:
            if "lock 5" in str(given):
                os.kill(os.getpid(), signal.SIGKILL)
            return found(*given, **named)

        return called


def _try(job: Job) -> None:
    loaded = Models.load()
    deadly: Any = _Deadly(loaded.attributor)
    models = Models(deadly, loaded.gazetteer, loaded.embedder, loaded.events, loaded.judge)
    do(job, job.shards[0], lambda: models, now)


def test_a_page_that_ends_the_process_costs_one_page(locks: Path, tmp_path: Path) -> None:
    job = planned(str(tmp_path / "out"), (str(locks),), split_bytes=0, limit_megabytes=20, parties={})
    spawning = multiprocessing.get_context("spawn")
    ends = []
    while job.left():
        process = spawning.Process(target=_try, args=(job,))
        process.start()
        process.join()
        ends.append(process.exitcode)
    assert ends == [-signal.SIGKILL] * 4 + [0]
    with job.folder.open(f"{job.shards[0].name}.parquet") as stream:
        found = [row.taken for row in rows.read(stream)]
    (lost,) = [each for each in found if isinstance(each, Failure)]
    assert lost.input == "https://courier.example/locks/5"
    assert "ended its process" in lost.reason
    assert len([each for each in found if isinstance(each, Taken)]) == COUNT - 1
    assert not [name for name in job.folder.names() if "tries" in name]


def test_a_shard_that_is_gone_is_told_and_tried_again(locks: Path, tmp_path: Path, models: Models) -> None:
    moved = tmp_path / "moved.warc.gz"
    moved.write_bytes(locks.read_bytes())
    job = planned(str(tmp_path / "out"), (str(moved),), split_bytes=0, limit_megabytes=20, parties={})
    moved.unlink()
    done = do(job, job.shards[0], lambda: models, now)
    assert done.fault is not None
    assert str(moved) in done.fault
    assert faults(job) == {0: done.fault}
    moved.write_bytes(locks.read_bytes())
    try_again(job)
    assert do(job, job.shards[0], lambda: models, now) == Done(0, COUNT)
    assert faults(job) == {}


def test_a_folder_belongs_to_one_job(locks: Path, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    with pytest.raises(WrongUse, match="holds no job"):
        job_at(out)
    job = in_shards(locks, tmp_path / "out")
    assert in_shards(locks, tmp_path / "out") == job == job_at(out)
    with pytest.raises(WrongUse, match="folder of another job"):
        planned(out, ("elsewhere.warc.gz",), split_bytes=0, limit_megabytes=20, parties={})


def of_session(leader: int) -> list[int]:
    """The processes of a session, its leader left out."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            session = int(stat.read_text().rpartition(")")[2].split()[3])
        except (OSError, IndexError, ValueError):
            continue  # ended meanwhile
        if session == leader and int(stat.parent.name) != leader:
            found.append(int(stat.parent.name))
    return found


def kill(process: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


@LINUX
@pytest.mark.parametrize(
    ("by", "count", "kills", "latest"),
    [
        ("processes", 60, 4, 2.5),
        pytest.param("processes", 2000, 20, 5.0, marks=pytest.mark.soak),
        pytest.param("ray", 2000, 20, 16.0, marks=pytest.mark.soak),
    ],
)
def test_workers_and_driver_killed_lose_and_double_nothing(
    tmp_path: Path, by: str, count: int, kills: int, latest: float
) -> None:
    path, place, out = tmp_path / "locks.warc.gz", tmp_path / "kept.db", tmp_path / "out"
    archive(path, count)
    job = planned(str(out), (str(path),), split_bytes=path.stat().st_size // 12, limit_megabytes=20, parties={})
    assert len(job.shards) >= 12
    # The command cuts by megabytes; the job that is there already counts only for the same cut, so it is written so.
    chance, killed = random.Random(20310503), 0
    begin: list[str | Path] = ["read", path, "--out", out, "--ledger", place, "--split", "0"]
    begin += ["--workers", "2", "--with", by]
    weighs = count < 100
    if not weighs:
        begin.append("--no-weigh")  # thousands of pages of one frame are one great story, which is not the matter here
    replan(job)
    while killed < kills:
        process = command(*begin)
        for _ in range(2):
            time.sleep(chance.uniform(1.0, latest))
            if process.poll() is None:
                kill(chance.choice(of_session(process.pid) or [process.pid]))
                killed += 1
        killed += process.poll() is None
        for each in (process.pid, *of_session(process.pid)):
            kill(each)
        process.communicate()
    said(*begin)
    with Ledger.open(place) as ledger:
        reports = ledger.reports()
        assert len(reports) == len({report.address for report in reports}) == count
        assert all(ledger.reading(report.digest) for report in reports)
        assert not weighs or all(ledger.story_of(report.digest) for report in reports)
        assert ledger.counts()["captures"] == count
        assert ledger.failures() == ()
        assert ledger.verify() == ()


def replan(job: Job) -> None:
    """Let the command, which is told of no cut, find this job as its own."""
    kept = job.folder.read("job.json")
    job.folder.write("job.json", {**kept, "split_bytes": 0})
