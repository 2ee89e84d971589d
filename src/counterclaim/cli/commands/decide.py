"""`counterclaim decide`: what a person decides about claims, speakers, disputes and stories."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli.deciding import Hedge, High, Kind, Low, Name, Of, Office, Party, Weigh, Why, bounds, decide
from counterclaim.cli.options import LedgerPlace
from counterclaim.errors import WrongUse

About = Annotated[str, typer.Argument(metavar="ID", help="Id of a claim or a dispute, or how it begins.")]
Field = Annotated[
    str | None,
    typer.Option("--field", metavar="FIELD", help="Of a claim: speaker, stance, holds, span, figure, place."),
]


def register(app: typer.Typer) -> None:
    """Add the command's own commands."""
    group = typer.Typer(
        no_args_is_help=True,
        rich_markup_mode=None,
        help="""Confirm, reject, correct, join, part, protect, note, undo.

        What the machine found stays as it was found; a decision is laid over it, wins in what is shown and weighed, is
        signed, logged, and can be taken back.""",
    )
    for command in (confirm, reject, correct, join, part, protect, note, undo):
        group.command(command.__name__)(command)
    app.add_typer(group, name="decide")


def confirm(
    context: typer.Context,
    about: About,
    field: Field = None,
    why: Why = "",
    weigh: Weigh = True,
    ledger: LedgerPlace = None,
) -> None:
    """Say that a claim, a field of one, or a dispute is right."""
    decide(context.obj, ledger, why, weigh, lambda maker: maker.confirm(about, field))


def reject(
    context: typer.Context,
    about: About,
    field: Field = None,
    words: Annotated[
        str | None, typer.Option("--words", metavar="WORDS", help="Which figure or place: its words.")
    ] = None,
    why: Why = "",
    weigh: Weigh = True,
    ledger: LedgerPlace = None,
) -> None:
    """Say that a claim is none, that a field of one is wrong, or that a dispute is none."""
    decide(context.obj, ledger, why, weigh, lambda maker: maker.reject(about, field, words))


def correct(
    context: typer.Context,
    about: About,
    speaker: Name = None,
    party: Party = None,
    office: Office = None,
    kind: Kind = "person",
    reporter: Annotated[bool, typer.Option("--reporter", help="Nobody is quoted: the reporter's own words.")] = False,
    stance: Annotated[
        str | None, typer.Option("--stance", metavar="STANCE", help="asserts, denies, promises, demands or doubts.")
    ] = None,
    holds: Annotated[
        bool | None, typer.Option("--holds/--does-not-hold", help="Whether the speaker commits to the words.")
    ] = None,
    span: Annotated[
        str | None, typer.Option("--span", metavar="START-END", help="Which words are claimed; pieces by commas.")
    ] = None,
    figure: Annotated[str | None, typer.Option("--figure", metavar="WORDS", help="A figure of the claim.")] = None,
    low: Low = None,
    high: High = None,
    hedge: Hedge = None,
    of: Of = None,
    place: Annotated[str | None, typer.Option("--place", metavar="WORDS", help="A place of the claim.")] = None,
    place_name: Annotated[str | None, typer.Option(metavar="NAME", help="What the place resolves to.")] = None,
    country: Annotated[str | None, typer.Option(metavar="CODE", help="Its country, in two letters.")] = None,
    latitude: Annotated[float | None, typer.Option(metavar="N", help="Degrees north.")] = None,
    longitude: Annotated[float | None, typer.Option(metavar="N", help="Degrees east.")] = None,
    radius: Annotated[float | None, typer.Option(metavar="KM", help="How far from there it may reach.")] = None,
    dispute_kind: Annotated[
        str | None, typer.Option("--kind", metavar="KIND", help="Of a dispute: denial, figure, responsibility, …")
    ] = None,
    state: Annotated[
        str | None, typer.Option("--state", metavar="STATE", help="Of a dispute: open, conceded or overtaken.")
    ] = None,
    why: Why = "",
    weigh: Weigh = True,
    ledger: LedgerPlace = None,
) -> None:
    """Say what a field of a claim or a dispute is instead; one field at a time."""
    from counterclaim.ledger.deciding.making import spans_written, speaker_named

    point = {"latitude": latitude, "longitude": longitude, "radius_km": radius}
    ways = {
        "--speaker": (speaker, lambda m: m.correct_speaker(about, speaker_named(speaker or "", party, office, kind))),
        "--reporter": (reporter or None, lambda m: m.correct_speaker(about, None)),
        "--stance": (stance, lambda m: m.correct_stance(about, stance or "")),
        "--holds": (holds, lambda m: m.correct_holds(about, bool(holds))),
        "--span": (span, lambda m: m.correct_span(about, spans_written(span or ""))),
        "--figure": (figure, lambda m: m.correct_figure(about, figure or "", **bounds(low, high, hedge, of))),
        "--place": (place, lambda m: m.correct_place(about, place or "", name=place_name, country=country, **point)),
        "--kind": (dispute_kind, lambda m: m.correct_dispute(about, "kind", dispute_kind or "")),
        "--state": (state, lambda m: m.correct_dispute(about, "state", state or "")),
    }
    given = [make for value, make in ways.values() if value is not None]
    if len(given) != 1:
        raise WrongUse(f"correct one thing at a time: give one of {', '.join(ways)}")
    decide(context.obj, ledger, why, weigh, given[0])


