"""The disputes: the question, then the sides face to face."""

from __future__ import annotations

from collections.abc import Iterator

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from counterclaim.showing.dossier import Dossier
from counterclaim.showing.dossier.views import DisputeView, ReasonView, SideView
from counterclaim.showing.terminal.layout import COLUMN, QUIET, TITLE, Layout, heading, joined, side_style
from counterclaim.showing.terminal.said import claims
from counterclaim.showing.wording import counted, listed


def render(dossier: Dossier, layout: Layout) -> RenderableType | None:
    """Every dispute by first publication; those that are less likely than not under their own heading."""
    likely = [dispute for dispute in dossier.disputes if dispute.likely]
    perhaps = [dispute for dispute in dossier.disputes if not dispute.likely]
    if not likely:
        nothing = Text("Nothing was found that is likely not to be true together.", style=QUIET)
        parts: list[RenderableType] = [heading("Disputed"), nothing]
    else:
        parts = [heading("Disputed", str(len(likely))), *_apart(likely, layout)]
    if perhaps:
        remark = f"{len(perhaps)}, each judged less likely than not"
        parts += [Text(""), heading("Perhaps disputed", remark), *_apart(perhaps, layout)]
    return Group(*parts)


def _apart(disputes: list[DisputeView], layout: Layout) -> Iterator[RenderableType]:
    for number, dispute in enumerate(disputes):
        if number:
            yield Text("")
        yield render_dispute(dispute, layout)


def render_dispute(dispute: DisputeView, layout: Layout) -> RenderableType:
    """One dispute: question, sides, why, common ground."""
    question = Text(f"{dispute.number}  {dispute.kind.capitalize()}? ", style=TITLE, overflow="fold")
    question.append(dispute.question)
    parts: list[RenderableType] = [
        question,
        Padding(joined([dispute.state, f"sure {dispute.confidence:.2f}", dispute.id]), (0, 0, 1, 3)),
        _face_to_face(dispute, layout),
    ]
    if dispute.reasons:
        parts.append(Padding(_why(dispute), (1, 0, 0, 3)))
    if dispute.common_ground:
        parts.append(Padding(Text("Common ground of the sides", style=TITLE), (1, 0, 0, 3)))
        parts.append(Padding(claims(dispute.common_ground), (0, 0, 0, 3)))
    return Group(*parts)


def _face_to_face(dispute: DisputeView, layout: Layout) -> RenderableType:
    """Sides in columns where each has room, else one after the other."""
    if layout.width < COLUMN * len(dispute.sides) + 3:
        sides: list[RenderableType] = []
        for number, side in enumerate(dispute.sides):
            sides.append(Padding(_side_head(side, number), (1 if number else 0, 0, 0, 3)))
            sides.append(Padding(_side(side, number), (0, 0, 0, 3)))
        return Group(*sides)
    table = Table(box=box.MINIMAL, show_edge=False, expand=True, padding=(0, 1), border_style=QUIET)
    for number, side in enumerate(dispute.sides):
        table.add_column(_side_head(side, number), ratio=1, overflow="fold")
    table.add_row(*(_side(side, number) for number, side in enumerate(dispute.sides)))
    return Padding(table, (0, 0, 0, 2))


def _side_head(side: SideView, number: int) -> Text:
    line = Text(f"{side.letter}  ", style=f"bold {side_style(number)}")
    line.append(_parties(side))
    line.append(
        f"  {counted(side.claims, 'claim')}, {side.separately_worded} separately worded"
        if side.claims > 1
        else f"  {counted(side.claims, 'claim')}",
        style="not bold dim",
    )
    return line


def _parties(side: SideView) -> str:
    """Whom the side's speakers speak for; those without a party are not counted in with the others."""
    if not side.parties:
        return "party not given"
    return f"for {listed(side.parties)}" if _of_one_party(side) else f"for {listed(side.parties)}, and others"


def _of_one_party(side: SideView) -> bool:
    return {each.speaker.party for each in side.said} <= set(side.parties or (None,)) and len(side.parties) < 2


def _side(side: SideView, number: int) -> RenderableType:
    return claims(side.said, label_style=side_style(number), party=not _of_one_party(side))


def _reason(reason: ReasonView) -> str:
    """The reason, with how sure it is unless it says so itself."""
    sure = f"{reason.confidence:.2f}"
    return reason.reason if sure in reason.reason else f"{reason.reason}, {sure}"


def _why(dispute: DisputeView) -> RenderableType:
    table = Table.grid(padding=(0, 1), expand=True)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    for number, each in enumerate(dispute.reasons):
        pair = f"{each.first} against {each.second}"
        table.add_row(Text("" if number else "Why", style=TITLE), pair, Text(_reason(each)))
    if dispute.more_reasons:
        table.add_row("", Text(f"and {counted(dispute.more_reasons, 'more pair')}", style=QUIET), "")
    return table
