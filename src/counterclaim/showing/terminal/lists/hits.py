"""A search hit in a list."""

from __future__ import annotations

import re

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from counterclaim.ledger.answers import Hit
from counterclaim.showing import times
from counterclaim.showing.terminal.layout import SPEAKER
from counterclaim.showing.terminal.lists.entry import entry
from counterclaim.showing.terminal.printable import printable


def render(hit: Hit) -> RenderableType:
    """The report, and the words found in their context, marked."""
    report = hit.report
    line = Text(printable(report.outlet.name if report.outlet else "outlet unknown"), style=SPEAKER, overflow="fold")
    line.append(f": {printable(report.title)}", style="not bold")
    return Group(
        entry(line, [times.publication(report.published), report.id, *hit.claims]),
        Padding(_snippet(hit), (0, 0, 1, 4)),
    )


def _snippet(hit: Hit) -> Text:
    snippet = Text(printable(hit.snippet), overflow="fold")
    found = {re.escape(printable(span.cut(hit.report.text))) for span in hit.words}
    if found:
        snippet.highlight_regex(rf"\b(?:{'|'.join(sorted(found))})\b", style="bold underline")
    return snippet
