"""`counterclaim verify`: does everything still hold."""

from __future__ import annotations

import typer

from counterclaim.cli import listing
from counterclaim.cli.edge import Edge
from counterclaim.cli.group import PARTIAL_FAILURE
from counterclaim.cli.options import AsJson, AsLines, LedgerPlace


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("verify")(verify)


def verify(
    context: typer.Context, ledger: LedgerPlace = None, as_json: AsJson = False, as_lines: AsLines = False
) -> None:
    """Compute every digest and the custody log anew.

    Exit status 1 where something does not hold: each such thing is named, the worst first.
    """
    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    with edge.ledger(ledger) as opened:
        problems, counts = opened.verify(), opened.counts()
    if objects:
        from counterclaim.showing.objects.problem import problem_object

        listing.write_objects((problem_object(each) for each in problems), as_lines=as_lines)
    elif problems:
        for each in problems:
            typer.echo(f"{each.kind} {each.about}: {each.reason}")
    else:
        typer.echo(f"Everything holds: {counts['captures']} captures, {counts['reports']} reports, the custody log.")
    if problems:
        raise typer.Exit(PARTIAL_FAILURE)
