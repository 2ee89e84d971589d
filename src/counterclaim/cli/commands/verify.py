"""`counterclaim verify`: does everything still hold."""

from __future__ import annotations

import typer

from counterclaim.cli import listing
from counterclaim.cli.edge import Edge
from counterclaim.cli.group import PARTIAL_FAILURE
from counterclaim.cli.options import AsJson, AsLines, LedgerPlace

_UNCHECKED = "of these heads; the signatures are not checked, as the setting timestamp_roots names no root certificates"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("verify")(verify)


def verify(
    context: typer.Context, ledger: LedgerPlace = None, as_json: AsJson = False, as_lines: AsLines = False
) -> None:
    """Compute every digest and the custody log anew.

    Exit status 1 where something does not hold: each such thing is named, the worst first.
    """
    from counterclaim.cli.stamping import roots_of
    from counterclaim.showing.wording import counted

    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    roots = roots_of(edge.settings)
    with edge.ledger(ledger) as opened:
        problems, counts, stamps = opened.verify(roots), opened.counts(), len(opened.timestamps())
        removed = opened.redactions()
    if objects:
        from counterclaim.showing.objects.problem import problem_object

        listing.write_objects((problem_object(each) for each in problems), as_lines=as_lines)
    elif problems:
        for each in problems:
            typer.echo(f"{each.kind} {each.about}: {each.reason}")
    else:
        typer.echo(f"Everything holds: {counts['captures']} captures, {counts['reports']} reports, the custody log.")
        for one in removed:
            typer.echo(f"Redacted by {one.who} on {one.at:%Y-%m-%d}: {one.capture[:12]}…, {one.why}.")
        if stamps:
            checked = f"signed by the roots in {edge.settings.timestamp_roots}" if roots else _UNCHECKED
            typer.echo(f"{counted(stamps, 'timestamp')}: {checked}.")
    if problems:
        raise typer.Exit(PARTIAL_FAILURE)
