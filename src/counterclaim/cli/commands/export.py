"""`counterclaim export`: what a ledger holds in the forms of other tools."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated

import typer

from counterclaim.cli.clocks import Clocks
from counterclaim.cli.edge import Edge
from counterclaim.cli.operator import operator_name
from counterclaim.cli.options import KnownBy, LedgerPlace, OfStory, PublishedBy

#: Forms that take a ledger's captures out of its house.
HANDED_OVER = frozenset({"wacz", "bagit"})


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
    names_and_all: Annotated[
        str,
        typer.Option(
            metavar="REASON",
            help="With wacz, bagit: hand over the bytes although they may name protected people; logged.",
        ),
    ] = "",
) -> None:
    """Write what a ledger holds for other tools. The file is whole or not there.

    Tables: csv for spreadsheets, parquet for data frames, acled and plover for events as claims tell them.
    On the text and the map: annotations (W3C), geojson. Graphs: followthemoney, schema-org, prov.
    References: bibtex, ris. What people decided: decisions. On paper, one story: html, pdf. All that was read: jsonl.
    To be handed over, the whole ledger with its captures and the log of every step: wacz, bagit; that is logged.
    """
    edge: Edge = context.obj
    clocks = Clocks.of(published_by, known_by)
    from counterclaim.showing.export import Extract, export_named, write_export

    chosen = export_named(form)
    operator = operator_name(edge) if form in HANDED_OVER else None
    with edge.ledger(ledger, operator=operator) as opened:
        extract = Extract(opened, story, clocks.published_by, clocks.known_by, edge.settings.browser, names_and_all)
        count = write_export(chosen, extract, destination)
        if form in HANDED_OVER:
            with destination.open("rb") as written:
                digest = hashlib.file_digest(written, "sha256").hexdigest()
            opened.note_hand_over(destination.name, digest, names_and_all)
    from counterclaim.showing.wording import counted

    typer.echo(f"Wrote {counted(count, 'entry', 'entries')} to {destination}.")
