"""`counterclaim read`: reports into the ledger."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer

from counterclaim.cli.edge import Edge, now
from counterclaim.cli.group import PARTIAL_FAILURE
from counterclaim.cli.network import Network
from counterclaim.cli.operator import operator_name
from counterclaim.cli.options import LedgerPlace
from counterclaim.cli.progress import Bar
from counterclaim.errors import WrongUse

if TYPE_CHECKING:
    from counterclaim.pipeline import Summary


_BECAME = ("read", "kept", "unchanged", "not read", "blocked", "empty", "failed")


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("read")(read)


def read(
    context: typer.Context,
    inputs: Annotated[
        list[str] | None, typer.Argument(metavar="INPUT...", help="Files, folders, addresses, - for standard input.")
    ] = None,
    ledger: LedgerPlace = None,
    published: Annotated[
        str | None,
        typer.Option(
            metavar="T", help="When it was published, as exactly as is known: 2031-05-03, 2031-05-03T14:20+02:00."
        ),
    ] = None,
    outlet: Annotated[str | None, typer.Option(metavar="NAME", help="Who published it.")] = None,
    url: Annotated[str | None, typer.Option(metavar="ADDRESS", help="The address at which it was published.")] = None,
    title: Annotated[str | None, typer.Option(metavar="TITLE", help="Its headline.")] = None,
    language: Annotated[
        str | None, typer.Option(metavar="CODE", help="Its language in two letters, where it should not be guessed.")
    ] = None,
    column: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="The column in which a table (.csv, .tsv) has the addresses to be read."),
    ] = None,
    case: Annotated[
        str | None, typer.Option(metavar="CASE", help="Read for a case: its own inputs, where none are named here.")
    ] = None,
    read_now: Annotated[
        bool, typer.Option("--read/--no-read", help="Read at once, or only keep, and leave it to a later run.")
    ] = True,
    weigh: Annotated[
        bool, typer.Option("--weigh/--no-weigh", help="Weigh at once, or leave it to a later run over the same input.")
    ] = True,
    despite_robots: Annotated[
        str | None,
        typer.Option(metavar="REASON", help="Fetch what a robots.txt forbids; the reason is kept with each page."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="What became of the input as one JSON object.")] = False,
) -> None:
    """Read reports and weigh their claims into a ledger.

    The ledger is made where there is none. --published, --outlet, --url, --title and --language tell what the input
    does not say, and hold for all of it. Reading the same input again changes nothing. Exit status 1 where something
    could not be read: it is named, and the rest is kept. An address is fetched politely: robots.txt is asked, a host is
    given its pause; behind the address of a feed or a sitemap, or in a list of addresses, every page is read. What
    other tools hand out is read too: docs/how-to/import-from-other-tools.md.
    """
    edge: Edge = context.obj
    if not inputs and not case:
        raise WrongUse("nothing to read is named: name files, folders or addresses, or a case that has inputs")
    from counterclaim.intake.given import Given

    given = Given(published=published, outlet=outlet, url=url, title=title, language=language)
    operator = operator_name(edge)
    from counterclaim.cli.stamping import stamp_newest
    from counterclaim.pipeline import Models, Pipeline

    pipeline = Pipeline(Models.load, clock=now)
    limit = edge.settings.limit_megabytes
    with (
        edge.ledger(ledger, create=True, operator=operator) as opened,
        Network(edge.settings, despite_robots, opened) as network,
        Bar(sys.stderr) as bar,
    ):
        names = opened.shown().code_names
        of_case = opened.case(case).inputs if case else ()
        summary = names.over(
            pipeline.read_inputs(
                inputs or of_case,
                given,
                opened,
                progress=lambda step: bar.tell(names.over(step)),
                limit_megabytes=limit,
                read=read_now,
                weigh=weigh,
                fetch=network.fetch,
                column=column,
                case=case,
            )
        )
        for line in stamp_newest(opened, edge.settings, network.post):
            typer.echo(line, err=True)
    tell(summary, as_json=as_json)
    if summary.partial:
        raise typer.Exit(PARTIAL_FAILURE)


def tell(summary: Summary, *, as_json: bool) -> None:
    """Say what became of a run."""
    if as_json:
        from counterclaim.showing.objects.summary import summary_object
        from counterclaim.showing.objects.writing import write_lines

        write_lines([summary_object(summary)], sys.stdout)
        return
    from counterclaim.showing.wording import counted

    typer.echo(f"Read {counted(summary.read, 'report')}: {counted(summary.claims, 'claim')}, {_figures(summary)}.")
    if summary.kept:
        typer.echo(f"Kept, to be read by a later run: {counted(summary.kept, 'report')}.")
    if summary.stories:
        found = counted(summary.disputes, "dispute")
        typer.echo(f"Weighed {counted(len(set(summary.stories)), 'story', 'stories')}: {found}.")
    if summary.known:
        typer.echo(f"Known already, nothing changed: {counted(summary.known, 'report')}.")
    if summary.revisions:
        typer.echo(f"New revisions of known reports: {summary.revisions}.")
    if summary.debris:
        typer.echo(f"Marked as no part of a report: {counted(summary.debris, 'passage')}.")
    for name, reason in summary.unread:
        typer.echo(f"Kept, not read: “{name}”: {reason}")
    for failure in summary.failures:
        typer.echo(f"{failure.kind.value.capitalize()}: {failure.reason}", err=True)
    became = Counter(each.became for each in summary.outcomes)
    if len(became) > 1:
        typer.echo(f"Of {counted(len(summary.outcomes), 'input')}: {_listed(became)}.")
    typer.echo(f"Ledger: {summary.ledger}")


def _listed(became: Counter[str]) -> str:
    return ", ".join(f"{became[each]} {each}" for each in _BECAME if became[each])


def _figures(summary: Summary) -> str:
    from counterclaim.showing.wording import counted

    return counted(summary.figures, "figure")
