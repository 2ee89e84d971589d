"""A decision in a list."""

from __future__ import annotations

from rich.console import RenderableType
from rich.text import Text

from counterclaim.showing.decided import IN_FORCE, Logged
from counterclaim.showing.terminal.lists.entry import entry
from counterclaim.showing.terminal.printable import printable
from counterclaim.showing.wording import decided


def render(each: Logged) -> RenderableType:
    """What was decided about what, by whom, when, why, and whether it counts."""
    decision = printable(each.decision)
    line = Text(decided(decision))
    state = "" if each.state == IN_FORCE else each.state
    when = decision.when.strftime("%Y-%m-%d %H:%M UTC")
    return entry(line, [state, decision.who, when, each.id], [decision.why])
