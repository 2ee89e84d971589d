"""The figures of one story in a list."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from counterclaim.showing.dossier import Material
from counterclaim.showing.dossier.disputed import disputed
from counterclaim.showing.dossier.figures import figures
from counterclaim.showing.terminal.layout import Layout, heading
from counterclaim.showing.terminal.lists.key import key
from counterclaim.showing.terminal.printable import printable
from counterclaim.showing.terminal.sections.figures import render_groups


def render(material: Material, width: int) -> Iterator[RenderableType]:
    """A heading with the story, and its figures side by side by what they count."""
    groups = printable(figures(material, disputed(material)))
    if groups:
        yield heading(printable(material.story.title), material.story.id)
        yield Group(render_groups(groups, Layout(width)), Text(""), key(material), Text(""))
