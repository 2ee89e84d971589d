"""A claim as it is set everywhere: who, what, where from."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from counterclaim.showing import wording
from counterclaim.showing.dossier.views import Carrier, Point, Said, SpeakerView
from counterclaim.showing.terminal.layout import QUIET, SPEAKER, VERB, joined


def speaker_line(speaker: SpeakerView, *, party: bool = True) -> Text:
    """Name, office and party."""
    line = Text(speaker.name, style=SPEAKER, overflow="fold")
    if speaker.office:
        line.append(f", {speaker.office}", style="not bold")
    if party and speaker.party:
        line.append(f" · for {speaker.party}", style="not bold")
    return line


def claims(said: Iterable[Said], *, label_style: str = QUIET, party: bool = True) -> RenderableType:
    """Claims under their speakers; who speaks several times in a row is named once."""
    parts: list[RenderableType] = []
    for speaker, together in groupby(said, key=lambda each: each.speaker):
        if parts:
            parts.append(Text(""))
        parts.append(speaker_line(speaker, party=party))
        for each in together:
            parts.append(_claim(each, label_style))
    return Group(*parts)


def points(found: Iterable[Point], *, party: bool = False) -> RenderableType:
    """Points with the others who say the same beneath."""
    parts: list[RenderableType] = []
    last: SpeakerView | None = None
    for point in found:
        if point.first.speaker != last:
            if parts:
                parts.append(Text(""))
            parts.append(speaker_line(point.first.speaker, party=party))
        last = point.first.speaker
        parts.append(_claim(point.first, QUIET))
        parts.extend(_also(each, point.first) for each in point.also)
    return Group(*parts)


def words(said: Said) -> Text:
    """Verb, cue where it needs a look, and the words."""
    line = Text(overflow="fold")
    if said.speaker.id is not None:
        verb, _ = wording.saying(said.verb, said.words)
        line.append(verb.rstrip(": "), style=VERB)
        if said.cue:
            line.append(f" [{said.cue}]", style=QUIET)
        line.append(": " if verb.endswith(": ") else " ")
    return line.append(said.words)


def source(said: Said) -> Text:
    """Report, time, channel, id: where the words are found again."""
    return joined(
        [
            wording.cited(said.outlet, said.report),
            said.published,
            f"said {said.uttered}" if said.uttered else "",
            said.channel or "",
            f"speaker written “{said.as_written}”" if said.as_written else "",
            said.claim,
            *said.unsure,
        ]
    )


def carried(carriers: tuple[Carrier, ...]) -> str:
    """Which other reports carry the same passage."""
    seen = dict.fromkeys(wording.cited(each.outlet, each.report) for each in carriers)
    return f"also carried by {wording.listed(list(seen))}" if seen else ""


def _claim(said: Said, label_style: str) -> Table:
    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(width=3, justify="right")
    grid.add_column(ratio=1, overflow="fold")
    grid.add_row(Text(said.label or "•", style=label_style), words(said))
    grid.add_row("", source(said))
    if said.carriers:
        grid.add_row("", Text(carried(said.carriers), style=QUIET))
    return grid


def _also(said: Said, first: Said) -> Table:
    """Who else says so; the words only where they are others."""
    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(width=5, justify="right")
    grid.add_column(ratio=1, overflow="fold")
    line = Text("likewise ", style=QUIET)
    if said.speaker != first.speaker:
        line.append_text(speaker_line(said.speaker)).append(" ")
    if said.words != first.words:
        line.append_text(words(said))
    grid.add_row("", line)
    grid.add_row("", source(said))
    if said.carriers:
        grid.add_row("", Text(carried(said.carriers), style=QUIET))
    return grid
