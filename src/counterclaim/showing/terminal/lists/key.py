"""Which report a number in a list means."""

from __future__ import annotations

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from counterclaim.showing.dossier.material import Material, outlet_name
from counterclaim.showing.terminal.layout import QUIET
from counterclaim.showing.terminal.printable import printable


def key(material: Material) -> RenderableType:
    """Number, outlet, title and id of each report of a story."""
    table = Table.grid(padding=(0, 1), expand=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    for report in material.reports_in_order:
        line = Text(
            printable(f"{outlet_name(report) or 'outlet unknown'}: {report.title} · {report.id}"),
            style=QUIET,
            overflow="fold",
        )
        table.add_row(Text(f"[{material.number_by_digest[report.digest]}]", style=QUIET), line)
    return table
