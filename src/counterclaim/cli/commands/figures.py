"""`counterclaim figures`: numbers as the words commit to them."""

from __future__ import annotations

import typer

from counterclaim.cli import listing
from counterclaim.cli.clocks import Clocks
from counterclaim.cli.edge import Edge
from counterclaim.cli.options import AsJson, AsLines, KnownBy, LedgerPlace, OfStory, PublishedBy


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("figures")(figures)


def figures(
    context: typer.Context,
    ledger: LedgerPlace = None,
    story: OfStory = None,
    published_by: PublishedBy = None,
    known_by: KnownBy = None,
    as_json: AsJson = False,
    as_lines: AsLines = False,
) -> None:
    """List figures as what their words commit to.

    "More than 100" is 101 or more. Figures that count the same thing stand side by side.
    """
    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    clocks = Clocks.of(published_by, known_by)
    from counterclaim.showing import gather

    with edge.ledger(ledger) as opened:
        asked = clocks.asked()
        stories = gather.stories(opened, story, **asked)
        if objects:
            from counterclaim.showing.objects.figure import figure_object

            found = (
                figure_object(each.report, each.claim, each.figure)
                for one in stories
                for each in opened.figures(story=one.id, **asked)
            )
            listing.write_objects(found, as_lines=as_lines)
            return
        from counterclaim.showing.terminal.lists.figures import render

        page = edge.page()
        shown = (part for one in stories for part in render(gather.material(opened, one, **asked), page.width))
        listing.show(page, shown, "No figures.")
