"""`counterclaim ledger`: what concerns a ledger as a whole."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli.edge import now
from counterclaim.cli.group import PARTIAL_FAILURE


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(no_args_is_help=True)
    group.callback()(_group)
    group.command("copy")(copy)
    app.add_typer(group, name="ledger")


def _group() -> None:
    """Copy a ledger to another place or engine."""


def copy(
    source: Annotated[str, typer.Argument(metavar="FROM", help="The ledger to copy: a file's path, or an address.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="Where the copy is to be; there must be none yet.")],
) -> None:
    """Copy a ledger with its captures, and compare the two.

    From a file to PostgreSQL, back, or between places of one kind. Every row keeps its number, so the custody log and
    all ids stay as they are. The copy is whole or not there. Exit status 1 where the ledger does not hold, in which
    case the copy does not either: each such thing is named.
    """
    from counterclaim.ledger import Ledger
    from counterclaim.ledger.copying import copy_ledger
    from counterclaim.showing.wording import counted

    with (
        Ledger.open(source, clock=now, read_only=True) as read,
        Ledger.open(target, create=True, clock=now) as written,
    ):
        copied = copy_ledger(read, written)
        counts = written.counts()
    told = ", ".join(
        (
            counted(counts["captures"], "capture"),
            counted(counts["reports"], "report"),
            counted(counts["claims"], "claim"),
        )
    )
    typer.echo(f"Copied {told} to {written.place}: {counted(copied.rows, 'row')}, {copied.captured} bytes of captures.")
    for each in copied.problems:
        typer.echo(f"{each.kind} {each.about}: {each.reason}")
    if copied.problems:
        typer.echo("The ledger that was copied says the same of itself.")
        raise typer.Exit(PARTIAL_FAILURE)
    typer.echo("Everything holds in both.")
