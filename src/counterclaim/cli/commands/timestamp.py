"""`counterclaim timestamp`: authorities outside vouch for the log of heads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from counterclaim.cli.edge import Edge
from counterclaim.cli.group import PARTIAL_FAILURE
from counterclaim.cli.network import Network
from counterclaim.cli.operator import operator_name
from counterclaim.cli.options import LedgerPlace
from counterclaim.errors import InputError, NotStamped, NotWritten, WrongUse

if TYPE_CHECKING:
    from counterclaim.ledger import Ledger


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("timestamp")(timestamp)


def timestamp(
    context: typer.Context,
    ledger: LedgerPlace = None,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Write the timestamps that are kept into a folder, and ask nobody."),
    ] = None,
) -> None:
    """Have authorities outside vouch for what was logged.

    They are those of the setting timestamp_authorities. Each is sent a digest and nothing else; its answer (RFC 3161)
    is kept with its certificates, and `counterclaim verify` checks it without a network. Where the setting is there,
    every `counterclaim read` does the same at its end. With --out, the answers and certificates are written as files,
    with the openssl command that checks each. Exit status 1 where an authority did not vouch: it is named.
    """
    from counterclaim.cli.stamping import authorities_of, stamp_with

    edge: Edge = context.obj
    if out is not None:
        with edge.ledger(ledger) as opened:
            _write(opened, out)
        return
    authorities = authorities_of(edge.settings)
    if not authorities:
        raise WrongUse("no authority is named: set timestamp_authorities to the addresses of those that you trust")
    failed = False
    with edge.ledger(ledger, operator=operator_name(edge)) as opened, Network(edge.settings) as network:
        opened.seal()
        for authority in authorities:
            try:
                typer.echo(stamp_with(opened, authority, network.post) or f"{authority} has vouched for all already.")
            except (InputError, NotStamped) as error:
                failed = True
                typer.echo(f"Not timestamped: {error}.", err=True)
    if failed:
        raise typer.Exit(PARTIAL_FAILURE)


def _write(ledger: Ledger, folder: Path) -> None:
    from counterclaim.ledger.timestamps import files_of

    stamps, heads = ledger.timestamps(), {head.number: head for head in ledger.heads()}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files_of(stamps, heads):
            (folder / name).write_bytes(content)
    except OSError as error:
        raise NotWritten(f"{folder} cannot be written ({error.strerror}): name another folder") from error
    typer.echo(f"Wrote {len(stamps)} timestamps to {folder}; README.txt has the commands that check them.")
