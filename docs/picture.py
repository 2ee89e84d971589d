"""Draws the beginning of a brief as an SVG: `python -m docs.picture LEDGER OUT.svg [COLUMNS [LINES]]`."""

from __future__ import annotations

import io
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console, Group
from rich.segment import Segment, Segments

from counterclaim.ledger import Ledger
from counterclaim.showing import gather
from counterclaim.showing.dossier import build
from counterclaim.showing.terminal.brief import sections


def picture(ledger: Ledger, columns: int, lines: int) -> str:
    """The first lines of the first story's brief, in colour; the SVG asks no other host for its letters."""
    (story, *_) = ledger.stories()
    drawn = Console(
        file=io.StringIO(), width=columns, record=True, force_terminal=True, color_system="256", highlight=False
    )
    set_lines = drawn.render_lines(Group(*sections(build(gather.material(ledger, story)), columns)))
    for line in set_lines[:lines]:
        drawn.print(Segments([*line, Segment.line()]), end="")
    return re.sub(r"@font-face \{.*?\}", "", drawn.export_svg(title="counterclaim brief"), flags=re.DOTALL)


if __name__ == "__main__":
    place, out, *size = sys.argv[1:]
    wanted = [int(number) for number in size] + [132, 60][len(size) :]
    with Ledger.open(place, clock=lambda: datetime.now(UTC), read_only=True) as opened:
        Path(out).write_text(picture(opened, *wanted), encoding="utf-8")
