"""`counterclaim serve`: the desk."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli.edge import Edge
from counterclaim.cli.options import LedgerPlace


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("serve")(serve)


def serve(
    context: typer.Context,
    ledger: LedgerPlace = None,
    host: Annotated[str, typer.Option("--host", metavar="HOST", help="Address of this machine.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", metavar="PORT", min=0, max=65535, help="0 takes any free one.")] = 8017,
) -> None:
    """Open the ledger as pages, on this machine alone.

    Prints an address that opens the desk once, in one browser. End it with Ctrl-C.
    """
    edge: Edge = context.obj
    from counterclaim.showing.web.gate import check_loopback

    check_loopback(host)
    from counterclaim.showing.web.serving import serve as run

    who = edge.settings.operator.strip() or None
    with edge.ledger(ledger, operator=who) as opened:
        run(
            opened,
            host,
            port,
            lambda address: print(f"The desk is open at {address}\nCtrl-C ends it.", flush=True),
            who,
        )
