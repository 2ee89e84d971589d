"""`counterclaim stories`: which reports belong together."""

from __future__ import annotations

import typer

from counterclaim.cli import listing
from counterclaim.cli.clocks import Clocks
from counterclaim.cli.edge import Edge
from counterclaim.cli.options import AsJson, AsLines, KnownBy, LedgerPlace, PublishedBy


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("stories")(stories)


def stories(
    context: typer.Context,
    ledger: LedgerPlace = None,
    published_by: PublishedBy = None,
    known_by: KnownBy = None,
    as_json: AsJson = False,
    as_lines: AsLines = False,
) -> None:
    """List stories: reports about one event."""
    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    clocks = Clocks.of(published_by, known_by)
    asked = clocks.asked()
    with edge.ledger(ledger) as opened:
        found = opened.stories(**asked)
        if objects:
            from counterclaim.showing.objects.story import story_object

            listing.write_objects((story_object(each) for each in found), as_lines=as_lines)
            return
        from counterclaim.showing.terminal.lists.stories import render

        shown = (render(each, len(opened.disputes(story=each.id, **asked))) for each in found)
        listing.show(edge.page(), shown, "No stories.")
