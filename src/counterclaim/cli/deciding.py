"""What `decide` and `add` share: the person's name, the reason, and weighing anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from counterclaim.cli.edge import Edge, now
from counterclaim.cli.operator import operator_name

if TYPE_CHECKING:
    from counterclaim.ledger.deciding.making import Maker
    from counterclaim.records import Decision

Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason; kept with the decision.")]
Weigh = Annotated[
    bool, typer.Option("--weigh/--no-weigh", help="Weigh the story anew at once, or leave it to the next time.")
]
Name = Annotated[str | None, typer.Option("--speaker", metavar="NAME", help="Who speaks, by name.")]
Party = Annotated[str | None, typer.Option("--party", metavar="PARTY", help="For which party the speaker speaks.")]
Office = Annotated[str | None, typer.Option("--office", metavar="OFFICE", help="The speaker's office.")]
Kind = Annotated[str, typer.Option("--speaker-kind", metavar="KIND", help="person, body, group, document or unnamed.")]
Low = Annotated[float | None, typer.Option("--low", metavar="N", help="The least that is meant; none: open.")]
High = Annotated[float | None, typer.Option("--high", metavar="N", help="The most that is meant; none: open.")]
Hedge = Annotated[str | None, typer.Option("--hedge", metavar="WORDS", help="How the words hedge it.")]
Of = Annotated[str | None, typer.Option("--of", metavar="WORDS", help="What is counted.")]


def decide(edge: Edge, place: str | None, why: str, weigh: bool, made: Callable[[Maker], Decision]) -> None:
    """Make a decision, keep it, weigh anew, and say what became of it."""
    who = operator_name(edge)
    from counterclaim.ledger.deciding.making import Maker
    from counterclaim.pipeline.deciding import decide as keep
    from counterclaim.pipeline.deciding import load_weighers

    with edge.ledger(place, operator=who) as opened:
        decision = made(Maker(opened.decided(), who, now(), why))
        outcome = keep(opened, decision, load_weighers if weigh else None)
        about = opened.shown().code_names.text(decision.about)
    typer.echo(f"Decided: {told(decision, about)}. Signed {who}.")
    typer.echo(f"`counterclaim decide undo {decision.id}` takes it back.")
    for story in outcome.weighed:
        typer.echo(f"Weighed anew: {story}.")


def told(decision: Decision, about: str) -> str:
    """A decision in a few words, without its value."""
    field = f" {decision.field}" if decision.field and decision.field != "dispute" else ""
    return f"{decision.kind}{field} {about}"


def bounds(low: float | None, high: float | None, hedge: str | None, of: str | None) -> dict[str, object]:
    """A figure's bounds as the command line gives them; whole numbers stay whole."""
    return {"low": _whole(low), "high": _whole(high), "hedge": hedge, "of": of}


def _whole(bound: float | None) -> int | float | None:
    return int(bound) if bound is not None and bound == int(bound) else bound