def join(
    context: typer.Context,
    one: Annotated[str, typer.Argument(metavar="ID", help="The speaker, story or dispute that goes on.")],
    other: Annotated[str, typer.Argument(metavar="OTHER", help="What is joined to it; a report may join a story.")],
    crossed: Annotated[
        bool, typer.Option("--crossed", help="Of disputes: the first side of one is the second of the other.")
    ] = False,
    why: Why = "",
    weigh: Weigh = True,
    ledger: LedgerPlace = None,
) -> None:
    """Say that two speakers, two stories or two disputes are one."""
    decide(context.obj, ledger, why, weigh, lambda maker: maker.join(one, other, crossed=crossed))


def part(
    context: typer.Context,
    about: Annotated[str, typer.Argument(metavar="ID", help="A speaker, story or dispute.")],
    things: Annotated[list[str], typer.Argument(metavar="THING...", help="Claims; of a story, reports.")],
    name: Annotated[str | None, typer.Option("--name", metavar="NAME", help="Who the other speaker is.")] = None,
    why: Why = "",
    weigh: Weigh = True,
    ledger: LedgerPlace = None,
) -> None:
    """Say that claims are another speaker's, or that claims or reports belong elsewhere."""
    decide(context.obj, ledger, why, weigh, lambda maker: maker.part(about, things, name))


def protect(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The person, by name or a speaker's id.")],
    code: Annotated[str | None, typer.Option("--as", metavar="CODE", help="The code name; X1, X2, … without.")] = None,
    also: Annotated[
        list[str] | None, typer.Option("--also", metavar="NAME", help="Another name of the person; may be repeated.")
    ] = None,
    whole: Annotated[
        bool, typer.Option("--whole", help="Cover the whole name alone; without, each part of it as well.")
    ] = False,
    why: Why = "",
    ledger: LedgerPlace = None,
) -> None:
    """Show a person under a code name everywhere, quotes and notes included.

    The captured bytes and the ledger's file keep the name: keep the disk encrypted, and hand out exports, not the file.
    """
    decide(
        context.obj,
        ledger,
        why,
        False,
        lambda maker: maker.protect(name, also=also or (), code=code, parts=not whole),
    )


def note(
    context: typer.Context,
    about: Annotated[str, typer.Argument(metavar="ID", help="Of anything: claim, dispute, story, report, decision.")],
    words: Annotated[str, typer.Argument(metavar="TEXT", help="The note.")],
    ledger: LedgerPlace = None,
) -> None:
    """Put words beside something."""
    decide(context.obj, ledger, words, False, lambda maker: maker.note(about))


def undo(
    context: typer.Context,
    decision: Annotated[str, typer.Argument(metavar="DECISION", help="Its id, or how it begins.")],
    why: Why = "",
    weigh: Weigh = True,
    ledger: LedgerPlace = None,
) -> None:
    """Take a decision back; that is a decision too, and may be taken back as well."""
    decide(context.obj, ledger, why, weigh, lambda maker: maker.undo(decision))
