"""What is promised and what is demanded."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.text import Text

from counterclaim.showing.dossier import Dossier
from counterclaim.showing.terminal.layout import Layout, heading
from counterclaim.showing.terminal.said import points


def render(dossier: Dossier, _layout: Layout) -> RenderableType | None:
    """Promises, then demands, each with who gave or made it."""
    both = (*dossier.promises, *dossier.demands)
    if not both:
        return None
    parts: list[RenderableType] = [heading("Promises and demands")]
    for group in (dossier.promises, dossier.demands):
        if group and len(parts) > 1:
            parts.append(Text(""))
        if group:
            parts.append(points(group, party=True))
    return Group(*parts)
