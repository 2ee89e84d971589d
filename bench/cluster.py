"""Many workers: how much of what plain processes read do as many Ray actors read, in the same run on the same machine.

python -m bench.cluster [--pages 600] [--shards 12] [--workers 2] [--rounds 2]

Invented pages lie in as many archives as there are shards. Plain processes and Ray read them by turns, each into a
folder of its own. Told are pages a second over the whole run, with the start of the workers, and once every worker is
at work: from the first shards done to the last, all being equally large. What plain processes left is then loaded. The
last line is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from bench.archived import keep_page
from bench.speed import write_pages
from counterclaim.cluster import on_ray, plainly
from counterclaim.cluster.job import job_at, planned
from counterclaim.cluster.loading import load
from counterclaim.cluster.plainly import Runner, now
from counterclaim.ledger import Ledger
from counterclaim.pipeline import Models, Pipeline


def archives(folder: Path, pages: int, shards: int) -> None:
    """So many pages in so many archives, as even as can be."""
    with tempfile.TemporaryDirectory() as name:
        write_pages(Path(name), pages)
        written = [page.read_bytes() for page in sorted(Path(name).iterdir())]
    for shard in range(shards):
        with (folder / f"{shard:03}.warc.gz").open("wb") as out:
            for number in range(shard, pages, shards):
                address = f"https://outlet{number % 9}.example/{number}"
                keep_page(out, number, address, "2011-06-03T12:00:00Z", written[number])


def rates(run: Runner, source: Path, out: Path, workers: int) -> dict[str, float]:
    """Pages a second of one run."""
    job = planned(str(out), (str(source),), split_bytes=0, limit_megabytes=20, parties={})
    begun, rows = time.time(), 0
    for each in run(job, job.shards, workers):
        if each.fault is not None:
            raise SystemExit(each.fault)
        rows += each.rows
    ended = sorted(path.stat().st_mtime - begun for path in out.glob("*.parquet"))
    behind_the_first = rows * (len(ended) - workers) / len(ended)
    at_work = behind_the_first / (ended[-1] - ended[workers - 1])
    return {"whole": rows / (time.time() - begun), "at_work": at_work}


def loaded(out: Path, place: Path) -> dict[str, float]:
    """What one run left, brought into a SQLite ledger without being weighed: reports a second, kilobytes a report."""
    begun = time.perf_counter()
    with Ledger.open(place, create=True, clock=now, operator="bench") as ledger:
        summary = load(job_at(str(out)), Pipeline(Models.load, clock=now), ledger, progress=lambda _: None, weigh=False)
    seconds, reports = time.perf_counter() - begun, summary.read
    of_ledger = sum(each.stat().st_size for each in place.parent.glob(f"{place.stem}*") if each.is_file())
    of_captures = sum(each.stat().st_size for each in place.parent.glob(f"{place.stem}*/*"))
    of_parquet = sum(each.stat().st_size for each in out.glob("*.parquet"))
    return {
        "loaded": round(reports / seconds, 1),
        "claims": round(summary.claims / reports, 1),
        **{
            name: round(size / reports / 1000, 1)
            for name, size in (("parquet_kb", of_parquet), ("ledger_kb", of_ledger), ("captures_kb", of_captures))
        },
    }


def main() -> None:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=600)
    parser.add_argument("--shards", type=int, default=12)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=2)
    given = parser.parse_args()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command line has it; Ray sets the like
    ways: dict[str, Runner] = {"processes": plainly.run, "ray": on_ray.run}
    found: dict[str, list[dict[str, float]]] = {name: [] for name in ways}
    left: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "archives"
        source.mkdir()
        archives(source, given.pages, given.shards)
        for number in range(given.rounds):
            for name, run in ways.items():
                found[name].append(rates(run, source, Path(folder) / f"{name}-{number}", given.workers))
                print(name, {key: round(value, 2) for key, value in found[name][-1].items()}, flush=True)
        left = loaded(Path(folder) / "processes-0", Path(folder) / "kept.db")
    told: dict[str, Any] = {"pages": given.pages, "shards": given.shards, "workers": given.workers}
    for kind in ("whole", "at_work"):
        of = {name: median(each[kind] for each in kept) for name, kept in found.items()}
        share = round(of["ray"] / of["processes"], 3)
        told[kind] = {**{name: round(rate, 2) for name, rate in of.items()}, "share": share}
    print(json.dumps(told | left))


if __name__ == "__main__":
    main()
