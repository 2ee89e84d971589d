"""`counterclaim add`: what the machine missed."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli.deciding import Hedge, High, Kind, Low, Name, Of, Office, Party, Weigh, Why, bounds, decide
from counterclaim.cli.options import LedgerPlace
from counterclaim.errors import WrongUse


def register(app: typer.Typer) -> None:
    """Add the command's own commands."""
    group = typer.Typer(
        no_args_is_help=True,
        rich_markup_mode=None,
        help="""Add a claim, figure or dispute that the machine missed.

        What is added is a decision: signed, shown and weighed at once, and taken back with `counterclaim decide undo`.
        """,
    )
    for command in (claim, figure, dispute):
        group.command(command.__name__)(command)
    app.add_typer(group, name="add")


def claim(
    context: typer.Context,
    report: Annotated[str, typer.Argument(metavar="REPORT", help="The report's id, or how it begins.")],
    words: Annotated[
        str | None, typer.Option("--words", metavar="WORDS", help="The words claimed, exactly as the report has them.")
    ] = None,
    span: Annotated[
        str | None, typer.Option("--span", metavar="START-END", help="Where they stand instead; pieces by commas.")
    ] = None,
    speaker: Name = None,
    party: Party = None,
    office: Office = None,
    kind: Kind = "person",
    stance: Annotated[
        str, typer.Option("--stance", metavar="STANCE", help="asserts, denies, promises, demands or doubts.")
    ] = "asserts",
    holds: Annotated[
        bool | None,
        typer.Option("--holds/--does-not-hold", help="Whether the speaker commits to the words; not for a denial."),
    ] = None,
    translation: Annotated[
        str | None, typer.Option("--translation", metavar="TEXT", help="The words in English; it is what is weighed.")
    ] = None,
    translated_by: Annotated[
        str | None, typer.Option("--translated-by", metavar="NAME", help="Who translated them.")
    ] = None,
    why: Why = "",
    weigh: Weigh = True,
    ledger: LedgerPlace = None,
) -> None:
    """Add a claim, in any language; without --speaker it is the reporter's own.

    A report that was kept and not read belongs to no story until `counterclaim decide join STORY REPORT` puts it there.
    """
    from counterclaim.ledger.deciding.making import spans_written, speaker_named

    if (words is None) == (span is None):
        raise WrongUse("give the words claimed with --words, or where they stand with --span")
    content = words if words is not None else spans_written(span or "")
    who = speaker_named(speaker, party, office, kind) if speaker else None
    decide(
        context.obj,
        ledger,
        why,
        weigh,
        lambda maker: maker.add_claim(
            report,
            content,
            stance=stance,
            holds=holds,
            speaker=who,
            translation=translation,
            translated_by=translated_by,
        ),
    )


def figure(
    context: typer.Context,
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="The claim's id, or how it begins.")],
    words: Annotated[str, typer.Option("--words", metavar="WORDS", help="The figure's words, as the claim has them.")],
    low: Low = None,
    high: High = None,
    hedge: Hedge = None,
    of: Of = None,
    why: Why = "",
    weigh: Weigh = True,
    ledger: LedgerPlace = None,
) -> None:
    """Add a figure to a claim."""
    decide(
        context.obj,
        ledger,
        why,
        weigh,
        lambda maker: maker.add_figure(claim, words, **bounds(low, high, hedge, of)),
    )


def dispute(
    context: typer.Context,
    side: Annotated[
        list[str],
        typer.Option("--side", metavar="CLAIMS", help="Claims of a side, parted by commas; twice or more."),
    ],
    kind: Annotated[
        str, typer.Option("--kind", metavar="KIND", help="denial, figure, responsibility, account or status.")
    ] = "account",
    why: Why = "",
    ledger: LedgerPlace = None,
) -> None:
    """Add a dispute between claims of one story."""
    sides = [[each.strip() for each in one.split(",") if each.strip()] for one in side]
    decide(context.obj, ledger, why, False, lambda maker: maker.add_dispute(sides, kind))
