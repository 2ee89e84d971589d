"""Errors become a line or two for people, and an exit status."""

from __future__ import annotations

import sys
import traceback
from typing import Any

import typer
from typer.core import TyperGroup

from counterclaim.cli.edge import Edge
from counterclaim.cli.streams import hang_up
from counterclaim.errors import CounterclaimError, LedgerMissing, NotALedger, WrongUse

#: Exit statuses beside 0.
PARTIAL_FAILURE, WRONG_USE = 1, 2


class Group(TyperGroup):
    """The commands, their errors translated."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except BrokenPipeError as error:
            hang_up()
            raise typer.Exit(0) from error
        except CounterclaimError as error:
            _tell(ctx.obj, str(error))
            wrong_use = isinstance(error, (WrongUse, LedgerMissing, NotALedger))
            raise typer.Exit(WRONG_USE if wrong_use else PARTIAL_FAILURE) from error
        except Exception as error:
            if isinstance(error, typer.Abort) or hasattr(error, "exit_code"):
                raise  # Typer's own way to end a command or to show how it is used
            _tell(ctx.obj, f"something unforeseen happened: {type(error).__name__}: {error}. --debug shows where.")
            raise typer.Exit(PARTIAL_FAILURE) from error


def _tell(edge: Edge | None, message: str) -> None:
    if edge is not None and edge.debug:
        traceback.print_exc()
    print(f"counterclaim: {message}", file=sys.stderr)
