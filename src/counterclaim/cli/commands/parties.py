"""`counterclaim parties`: who speaks for whom, by the user's own word."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli import listing
from counterclaim.cli.edge import Edge
from counterclaim.cli.operator import operator_name
from counterclaim.cli.options import AsJson, AsLines, LedgerPlace

Name = Annotated[str, typer.Argument(metavar="NAME", help="The speaker's name, as reports write it.")]


def register(app: typer.Typer) -> None:
    """Add the command and its own commands."""
    group = typer.Typer(invoke_without_command=True, rich_markup_mode=None)
    group.callback()(parties)
    group.command("set")(set_party)
    group.command("unset")(unset_party)
    app.add_typer(group, name="parties")


def parties(
    context: typer.Context, ledger: LedgerPlace = None, as_json: AsJson = False, as_lines: AsLines = False
) -> None:
    """List or set who speaks for whom, by your own word.

    A speaker has a party only where a text says for whom he speaks, or this list does.
    """
    if context.invoked_subcommand is not None:
        return
    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    with edge.ledger(ledger) as opened:
        found = opened.parties()
    if objects:
        from counterclaim.showing.objects.party import party_object

        listing.write_objects((party_object(*each) for each in found.items()), as_lines=as_lines)
        return
    for name, party in found.items():
        typer.echo(f"{name}: {party}")
    if not found:
        typer.echo("No parties set; `counterclaim parties set NAME PARTY` sets one.", err=True)


def set_party(
    context: typer.Context,
    name: Name,
    party: Annotated[str, typer.Argument(metavar="PARTY", help="The party spoken for.")],
    ledger: LedgerPlace = None,
) -> None:
    """Say for which party a speaker of that name speaks; it counts for what is read from then on."""
    _change(context.obj, ledger, name, party)


def unset_party(context: typer.Context, name: Name, ledger: LedgerPlace = None) -> None:
    """Take it back."""
    _change(context.obj, ledger, name, None)


def _change(edge: Edge, ledger: str | None, name: str, party: str | None) -> None:
    with edge.ledger(ledger, operator=operator_name(edge)) as opened:
        changed = opened.set_party(name, party)
    if not changed:
        typer.echo("That is so already; nothing changed.", err=True)
    else:
        typer.echo(f"{name}: {party or 'no party'}. It counts for what is read from now on.")
