"""The command line put together from the modules in `commands`."""

from __future__ import annotations

import importlib
import os
from pathlib import Path
from typing import Annotated

import typer

from counterclaim import __version__
from counterclaim.cli.edge import Edge
from counterclaim.cli.group import Group
from counterclaim.settings import load, setting, settings_file

#: The command modules of `counterclaim.cli.commands` in the order in which help lists them.
COMMANDS = (
    *("read", "brief", "disputes", "claims", "figures", "reports", "stories", "search"),
    *("decide", "add", "redact", "decisions", "parties", "case", "watch", "export", "verify", "timestamp"),
    *("ledger", "users", "serve", "cluster"),
)


def build() -> typer.Typer:
    """The whole command line. Each command module has a function `register(app)`."""
    app = typer.Typer(
        cls=Group,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(_root)
    for name in COMMANDS:
        importlib.import_module(f"counterclaim.cli.commands.{name}").register(app)
    return app


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"counterclaim {__version__}")
        raise typer.Exit


def _root(
    context: typer.Context,
    debug: Annotated[bool, typer.Option("--debug", help=setting("debug").help)] = False,
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Who claims what in news reports about a contested event, and which claims cannot both be true."""
    file = settings_file(os.environ, Path.home())
    settings = load(os.environ, file)
    context.obj = Edge(settings, file, debug or settings.debug)
