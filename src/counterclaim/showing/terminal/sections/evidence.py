"""Footage, pictures and documents cited."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from counterclaim.showing.dossier import Dossier
from counterclaim.showing.dossier.views import EvidenceView
from counterclaim.showing.terminal.layout import SPEAKER, Layout, heading, joined
from counterclaim.showing.terminal.said import carried
from counterclaim.showing.wording import cited


def render(dossier: Dossier, _layout: Layout) -> RenderableType | None:
    """Each item with what it is said to show, who showed it where, and the sentence that cites it."""
    if not dossier.evidence:
        return None
    parts: list[RenderableType] = [heading("Evidence cited", "not examined")]
    for each in dossier.evidence:
        parts.extend(_item(each))
    return Group(*parts)


def _item(view: EvidenceView) -> list[RenderableType]:
    line = Text(view.kind.capitalize(), style=SPEAKER, overflow="fold")
    if view.shown_by or view.shown_where:
        shown = " ".join(
            part for part in (f"shown by {view.shown_by}" if view.shown_by else "", view.shown_where or "") if part
        )
        line.append(f", {shown}", style="not bold")
    if view.shows:
        line.append(f"; said to show: {view.shows}", style="not bold")
    linked = [Padding(Text(view.address, overflow="fold"), (0, 0, 0, 4))] if view.address else []
    source = joined([cited(view.outlet, view.report), view.id, carried(view.carriers)])
    return [line, Padding(Text(view.sentence, overflow="fold"), (0, 0, 0, 4)), *linked, Padding(source, (0, 0, 0, 4))]
