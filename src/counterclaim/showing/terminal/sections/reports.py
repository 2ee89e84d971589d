"""The reports, under the numbers by which the rest cites them."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from counterclaim.showing.dossier import Dossier
from counterclaim.showing.dossier.views import ReportView
from counterclaim.showing.terminal.layout import Layout, heading, joined
from counterclaim.showing.wording import counted


def render(dossier: Dossier, _layout: Layout) -> RenderableType | None:
    """Number, outlet, title, time, address and id of each report; copies named as such."""
    table = Table.grid(padding=(0, 1), expand=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    for report in dossier.reports:
        line = Text(f"{report.outlet or 'outlet unknown'}: ", overflow="fold").append(report.title)
        table.add_row(f"[{report.number}]", Group(line, joined(_facts(report))))
    return Group(heading("Reports", "by publication"), table)


def _facts(report: ReportView) -> list[str]:
    copied = f"a copy of [{report.copy_of}]" if report.copy_of else ""
    agency = f"names {report.agency} as its agency" if report.agency else ""
    address = report.address or "no address"
    changed = report.changed or ""
    return [report.published, counted(report.claims, "claim"), copied, agency, changed, address, report.id]
