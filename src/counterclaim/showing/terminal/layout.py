"""How wide, how full, and in which styles the terminal's sections are set.

Colours are picked from the middle of the range, to be read on dark and on light ground, and are told apart by people
who do not see red against green; they are never the only sign: sides have letters too.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle, islice

from rich.rule import Rule
from rich.text import Text

#: Beyond this a line is too long to read.
WIDEST = 160
#: A side of a dispute needs this many columns to stand beside another.
COLUMN = 50
#: From here on charts and further columns fit.
WIDE = 110

TITLE = "bold"
SPEAKER = "bold"
VERB = "italic"
QUIET = "dim"
SIDES = ("color(33)", "color(172)", "color(133)", "color(37)", "color(102)")


@dataclass(frozen=True, slots=True)
class Layout:
    """What a section must know of the page it is set on."""

    width: int
    #: Show everything; otherwise long sections are cut, and say so.
    full: bool = False

    @property
    def wide(self) -> bool:
        """Whether charts and further columns fit."""
        return self.width >= WIDE


def heading(title: str, remark: str = "") -> Rule:
    """A section's heading."""
    line = Text(title.upper(), style=TITLE)
    if remark:
        line.append(f"  {remark}", style="not bold dim")
    return Rule(line, align="left", style=QUIET)


def side_style(number: int) -> str:
    """The colour of a side, by its place in the dispute."""
    return next(islice(cycle(SIDES), number, None))


def joined(parts: list[str], style: str = QUIET) -> Text:
    """Parts of a line with a dot between; empty parts are left out."""
    return Text(" · ".join(part for part in parts if part), style=style, overflow="fold")


def more(count: int, what: str, command: str) -> Text:
    """The line that says what a cut section does not show, and how to see it."""
    return Text(f"and {count} more {what}: {command}", style=QUIET)
