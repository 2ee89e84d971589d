"""What an item of a list looks like: an id, a line, and quieter lines beneath."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from counterclaim.showing.terminal.layout import joined


def entry(line: Text, *facts: list[str]) -> RenderableType:
    """The line, then each group of facts on a line of its own, indented."""
    return Group(line, *(Padding(joined(group), (0, 0, 0, 4)) for group in facts if any(group)))
