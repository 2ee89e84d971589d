"""What is said to have happened when, and what was published when."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from counterclaim.showing.dossier import Dossier
from counterclaim.showing.dossier.timeline import PUBLISHED
from counterclaim.showing.dossier.views import TimelineEntry
from counterclaim.showing.terminal.layout import QUIET, Layout, heading, more
from counterclaim.showing.wording import cited

#: Entries shown unless everything is asked for.
SHOWN = 24
#: Room for "on or before 24 September 2031, 14:20 +02:00" in two lines.
WHEN = 24


def render(dossier: Dossier, layout: Layout) -> RenderableType | None:
    """Entries in the order of the earliest instant they allow; equal times are named once."""
    if not dossier.timeline:
        return None
    table = Table.grid(padding=(0, 2), expand=True)
    table.add_column(width=WHEN, overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    shown = dossier.timeline if layout.full else dossier.timeline[:SHOWN]
    last = ""
    for entry in shown:
        table.add_row("" if entry.when == last else entry.when, _line(entry))
        last = entry.when
    parts: list[RenderableType] = [heading("Timeline", "by the accounts; each time as exact as it is given"), table]
    if len(shown) < len(dossier.timeline):
        command = f"counterclaim brief {dossier.head.story} --full"
        parts.append(more(len(dossier.timeline) - len(shown), "on the timeline", command))
    return Group(*parts)


def _line(entry: TimelineEntry) -> Text:
    if entry.kind == PUBLISHED:
        return Text(f"{cited(entry.by, entry.report)} publishes: {entry.words}", style=QUIET, overflow="fold")
    return Text(f"{entry.by}{entry.words}", overflow="fold").append(f" [{entry.report}]", style=QUIET)
