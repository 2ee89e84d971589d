"""`counterclaim serve`: the desk."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli.edge import Edge
from counterclaim.cli.options import LedgerPlace

_DESK = "the desk"
"""Who signs what nobody in particular does."""
_PATIENCE = 30.0
"""Seconds for which a decision waits for another: people decide at once."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("serve")(serve)


def serve(
    context: typer.Context,
    ledger: LedgerPlace = None,
    host: Annotated[str, typer.Option("--host", metavar="HOST", help="Address of this machine.")] = "127.0.0.1",
    name: Annotated[
        list[str] | None,
        typer.Option(
            "--name", metavar="NAME", help="A name under which others reach it: desk.example, https://desk.example."
        ),
    ] = None,
    sign_in: Annotated[bool, typer.Option("--sign-in", help="Let users sign in, on this machine too.")] = False,
    port: Annotated[int, typer.Option("--port", metavar="PORT", min=0, max=65535, help="0 takes any free one.")] = 8017,
) -> None:
    """Open the ledger as pages, here or for users who sign in.

    Prints an address that opens the desk once, in one browser. On a --host that other machines reach, and with
    --sign-in, people sign in instead, as `counterclaim users` names them. End it with Ctrl-C.
    """
    edge: Edge = context.obj
    from counterclaim.showing.web.serving import serve as run

    who = edge.settings.operator.strip() or None
    with edge.ledger(ledger, operator=who or _DESK, patience=_PATIENCE) as opened:
        run(
            opened,
            host,
            port,
            lambda address: print(f"The desk is open at {address}\nCtrl-C ends it.", flush=True),
            who,
            names=name or (),
            sign_in=sign_in,
        )
