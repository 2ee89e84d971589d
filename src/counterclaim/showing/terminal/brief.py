"""A dossier, set for the terminal section by section."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from counterclaim.showing.dossier import Dossier
from counterclaim.showing.terminal.layout import WIDEST, Layout
from counterclaim.showing.terminal.printable import printable
from counterclaim.showing.terminal.sections import (
    agreed,
    disputed,
    evidence,
    figures,
    foot,
    head,
    not_read,
    one_side,
    promises,
    reports,
    timeline,
)

#: The sections in the order in which they stand.
SECTIONS = (
    *(head, disputed, agreed, one_side, promises, figures),
    *(timeline, evidence, reports, not_read, foot),
)


def sections(dossier: Dossier, width: int, *, full: bool = False, legend: bool = True) -> Iterator[RenderableType]:
    """What is set for a dossier, one renderable a section; sections with nothing to show are left out.

    `legend` is the last section, how to read the marks: once is enough where several dossiers follow each other.
    """
    layout = Layout(min(width, WIDEST), full)
    safe = printable(dossier)
    for section in SECTIONS if legend else SECTIONS[:-1]:
        rendered = section.render(safe, layout)
        if rendered is not None:
            yield Group(rendered, Text(""))
