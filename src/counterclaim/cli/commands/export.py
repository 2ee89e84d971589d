"""`counterclaim export`: what a ledger holds in the forms of other tools."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from counterclaim.cli.clocks import Clocks
from counterclaim.cli.edge import Edge
from counterclaim.cli.options import KnownBy, LedgerPlace, OfStory, PublishedBy


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("export")(export)


def export(
    context: typer.Context,
    form: Annotated[str, typer.Argument(metavar="FORM", help="One of those named above.")],
    destination: Annotated[
        Path, typer.Argument(metavar="FILE", help="The file to write; one that is there is replaced.")
    ],
    ledger: LedgerPlace = None,
    story: OfStory = None,
    published_by: PublishedBy = None,
    known_by: KnownBy = None,
) -> None:
    """Write what a ledger holds for other tools. The file is whole or not there.

    Tables: csv for spreadsheets, parquet for data frames, acled and plover for events as claims tell them.
    On the text and the map: annotations (W3C), geojson. Graphs: followthemoney, schema-org, prov.
    References: bibtex, ris. What people decided: decisions. On paper, one story: html, pdf. Everything: jsonl.
    """
    edge: Edge = context.obj
    clocks = Clocks.of(published_by, known_by)
    from counterclaim.showing.export import Extract, export_named, write_export

    chosen = export_named(form)
    with edge.ledger(ledger) as opened:
        extract = Extract(opened, story, clocks.published_by, clocks.known_by, edge.settings.browser)
        count = write_export(chosen, extract, destination)
    from counterclaim.showing.wording import counted

    typer.echo(f"Wrote {counted(count, 'entry', 'entries')} to {destination}.")
