"""Figures side by side, as what they commit to; where there is room, with a chart of their intervals."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from counterclaim.showing.dossier import Dossier
from counterclaim.showing.dossier.views import FigureGroup, FigureView
from counterclaim.showing.terminal.chart import Scale
from counterclaim.showing.terminal.layout import QUIET, SPEAKER, TITLE, Layout, heading
from counterclaim.showing.terminal.said import carried
from counterclaim.showing.wording import cited

#: Columns of the chart.
CHART = 32


def render(dossier: Dossier, layout: Layout) -> RenderableType | None:
    """Groups of two and more with a heading each, then what is counted once."""
    if not dossier.figures:
        return None
    return Group(heading("Figures", "what the words commit to"), render_groups(dossier.figures, layout))


def render_groups(groups: tuple[FigureGroup, ...], layout: Layout) -> RenderableType:
    """Groups of figures by what they count."""
    together = [group for group in groups if len(group.figures) > 1]
    alone = [group for group in groups if len(group.figures) == 1]
    parts: list[RenderableType] = []
    for group in together:
        if parts:
            parts.append(Text(""))
        parts.extend([_group_head(group), _rows(group.figures, chart=layout.wide)])
    if alone:
        if parts:
            parts.append(Text(""))
        parts.append(Text("Given once", style=TITLE))
        parts.append(_rows(tuple(group.figures[0] for group in alone), chart=False, alike=False))
    return Group(*parts)


def _group_head(group: FigureGroup) -> Text:
    line = Text(group.figures[0].of or "", style=TITLE)
    if group.disputes:
        numbers = ", ".join(str(number) for number in group.disputes)
        line.append(f"  disputed, see {numbers}", style="not bold dim")
    return line


def _rows(figures: tuple[FigureView, ...], *, chart: bool, alike: bool = True) -> Table:
    """A row a figure; where they do not all count the same, each says what it counts."""
    table = Table.grid(padding=(0, 2), expand=True)
    table.add_column(min_width=12, max_width=20, overflow="fold")
    scale = Scale.of([each.figure for each in figures], CHART) if chart else None
    if scale:
        table.add_column(width=CHART)
    table.add_column(ratio=2, overflow="fold")
    table.add_column(ratio=2, overflow="fold")
    for each in figures:
        thing = "" if alike else each.of or ""
        cells: list[RenderableType] = [Text(f"{each.interval} {thing}".rstrip(), style=TITLE)]
        if scale:
            cells.append(Text(scale.bar(each.figure)))
        table.add_row(*cells, _by(each), _source(each))
    if scale:
        table.add_row("", Text(scale.axis(), style=QUIET), "", "")
    return table


def _by(view: FigureView) -> Text:
    line = Text(view.by.name, style=SPEAKER, overflow="fold")
    if view.by.party:
        line.append(f" · for {view.by.party}", style="not bold")
    return line.append(f"\n“{view.context or view.as_written}”", style="not bold")


def _source(view: FigureView) -> Text:
    parts = [cited(view.outlet, view.report), view.published, view.claim or "", carried(view.carriers)]
    return Text(" · ".join(part for part in parts if part), style=QUIET, overflow="fold")
