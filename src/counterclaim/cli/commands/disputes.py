"""`counterclaim disputes`: claims that cannot all be true."""

from __future__ import annotations

import typer

from counterclaim.cli import listing
from counterclaim.cli.clocks import Clocks
from counterclaim.cli.edge import Edge
from counterclaim.cli.options import AsJson, AsLines, KnownBy, LedgerPlace, OfParty, OfStory, PublishedBy


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("disputes")(disputes)


def disputes(
    context: typer.Context,
    ledger: LedgerPlace = None,
    story: OfStory = None,
    party: OfParty = None,
    published_by: PublishedBy = None,
    known_by: KnownBy = None,
    as_json: AsJson = False,
    as_lines: AsLines = False,
) -> None:
    """List claims that cannot all be true, side by side.

    Disputes stand in the order of their first publication, and so do the sides of each.
    """
    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    clocks = Clocks.of(published_by, known_by)
    from counterclaim.showing import gather

    with edge.ledger(ledger) as opened:
        stories = gather.stories(opened, story, **clocks.asked())
        if objects:
            from counterclaim.showing.objects.dispute import dispute_object

            found = (
                dispute_object(dispute)
                for each in stories
                for dispute in opened.disputes(story=each.id, party=party, **clocks.asked())
            )
            listing.write_objects(found, as_lines=as_lines)
            return
        from counterclaim.showing.terminal.lists.disputes import render

        page = edge.page()
        shown = (
            renderable
            for each in stories
            for renderable in render(
                gather.material(opened, each, **clocks.asked()),
                page.width,
                party,
            )
        )
        listing.show(page, shown, "No disputes.")
