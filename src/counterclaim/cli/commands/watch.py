"""`counterclaim watch`: a case's inputs polled, and news told."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from counterclaim.cli.edge import Edge, now
from counterclaim.cli.network import Network
from counterclaim.cli.operator import operator_name
from counterclaim.cli.options import LedgerPlace


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("watch")(watch)


def watch(
    context: typer.Context,
    case: Annotated[str, typer.Argument(metavar="CASE", help="The case; `counterclaim case` makes and lists them.")],
    ledger: LedgerPlace = None,
    once: Annotated[bool, typer.Option("--once", help="One round over what is due, and end: for cron.")] = False,
) -> None:
    """Poll a case's inputs, read and weigh what is new, and alert.

    Alerts tell of a new dispute, a side gained, a count that changed, a page changed in silence or with a correction,
    an input that stopped answering and one that answers again. They go to standard output and to what the settings
    name: watch_feed, watch_webhook, watch_mail_server with watch_mail_to, watch_command. What stands there at the
    first round is not news. Each input is asked at a pace of its own, sooner where things change. Ctrl-C or a signal
    ends it after the input that is being read; what was not told yet is told by the next run.
    """
    edge: Edge = context.obj
    operator = operator_name(edge)
    from counterclaim.cli.stamping import stamp_newest
    from counterclaim.pipeline import Models, Pipeline
    from counterclaim.watch import Watcher
    from counterclaim.watch.channels import Means, channels

    with (
        edge.ledger(ledger, operator=operator) as opened,
        opened.watching(),
        Network(edge.settings, ledger=opened) as network,
    ):
        opened.case(case)
        means = Means(edge.settings, os.environ, sys.stdout, opened, case, network.post, time.time)
        watcher = Watcher(
            ledger=opened,
            case=case,
            pipeline=Pipeline(Models.load, clock=now),
            channels=channels(means),
            clock=now,
            fetch=network.fetch,
            tell=lambda line: typer.echo(line, err=True),
            least=60 * edge.settings.watch_least_minutes,
            end=lambda: stamp_newest(opened, edge.settings, network.post),
        )
        with _stopped_by_signals() as stop:
            if once:
                watcher.round(stop.is_set)
            else:
                watcher.run(stop.wait)


@contextmanager
def _stopped_by_signals() -> Iterator[threading.Event]:
    """An event that is set by Ctrl-C and by being asked to end."""
    stop = threading.Event()
    kinds = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(kind, lambda *_: stop.set()) for kind in kinds]
    try:
        yield stop
    finally:
        for kind, handler in zip(kinds, before, strict=True):
            signal.signal(kind, handler)
