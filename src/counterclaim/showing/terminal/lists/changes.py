"""What became other between two revisions, in a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from counterclaim.records import Claim
from counterclaim.showing import times, wording
from counterclaim.showing.changes import Change
from counterclaim.showing.terminal.layout import QUIET, SPEAKER
from counterclaim.showing.terminal.printable import printable


def render(change: Change) -> RenderableType:
    """Outlet and headline, whether it was said, then line by line what is gone, new or other."""
    after = change.after
    line = Text(printable(after.outlet.name if after.outlet else "outlet unknown"), style=SPEAKER, overflow="fold")
    line.append(f": {printable(after.title)}", style="not bold")
    facts = [times.publication(after.published), printable(after.address or "no address"), change.before.id, after.id]
    parts = [Padding(Text(" · ".join(facts), style=QUIET, overflow="fold"), (0, 0, 0, 4)), _how(change)]
    if change.new_title:
        parts.append(_line("headline", f"“{printable(change.before.title)}” became “{printable(after.title)}”"))
    return Group(line, *parts, *_claims("gone", change.vanished), *_claims("new", change.appeared), *_reworded(change))


def _how(change: Change) -> Padding:
    if change.notice:
        return _line("said so", f"“{printable(change.notice)}”")
    return _line("in silence" if change.is_silent else "added to", "nothing in the text speaks of a correction")


def _claims(what: str, claims: Iterable[Claim]) -> Iterator[Padding]:
    return (_line(what, f"{_voice(claim)}: {printable(claim.text)} · {claim.id}") for claim in claims)


def _reworded(change: Change) -> Iterator[Padding]:
    for old, new in change.reworded:
        words = f"{_voice(new)}: {printable(old.text)} · {old.id} became {printable(new.text)} · {new.id}"
        yield _line("reworded", words)


def _line(what: str, words: str) -> Padding:
    return Padding(Text.assemble((f"{what}: ", QUIET), words, overflow="fold"), (0, 0, 0, 4))


def _voice(claim: Claim) -> str:
    name = printable(claim.speaker.name) if claim.speaker else "the report itself"
    return f"{name} {wording.verb_of(claim)}"
