"""Writing to the terminal, or to a pipe, as each can bear it."""

from __future__ import annotations

import codecs
from typing import TextIO

from rich.console import Console, RenderableType

from counterclaim.showing.terminal.layout import WIDEST

#: What stands for a typographic character where the output's charset has none.
_STAND_INS = str.maketrans(
    {
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‘’‹›", "'"),
        **dict.fromkeys("–—─━", "-"),
        **dict.fromkeys("│├┤", "|"),
        **dict.fromkeys("┼╷╵", "+"),
        **{"…": "...", "•": "*", "·": "-", "●": "o", "▶": ">", "◀": "<", "\u00a0": " "},
    }
)


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


def stand_in(error: UnicodeError) -> tuple[str, int]:
    """Encoding error handler: the nearest plain characters, "?" where there are none."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    plain = error.object[error.start : error.end].translate(_STAND_INS)
    return "".join(character if ord(character) < 128 else "?" for character in plain), error.end


def never_fail(stream: TextIO) -> None:
    """Make a stream write every text whatever its charset: plain characters stand in for those that it lacks."""
    codecs.register_error("counterclaim.stand_in", stand_in)
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="counterclaim.stand_in")
