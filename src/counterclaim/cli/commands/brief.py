"""`counterclaim brief`: the dossier."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli.clocks import Clocks
from counterclaim.cli.edge import Edge
from counterclaim.cli.options import KnownBy, LedgerPlace, PublishedBy


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("brief")(brief)


def brief(
    context: typer.Context,
    story: Annotated[
        str | None, typer.Argument(metavar="STORY", help="Its id, or how that begins; every story without it.")
    ] = None,
    ledger: LedgerPlace = None,
    full: Annotated[bool, typer.Option("--full", help="Cut no section short.")] = False,
    published_by: PublishedBy = None,
    known_by: KnownBy = None,
) -> None:
    """Set the accounts of a story face to face.

    What is disputed, agreed, said by one side; figures; a timeline; evidence cited; what was not read.
    docs/reading-a-brief.md explains each section.
    """
    edge: Edge = context.obj
    clocks = Clocks.of(published_by, known_by)
    from counterclaim.showing import gather
    from counterclaim.showing.dossier import build
    from counterclaim.showing.terminal.brief import sections

    page = edge.page()
    with edge.ledger(ledger) as opened:
        asked = clocks.asked()
        stories = gather.stories(opened, story, **asked)
        for number, each in enumerate(stories, start=1):
            last = number == len(stories)
            gathered = gather.material(opened, each, clocks=clocks.in_words(), elsewhere=last, **asked)
            for section in sections(build(gathered), page.width, full=full, legend=last):
                page.show(section)
        if not stories:
            typer.echo(f"No stories in {opened.place}{' at that time' if clocks.in_words() else ''}.", err=True)
