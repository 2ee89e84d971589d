"""What one side alone says, and nobody answers."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.text import Text

from counterclaim.showing.dossier import Dossier
from counterclaim.showing.dossier.views import OneSide
from counterclaim.showing.terminal.layout import TITLE, Layout, heading, more
from counterclaim.showing.terminal.said import points

#: Points shown a party unless everything is asked for.
SHOWN = 8


def render(dossier: Dossier, layout: Layout) -> RenderableType | None:
    """By party, then speakers without one, then the reports' own sentences."""
    if not dossier.one_side:
        return None
    parts: list[RenderableType] = [heading("Said by one side", "unanswered in these reports")]
    for number, side in enumerate(dossier.one_side):
        if number:
            parts.append(Text(""))
        parts.append(Text(_name(side), style=f"{TITLE} underline"))
        shown = side.points if layout.full else side.points[:SHOWN]
        parts.append(points(shown))
        if len(shown) < len(side.points):
            command = f"counterclaim brief {dossier.head.story} --full"
            parts.append(more(len(side.points) - len(shown), "from here", command))
    return Group(*parts)


def _name(side: OneSide) -> str:
    if side.party:
        return f"For {side.party}"
    return "The reports themselves" if side.reporters else "Speakers whose party no text gives"
