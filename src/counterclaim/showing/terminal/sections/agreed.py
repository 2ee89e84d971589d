"""What speakers of disputing parties say alike."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.text import Text

from counterclaim.showing.dossier import Dossier
from counterclaim.showing.terminal.layout import TITLE, Layout, heading
from counterclaim.showing.terminal.said import claims
from counterclaim.showing.wording import listed


def render(dossier: Dossier, _layout: Layout) -> RenderableType | None:
    """Every group of claims that disputing parties share."""
    if not dossier.agreed:
        return None
    parts: list[RenderableType] = [heading("Agreed", "said by parties that dispute something with each other")]
    for number, group in enumerate(dossier.agreed):
        if number:
            parts.append(Text(""))
        if group.parties:
            parts.append(Text(f"By {listed(group.parties)}", style=TITLE))
        parts.append(claims(group.said))
    return Group(*parts)
