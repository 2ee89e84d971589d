"""`counterclaim users`: who may sign in to a desk that others reach."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from counterclaim.cli.edge import Edge
from counterclaim.cli.operator import operator_name
from counterclaim.cli.options import LedgerPlace
from counterclaim.errors import WrongUse

Name = Annotated[str, typer.Argument(metavar="NAME", help="The user's name; decisions are signed with it.")]
OfRole = Annotated[str, typer.Option("--role", metavar="ROLE", help="viewer, reviewer or admin.")]
FromInput = Annotated[
    bool, typer.Option("--password-stdin", help="Take the password from standard input, and do not ask for it.")
]


def register(app: typer.Typer) -> None:
    """Add the command and its own commands."""
    group = typer.Typer(invoke_without_command=True, rich_markup_mode=None)
    group.callback()(users)
    for name, command in (("add", add), ("role", role), ("password", password), ("token", token), ("remove", remove)):
        group.command(name)(command)
    app.add_typer(group, name="users")


def users(context: typer.Context, ledger: LedgerPlace = None) -> None:
    """List or name who may sign in to a desk.

    A viewer reads, a reviewer decides too, an admin names users. A desk on this machine alone needs none.
    """
    if context.invoked_subcommand is not None:
        return
    edge: Edge = context.obj
    with edge.ledger(ledger) as opened:
        found = opened.users()
    for each in found:
        typer.echo(f"{each.name}: {each.role}")
    if not found:
        typer.echo("No users; `counterclaim users add NAME` adds one.", err=True)


def add(
    context: typer.Context,
    name: Name,
    of_role: OfRole = "viewer",
    from_input: FromInput = False,
    ledger: LedgerPlace = None,
) -> None:
    """Let somebody sign in; asks for a password."""
    from counterclaim.ledger.users import role_named

    given = role_named(of_role)
    edge: Edge = context.obj
    with edge.ledger(ledger, operator=operator_name(edge)) as opened:
        opened.add_user(name, given, _password(from_input))
    typer.echo(f"{name} may sign in as {of_role}.")


def role(context: typer.Context, name: Name, of_role: OfRole, ledger: LedgerPlace = None) -> None:
    """Give somebody another role; they have to sign in anew."""
    from counterclaim.ledger.users import role_named

    given = role_named(of_role)
    edge: Edge = context.obj
    with edge.ledger(ledger, operator=operator_name(edge)) as opened:
        opened.change_user(name, role=given)
    typer.echo(f"{name} is {of_role} now.")


def password(context: typer.Context, name: Name, from_input: FromInput = False, ledger: LedgerPlace = None) -> None:
    """Give somebody another password; they have to sign in anew."""
    edge: Edge = context.obj
    with edge.ledger(ledger, operator=operator_name(edge)) as opened:
        opened.change_user(name, password=_password(from_input))
    typer.echo(f"{name} has another password.")


def token(context: typer.Context, name: Name, ledger: LedgerPlace = None) -> None:
    """Give a token by which a script acts as a user, shown once."""
    edge: Edge = context.obj
    with edge.ledger(ledger, operator=operator_name(edge)) as opened:
        typer.echo(opened.give_token(name))


def remove(context: typer.Context, name: Name, ledger: LedgerPlace = None) -> None:
    """Let somebody in no more; what they decided stays under their name."""
    edge: Edge = context.obj
    with edge.ledger(ledger, operator=operator_name(edge)) as opened:
        opened.remove_user(name)
    typer.echo(f"{name} may not sign in any more.")


def _password(from_input: bool) -> str:
    if from_input:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise WrongUse("nobody can be asked for a password here: send it with --password-stdin")
    return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))
