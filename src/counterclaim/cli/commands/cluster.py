"""`counterclaim cluster`: archives read by many workers, here or on many machines."""

from __future__ import annotations

import sys
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from counterclaim.cli.commands.read import tell
from counterclaim.cli.edge import Edge, now
from counterclaim.cli.group import PARTIAL_FAILURE
from counterclaim.cli.network import Network
from counterclaim.cli.operator import operator_name
from counterclaim.cli.options import LedgerPlace
from counterclaim.cli.progress import Bar

if TYPE_CHECKING:
    from counterclaim.cluster.job import Job
    from counterclaim.cluster.plainly import Runner

MEGABYTE = 1_000_000


class With(StrEnum):
    """What lets the workers work."""

    PROCESSES = "processes"
    RAY = "ray"


Inputs = Annotated[
    list[str],
    typer.Argument(metavar="INPUT...", help="WARC, WACZ, JSON Lines: files, folders, patterns, s3://… and the like."),
]
Out = Annotated[
    str, typer.Option("--out", metavar="ADDRESS", help="The folder for what is read, on any file system of fsspec.")
]
Split = Annotated[
    int,
    typer.Option(
        "--split", metavar="MB", min=0, help="Cut WARC and JSON Lines files into pieces this large; 0: never."
    ),
]
Case = Annotated[str | None, typer.Option("--case", metavar="CASE", help="Read for a case.")]
Weigh = Annotated[bool, typer.Option("--weigh/--no-weigh", help="Weigh at once, or leave it to a later load.")]
SPLIT = 100


def register(app: typer.Typer) -> None:
    """Add the commands."""
    made = typer.Typer(help="Read archives with many workers, here or on many machines.", no_args_is_help=True)
    for name, command in (("read", read), ("plan", plan), ("shard", shard), ("load", load), ("status", status)):
        made.command(name)(command)
    app.add_typer(made, name="cluster")


def read(
    context: typer.Context,
    inputs: Inputs,
    out: Out,
    ledger: LedgerPlace = None,
    workers: Annotated[int | None, typer.Option(metavar="N", min=1, help="By default one a core.")] = None,
    by: Annotated[With, typer.Option("--with", help="Plain processes of this machine, or Ray.")] = With.PROCESSES,
    ray_address: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="A Ray cluster that is there: auto, or ray://HOST:PORT.")
    ] = None,
    split: Split = SPLIT,
    case: Case = None,
    weigh: Weigh = True,
) -> None:
    """Read archives shard by shard, load what was read into the ledger, and weigh the stories that it touches.

    Broken off, the same command goes on: a shard that is done stays done, and what is in the ledger is not doubled.
    Exit status 1 where something could not be read: it is named, and the rest is there.
    """
    from counterclaim.cluster import on_ray, plainly
    from counterclaim.pipeline.workers import cores

    edge: Edge = context.obj
    job = _planned(edge, inputs, out, split, ledger)
    run: Runner = plainly.run if by is With.PROCESSES else partial(on_ray.run, address=ray_address)
    failed = _work(job, run, workers or cores())
    partial_failure = _load(edge, job, ledger, case=case, weigh=weigh)
    if failed or partial_failure:
        raise typer.Exit(PARTIAL_FAILURE)


def plan(context: typer.Context, inputs: Inputs, out: Out, ledger: LedgerPlace = None, split: Split = SPLIT) -> None:
    """Note what is to be read, and say into how many shards it falls: for a batch scheduler.

    The list of parties of the ledger, where there is one, goes with it.
    """
    job = _planned(context.obj, inputs, out, split, ledger)
    typer.echo(f"{len(job.shards)} shards, numbered from 0; {len(job.left())} to be read.")


def shard(
    numbers: Annotated[list[int], typer.Argument(metavar="NUMBER...", help="Which shards.", min=0)],
    out: Out,
) -> None:
    """Read some shards of a job that was planned: one task of a batch scheduler."""
    from counterclaim.cluster.job import job_at
    from counterclaim.cluster.plainly import models
    from counterclaim.cluster.work import do
    from counterclaim.errors import WrongUse

    job = job_at(out)
    failed = 0
    for number in numbers:
        if number >= len(job.shards):
            raise WrongUse(f"{out} has no shard {number}: it has {len(job.shards)}, numbered from 0")
        done = do(job, job.shards[number], models, now)
        failed += done.fault is not None
        typer.echo(f"Shard {number}: {done.fault or 'done'}", err=done.fault is not None)
    if failed:
        raise typer.Exit(PARTIAL_FAILURE)


def load(context: typer.Context, out: Out, ledger: LedgerPlace = None, case: Case = None, weigh: Weigh = True) -> None:
    """Load what the finished shards of a job hold into the ledger, and weigh it; what is there already stays so."""
    from counterclaim.cluster.job import job_at

    if _load(context.obj, job_at(out), ledger, case=case, weigh=weigh):
        raise typer.Exit(PARTIAL_FAILURE)


def status(out: Out) -> None:
    """Which shards of a job are done, which are not, and why."""
    from counterclaim.cluster.job import job_at
    from counterclaim.cluster.work import faults

    job = job_at(out)
    left, given_up = job.left(), faults(job)
    typer.echo(f"{len(job.shards) - len(left)} of {len(job.shards)} shards done.")
    for each in left:
        typer.echo(f"Shard {each.number}: {given_up.get(each.number) or f'{each.place}: not done yet'}")


def _planned(edge: Edge, inputs: list[str], out: str, split: int, ledger: str | None) -> Job:
    from counterclaim.cluster.job import planned
    from counterclaim.errors import LedgerMissing

    try:
        with edge.ledger(ledger) as opened:
            parties = dict(opened.decided().parties())
    except LedgerMissing:
        parties = {}
    return planned(
        out,
        tuple(inputs),
        split_bytes=split * MEGABYTE,
        limit_megabytes=edge.settings.limit_megabytes,
        parties=parties,
    )


def _work(job: Job, run: Runner, workers: int) -> int:
    """Let the workers do what is left, telling of it; how many shards were given up."""
    from counterclaim.cluster.work import try_again
    from counterclaim.pipeline import Progress

    try_again(job)
    left = job.left()
    total = len(job.shards)
    failed = 0
    with Bar(sys.stderr) as bar:
        for count, done in enumerate(run(job, left, workers) if left else (), start=total - len(left) + 1):
            bar.tell(Progress("shards", count, total, job.shards[done.number].place))
            if done.fault is not None:
                failed += 1
                typer.echo(f"Shard {done.number}: {done.fault}", err=True)
    typer.echo(f"{total - len(job.left())} of {total} shards done.")
    return failed


def _load(edge: Edge, job: Job, ledger: str | None, *, case: str | None, weigh: bool) -> bool:
    """Load and weigh; whether something could not be read."""
    from counterclaim.cli.stamping import stamp_newest
    from counterclaim.cluster.loading import load as load_job
    from counterclaim.pipeline import Models, Pipeline

    operator = operator_name(edge)
    pipeline = Pipeline(Models.load, clock=now)
    with (
        edge.ledger(ledger, create=True, operator=operator) as opened,
        Network(edge.settings) as network,
        Bar(sys.stderr) as bar,
    ):
        names = opened.shown().code_names
        if case is not None:
            opened.case(case)
        summary = load_job(
            job, pipeline, opened, progress=lambda step: bar.tell(names.over(step)), weigh=weigh, case=case
        )
        summary = names.over(summary)
        for line in stamp_newest(opened, edge.settings, network.post):
            typer.echo(line, err=True)
    tell(summary, as_json=False)
    return summary.partial
