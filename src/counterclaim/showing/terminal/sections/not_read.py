"""What was kept and not read, with the reason."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from counterclaim.showing.dossier import Dossier
from counterclaim.showing.dossier.views import NotRead, ReportView
from counterclaim.showing.terminal.layout import QUIET, Layout, heading
from counterclaim.showing.wording import counted, listed


def render(dossier: Dossier, _layout: Layout) -> RenderableType | None:
    """Unread reports, inputs that failed, debris and what intake noticed."""
    lines = _lines(dossier.not_read)
    if not lines:
        return Group(heading("Not read"), Text("Everything handed in was read.", style=QUIET))
    table = Table.grid(padding=(0, 1), expand=True)
    table.add_column(width=1)
    table.add_column(ratio=1, overflow="fold")
    for line in lines:
        table.add_row("•", Text(line, overflow="fold"))
    return Group(heading("Not read", "kept, and counted here"), table)


def _lines(kept: NotRead) -> list[str]:
    lines = [f"{_report(report)}: {report.unread}" for report in kept.unread]
    lines += [f"{name}: {reason}" for name, reason in kept.failures]
    if kept.debris:
        passages = counted(sum(count for _, count in kept.debris), "passage")
        kinds = listed([f"{kind} ({count})" for kind, count in kept.debris])
        lines.append(f"{passages} of the pages that belong to no report: {kinds}")
    return lines + [f"[{number}] {note}" for number, note in kept.notes]


def _report(report: ReportView) -> str:
    name = f"[{report.number}]" if report.number else report.id
    return f"{name} {report.outlet or 'outlet unknown'}, “{report.title}”, {report.published}"
