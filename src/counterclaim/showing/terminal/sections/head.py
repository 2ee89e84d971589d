"""What the story is, in three lines."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.text import Text

from counterclaim.showing.dossier import Dossier
from counterclaim.showing.terminal.layout import QUIET, TITLE, Layout, joined
from counterclaim.showing.wording import counted, listed


def render(dossier: Dossier, _layout: Layout) -> RenderableType | None:
    """Title, reports and time, claims and parties."""
    head = dossier.head
    reports = counted(head.reports, "report")
    if head.outlets:
        reports += f" from {counted(head.outlets, 'outlet')}"
    worded = f"{head.separately_worded} separately worded" if head.separately_worded != head.reports else ""
    disputes = counted(head.disputes, "dispute")
    if head.perhaps:
        disputes += f" and perhaps {head.perhaps} more"
    claims = f"{counted(head.claims, 'claim')} by {counted(head.speakers, 'speaker')}"
    parties = f"speaking for {listed(head.parties)}" if head.parties else "no text says for which party anybody speaks"
    return Group(
        Rule(characters="━", style=QUIET),
        Text(head.title, style=TITLE, overflow="fold"),
        joined([head.span, reports, worded, disputes], style=""),
        joined([claims, parties], style=""),
        joined([f"story {head.story}", *head.clocks]),
    )
