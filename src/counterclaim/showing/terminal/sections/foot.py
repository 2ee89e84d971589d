"""How to read the marks, and what made the findings."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.text import Text

from counterclaim.showing.dossier import Dossier
from counterclaim.showing.terminal.layout import QUIET, Layout

_MARKS = (
    "“…” are words that a report quotes; words without marks are the report's own telling of what was said. [2] is a "
    "report, c-… a claim, q-… a dispute. “Separately worded” means that the words differ, not that the accounts are "
    "independent. A party is named only where a text, or your own list, gives it. Sides stand in the order of their "
    "first publication; nothing here says who is right."
)


def render(dossier: Dossier, _layout: Layout) -> RenderableType | None:
    """The legend."""
    made_by = f"Read and weighed by {', '.join(dossier.made_by)}." if dossier.made_by else ""
    return Group(Rule(style=QUIET), Text(f"{_MARKS} {made_by}".strip(), style=QUIET, overflow="fold"))
