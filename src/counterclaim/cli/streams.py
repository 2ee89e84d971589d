"""Standard output and error made safe: every charset, and readers that hang up."""

from __future__ import annotations

import codecs
import os
import sys
from typing import TextIO

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


def never_fail(stream: TextIO) -> None:
    """Make a stream write every text whatever its charset: plain characters stand in for those that it lacks."""
    codecs.register_error("counterclaim.stand_in", stand_in)
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="counterclaim.stand_in")


def stand_in(error: UnicodeError) -> tuple[str, int]:
    """Encoding error handler: the nearest plain characters, "?" where there are none."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    plain = error.object[error.start : error.end].translate(_STAND_INS)
    return "".join(character if ord(character) < 128 else "?" for character in plain), error.end


def hang_up() -> None:
    """Send what is still to be written to nowhere, after the reader of standard output has gone."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
