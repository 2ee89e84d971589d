"""`counterclaim decisions`: what people decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from counterclaim.cli import listing
from counterclaim.cli.clocks import Clocks
from counterclaim.cli.edge import Edge
from counterclaim.cli.options import AsJson, AsLines, KnownBy, LedgerPlace
from counterclaim.errors import WrongUse

if TYPE_CHECKING:
    from counterclaim.showing.decided import Logged


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("decisions")(decisions)


def decisions(
    context: typer.Context,
    ledger: LedgerPlace = None,
    about: Annotated[
        str | None, typer.Option("--about", metavar="ID", help="Only about this: its id, or how it begins.")
    ] = None,
    by: Annotated[
        list[str] | None, typer.Option("--by", metavar="NAME", help="Only by this person; may be repeated.")
    ] = None,
    orphaned: Annotated[
        bool, typer.Option("--orphaned", help="Only those whose claim, dispute or story is not as it was.")
    ] = False,
    agreement: Annotated[
        bool, typer.Option("--agreement", help="How far two people agree, who are named by --by twice.")
    ] = False,
    known_by: KnownBy = None,
    as_json: AsJson = False,
    as_lines: AsLines = False,
) -> None:
    """List what people decided, and whether it counts.

    With --agreement, for each field how often two people decided about the same thing, the share on which they decided
    alike, and Cohen's kappa.
    """
    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    clocks = Clocks.of(None, known_by)
    from counterclaim.showing.decided import ORPHANED, logged

    with edge.ledger(ledger) as opened:
        log = logged(opened, clocks, about=about)
    found = [each for each in log if not by or each.decision.who in by]
    if agreement:
        if not by or len(by) != 2:
            raise WrongUse("--agreement compares two people: name them with --by NAME --by NAME")
        _agreement(found, by[0], by[1], objects=objects, as_lines=as_lines)
        return
    found = [each for each in found if not orphaned or each.state == ORPHANED]
    if objects:
        from counterclaim.showing.objects.decision import decision_object

        shown = ({**decision_object(each.decision, each.state), "id": each.id} for each in found)
        listing.write_objects(shown, as_lines=as_lines)
        return
    from counterclaim.showing.terminal.lists.decisions import render

    listing.show(edge.page(), (render(each) for each in found), "No decisions.")


def _agreement(found: list[Logged], one: str, other: str, *, objects: bool, as_lines: bool) -> None:
    from counterclaim.showing.decided import agreement
    from counterclaim.showing.objects.agreement import agreement_object

    told = agreement(found, one, other)
    if objects:
        listing.write_objects(map(agreement_object, told), as_lines=as_lines)
        return
    for each in told:
        raw = "none decided by both" if each.raw is None else f"{each.both} decided by both, {each.raw:.2f} alike"
        kappa = "" if each.raw is None else ", kappa " + ("undefined" if each.kappa is None else f"{each.kappa:.2f}")
        typer.echo(f"{each.field}: {raw}{kappa}")
    if not told:
        typer.echo("Neither decided anything.", err=True)
