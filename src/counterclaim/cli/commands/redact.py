"""`counterclaim redact`: what must not be kept is removed, and what remains of it is its digest and the reason."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from counterclaim.cli.edge import Edge
from counterclaim.cli.operator import operator_name
from counterclaim.cli.options import LedgerPlace
from counterclaim.errors import WrongUse


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("redact")(redact)


def redact(
    context: typer.Context,
    report: Annotated[str, typer.Argument(metavar="REPORT", help="Id of a report, or how it begins.")],
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason; kept in its place.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether it is meant.")] = False,
    ledger: LedgerPlace = None,
) -> None:
    """Remove a report and its capture for good.

    Its bytes are written over, its text, claims and figures and the decisions about them deleted, and its stories
    weighed anew. Digests, addresses, who, when and why stay, and `counterclaim verify` knows that it was meant. Where
    a removal was broken off, the same command completes it. Packages, exports and backups made before are not touched.
    """
    edge: Edge = context.obj
    who = operator_name(edge)
    from counterclaim.pipeline.models import Models
    from counterclaim.pipeline.redacting import redact as remove
    from counterclaim.showing.wording import counted

    with edge.ledger(ledger, operator=who) as opened:
        if opened.redaction_named(report) is None:
            kept = opened.shown().report(report)
            if not why.strip():
                raise WrongUse("what is redacted cannot be had back: give the reason with --why, it is kept instead")
            if not yes:
                of_it = sum(each.capture == kept.capture for each in opened.reports())
                with_it = f" and {counted(of_it - 1, 'other report')} of the same capture" if of_it > 1 else ""
                _ask(f"“{kept.title or kept.id}”{with_it}")
        removed = remove(opened, report, why, Models.load)
    what = removed.redaction
    for digest in what.reports:
        typer.echo(f"Redacted: r-{digest[:12]}. Signed {what.who}.")
    told = (counted(removed.records, "record of captures", "records of captures"), counted(removed.claims, "claim"))
    typer.echo(f"Removed: {', '.join(told)}, {counted(len(what.decisions), 'decision')}.")
    for story in removed.stories:
        typer.echo(f"Weighed anew: {story}.")


def _ask(what: str) -> None:
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise WrongUse("what is redacted cannot be had back: say --yes if it is meant")
    if not typer.confirm(f"Remove {what}, for good?", err=True):
        raise typer.Exit(1)
