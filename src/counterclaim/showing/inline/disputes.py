"""A dispute with its sides face to face, in the order of their first publication."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.showing import wording
from counterclaim.showing.dossier.views import DisputeView, Said, SideView
from counterclaim.showing.inline.sight import Sight, framed, tag


def dispute_sight(dispute: DisputeView) -> Sight:
    """A dispute: the question, the sides, why they were taken for such."""
    head = f"{dispute.kind.capitalize()}? {dispute.question}"
    state = f"{dispute.state} · sure {dispute.confidence:.2f} · {dispute.id}"
    why = tuple(_why(dispute))
    sides = "".join(_side_html(side) for side in dispute.sides)
    reasons = "".join(tag("p", words, class_="cc-by") for words in why)
    html = framed(tag("h4", head), tag("p", state, class_="cc-by"), f'<div class="cc-sides">{sides}</div>', reasons)
    lines = [head, state, *(line for side in dispute.sides for line in _side_lines(side)), *why]
    return Sight("\n".join(lines), html)


def _heading(side: SideView) -> str:
    parties = f" for {wording.listed(side.parties)}" if side.parties else ""
    return (
        f"{side.letter}{parties} · {wording.counted(side.claims, 'claim')}, {side.separately_worded} separately worded"
    )


def _side_html(side: SideView) -> str:
    told = "".join(
        f"<p>{tag('b', said.label or '')} {tag('span', _says(said))}<br>{tag('small', _source(said))}</p>"
        for said in side.said
    )
    return f"<section>{tag('h5', _heading(side))}{told}</section>"


def _side_lines(side: SideView) -> Iterator[str]:
    yield _heading(side)
    for said in side.said:
        yield f"  {said.label} {_says(said)}"
        yield f"     {_source(said)}"


def _says(said: Said) -> str:
    """Who says what, in a sentence."""
    verb, words = wording.saying(said.verb, said.words)
    office = f" ({said.speaker.office})" if said.speaker.office else ""
    return f"{said.speaker.name}{office} {verb}{words}"


def _source(said: Said) -> str:
    """Where a claim stands, and what the machine was not sure of."""
    copies = wording.listed([wording.cited(carrier.outlet, carrier.report) for carrier in said.carriers])
    also = f"also carried by {copies}" if copies else ""
    parts = (wording.cited(said.outlet, said.report), said.published, said.claim, *said.unsure, also)
    return " · ".join(part for part in parts if part)


def _why(dispute: DisputeView) -> Iterator[str]:
    for reason in dispute.reasons:
        yield f"Why: {reason.first} against {reason.second}: {reason.reason}"
    if dispute.more_reasons:
        yield f"and {wording.counted(dispute.more_reasons, 'more pair')}"
