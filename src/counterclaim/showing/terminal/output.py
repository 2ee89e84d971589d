"""Writing to the terminal, or to a pipe, as each can bear it."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console, RenderableType

from counterclaim.showing.terminal.layout import WIDEST


class Page:
    """A stream to which renderables are written: in colour on a terminal, plain without trailing blanks in a pipe."""

    def __init__(self, stream: TextIO, width: int = 0) -> None:
        """Width 0 takes the terminal's own width, 80 where there is none."""
        self._stream = stream
        self._console = Console(file=stream, width=width or None, highlight=False, soft_wrap=False, emoji=False)

    @property
    def width(self) -> int:
        """Columns to be filled."""
        return min(self._console.width, WIDEST)

    def show(self, renderable: RenderableType) -> None:
        """Write one renderable."""
        with self._console.capture() as captured:
            self._console.print(renderable, width=self.width)
        self._stream.write("\n".join(line.rstrip() for line in captured.get().splitlines()) + "\n")
