"""Lists, the same way in every command: JSON, JSON Lines, or for people."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from counterclaim.errors import WrongUse

if TYPE_CHECKING:
    from rich.console import RenderableType

    from counterclaim.showing.terminal.output import Page


def check(as_json: bool, as_lines: bool) -> bool:
    """Whether objects are wanted rather than a list for people; WrongUse where both forms are asked for."""
    if as_json and as_lines:
        raise WrongUse("--json and --jsonl exclude each other; give one")
    return as_json or as_lines


def write_objects(objects: Iterable[dict[str, Any]], *, as_lines: bool) -> None:
    """Write objects to standard output."""
    from counterclaim.showing.objects.writing import write_array, write_lines

    (write_lines if as_lines else write_array)(objects, sys.stdout)


def show(page: Page, renderables: Iterable[RenderableType], nothing: str) -> None:
    """Show a list to people; `nothing` is said on standard error where it is empty."""
    shown = False
    for renderable in renderables:
        page.show(renderable)
        shown = True
    if not shown:
        print(nothing, file=sys.stderr)
