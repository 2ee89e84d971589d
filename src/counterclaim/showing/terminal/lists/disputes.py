"""The disputes of one story in a list."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from counterclaim.showing.dossier import Material
from counterclaim.showing.dossier.disputed import disputed
from counterclaim.showing.terminal.layout import Layout, heading
from counterclaim.showing.terminal.lists.key import key
from counterclaim.showing.terminal.printable import printable
from counterclaim.showing.terminal.sections.disputed import render_dispute


def render(material: Material, width: int, party: str | None = None) -> Iterator[RenderableType]:
    """A heading with the story, and its disputes; only those in which the party stands, where one is given."""
    views = printable(disputed(material))
    if party is not None:
        views = tuple(view for view in views if any(party in side.parties for side in view.sides))
    if views:
        yield heading(printable(material.story.title), material.story.id)
    for view in views:
        yield Group(render_dispute(view, Layout(width)), Text(""))
    if views:
        yield Group(key(material), Text(""))
