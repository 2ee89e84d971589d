"""A report in a list."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from counterclaim.records import Report
from counterclaim.showing import times, wording
from counterclaim.showing.terminal.layout import QUIET, SPEAKER
from counterclaim.showing.terminal.lists.entry import entry
from counterclaim.showing.terminal.printable import printable


def render(report: Report, *, text: bool = False) -> RenderableType:
    """Outlet and title; time, language, length, address, id; why it was not read; the text where it is asked for."""
    line = Text(printable(report.outlet.name if report.outlet else "outlet unknown"), style=SPEAKER, overflow="fold")
    line.append(f": {printable(report.title)}", style="not bold")
    facts = [
        times.publication(report.published),
        f"language {report.language or 'unknown'}",
        wording.counted(len(report.text), "character"),
        printable(report.address or "no address"),
        report.id,
    ]
    unread = [f"not read: {report.unread}"] if report.unread else []
    head = entry(line, facts, unread, list(printable(report.notes)))
    return Group(head, Padding(_text(report), (1, 0, 1, 4))) if text else head


def _text(report: Report) -> Text:
    """The text, debris between brackets with its kind."""
    shown, reached = Text(overflow="fold"), 0
    for piece in sorted(report.debris, key=lambda piece: piece.span):
        shown.append(_lines(report.text[reached : piece.span.start]))
        shown.append(f"[{piece.kind.value}: {_lines(piece.span.cut(report.text))}]", style=QUIET)
        reached = piece.span.end
    return shown.append(_lines(report.text[reached:]))


def _lines(text: str) -> str:
    return "\n".join(printable(line) for line in text.split("\n"))
