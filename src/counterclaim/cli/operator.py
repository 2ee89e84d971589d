"""The operator's name: custody and decisions are signed with it."""

from __future__ import annotations

import getpass
import sys

import typer

from counterclaim.cli.edge import Edge
from counterclaim.settings import remember, setting


def operator_name(edge: Edge) -> str:
    """The name from the settings; else asked for once and remembered; where nobody can be asked, the login name."""
    if edge.settings.operator.strip():
        return edge.settings.operator.strip()
    login = _login()
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        typer.echo(f"Signed as {login!r}, the login name; {setting('operator').variable} sets another.", err=True)
        return login
    typer.echo("The custody log and decisions are signed with a name.", err=True)
    name = str(typer.prompt("Your name", default=login, err=True)).strip()
    remember(edge.settings_file, "operator", name)
    typer.echo(f"Remembered in {edge.settings_file}.", err=True)
    return name


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "unknown"
