"""`counterclaim search`: words in the reports."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli import listing
from counterclaim.cli.clocks import Clocks
from counterclaim.cli.edge import Edge
from counterclaim.cli.options import AsJson, AsLines, KnownBy, LedgerPlace, OfStory, PublishedBy


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("search")(search)


def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help='All must stand there; "a phrase"; begin*.')],
    ledger: LedgerPlace = None,
    story: OfStory = None,
    limit: Annotated[int, typer.Option(metavar="N", min=1, help="Show at most so many reports, 20 if not told.")] = 20,
    published_by: PublishedBy = None,
    known_by: KnownBy = None,
    as_json: AsJson = False,
    as_lines: AsLines = False,
) -> None:
    """Find words in titles and texts, and the claims they touch.

    All words must stand there, in any of their forms; the best hit comes first.
    """
    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    clocks = Clocks.of(published_by, known_by)
    with edge.ledger(ledger) as opened:
        found = opened.search(
            " ".join(f'"{word}"' if " " in word else word for word in words),
            limit,
            story=opened.story(story).id if story else None,
            **clocks.asked(),
        )
        if objects:
            from counterclaim.showing.objects.hit import hit_object

            listing.write_objects((hit_object(each) for each in found), as_lines=as_lines)
            return
        from counterclaim.showing.terminal.lists.hits import render

        listing.show(edge.page(), (render(each) for each in found), f"Nothing found for: {' '.join(words)}")
