"""A story in a list."""

from __future__ import annotations

from rich.console import RenderableType
from rich.text import Text

from counterclaim.records import Story
from counterclaim.showing import times, wording
from counterclaim.showing.terminal.layout import SPEAKER
from counterclaim.showing.terminal.lists.entry import entry
from counterclaim.showing.terminal.printable import printable


def render(story: Story, disputes: int) -> RenderableType:
    """Title; id, time, reports, disputes."""
    reports = wording.counted(len(story.reports), "report")
    facts = [times.between(story.first, story.last), reports, wording.counted(disputes, "dispute"), story.id]
    return entry(Text(printable(story.title), style=SPEAKER, overflow="fold"), facts)
