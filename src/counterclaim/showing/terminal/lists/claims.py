"""A claim in a list."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from counterclaim.records import Claim, Report, Story
from counterclaim.showing import times
from counterclaim.showing.dossier import Material
from counterclaim.showing.dossier.said import said
from counterclaim.showing.terminal.layout import joined
from counterclaim.showing.terminal.printable import printable
from counterclaim.showing.terminal.said import speaker_line, words


def render(claim: Claim, report: Report) -> RenderableType:
    """Who says what, and where: outlet, time, channel, ids."""
    (view,) = printable(said(Material(Story("", "", (report.digest,)), (report,), (claim,)), (claim,)))
    facts = [
        view.outlet or "outlet unknown",
        times.publication(report.published),
        f"said {view.uttered}" if view.uttered else "",
    ]
    facts += [
        view.channel or "",
        f"speaker written “{view.as_written}”" if view.as_written else "",
        claim.id,
        report.id,
        *view.unsure,
    ]
    return Group(
        speaker_line(view.speaker), Padding(words(view), (0, 0, 0, 4)), Padding(joined(facts), (0, 0, 0, 4)), Text("")
    )
