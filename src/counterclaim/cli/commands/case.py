"""`counterclaim case`: a person's own collections of inputs."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli import listing
from counterclaim.cli.edge import Edge
from counterclaim.cli.operator import operator_name
from counterclaim.cli.options import AsJson, AsLines, LedgerPlace

Name = Annotated[str, typer.Argument(metavar="CASE", help="The case's name.")]
Inputs = Annotated[list[str], typer.Argument(metavar="INPUT...", help="Files, folders, addresses, feeds, sitemaps.")]
By = Annotated[str, typer.Argument(metavar="KIND", help="story, party, place or kind.")]
Value = Annotated[str, typer.Argument(metavar="VALUE", help="Which: words of a headline, a name, a kind of alert.")]


def register(app: typer.Typer) -> None:
    """Add the command and its own commands."""
    group = typer.Typer(invoke_without_command=True, rich_markup_mode=None)
    group.callback()(cases)
    for name, command in (
        *(("new", new_case), ("add", add_inputs), ("remove", remove_input), ("show", show_case)),
        *(("alert-on", alert_on), ("alert-off", alert_off), ("alerts", show_alerts)),
    ):
        group.command(name)(command)
    app.add_typer(group, name="case")


def cases(
    context: typer.Context, ledger: LedgerPlace = None, as_json: AsJson = False, as_lines: AsLines = False
) -> None:
    """List or change cases: collections of inputs to be watched.

    `counterclaim watch CASE` polls a case's inputs and tells what is new; `counterclaim read --case CASE` reads them
    once.
    """
    if context.invoked_subcommand is not None:
        return
    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    with edge.ledger(ledger) as opened:
        found = opened.cases()
    if objects:
        from counterclaim.showing.objects.case import case_object

        listing.write_objects((case_object(each) for each in found), as_lines=as_lines)
        return
    from counterclaim.showing.wording import counted

    for case in found:
        typer.echo(f"{case.name}: {counted(len(case.inputs), 'input')}, {counted(case.reports, 'report')}")
    if not found:
        typer.echo("No cases; `counterclaim case new NAME` begins one.", err=True)


def new_case(context: typer.Context, name: Name, ledger: LedgerPlace = None) -> None:
    """Begin a case; the ledger is made where there is none."""
    edge: Edge = context.obj
    with edge.ledger(ledger, create=True, operator=operator_name(edge)) as opened:
        opened.new_case(name)
        typer.echo(f"{name} is begun in {opened.place}; `counterclaim case add` gives it inputs.")


def add_inputs(context: typer.Context, name: Name, inputs: Inputs, ledger: LedgerPlace = None) -> None:
    """Add files, folders or addresses to a case."""
    edge: Edge = context.obj
    from counterclaim.showing.wording import counted

    with edge.ledger(ledger, operator=operator_name(edge)) as opened:
        added = opened.add_inputs(name, inputs)
    typer.echo(f"{counted(added, 'input')} added to {name}.")


def remove_input(
    context: typer.Context,
    name: Name,
    which: Annotated[str, typer.Argument(metavar="INPUT", help="The input, as `case show` lists it.")],
    ledger: LedgerPlace = None,
) -> None:
    """Take an input out of a case; what was read from it stays."""
    edge: Edge = context.obj
    with edge.ledger(ledger, operator=operator_name(edge)) as opened:
        opened.remove_input(name, which)
    typer.echo(f"{which} is no input of {name} any more.")


def show_case(context: typer.Context, name: Name, ledger: LedgerPlace = None) -> None:
    """Show a case: its inputs and how each answered last, its rules, its stories."""
    edge: Edge = context.obj
    with edge.ledger(ledger) as opened:
        case, polls = opened.case(name), opened.polls(name)
        stories = [opened.story(each) for each in opened.stories_of_case(name)]
    for each in case.inputs:
        poll = polls.get(each)
        if poll is None:
            typer.echo(f"input {each}: not asked yet")
        else:
            why = poll.reason.removeprefix(f"{each}: ")
            how = f"not answering since {poll.failing:%Y-%m-%d %H:%M} UTC: {why}" if poll.failing else "answers"
            typer.echo(f"input {each}: {how}; asked {poll.polled:%Y-%m-%d %H:%M}, again {poll.due:%Y-%m-%d %H:%M} UTC")
    for rule in case.rules:
        typer.echo(f"alert on {rule.kind}: {rule.value}")
    for story in stories:
        typer.echo(f"story {story.id}: {story.title}")


def alert_on(context: typer.Context, name: Name, by: By, value: Value, ledger: LedgerPlace = None) -> None:
    """Choose what a case alerts of; without a choice it alerts of everything.

    Of one KIND any VALUE is enough; where several kinds are chosen, each has to fit. Kinds of alerts: dispute, side,
    figure, "silent change", correction, stopped, answers.
    """
    _rule(context.obj, ledger, name, by, value, on=True)


def alert_off(context: typer.Context, name: Name, by: By, value: Value, ledger: LedgerPlace = None) -> None:
    """Take such a choice back."""
    _rule(context.obj, ledger, name, by, value, on=False)


def _rule(edge: Edge, ledger: str | None, name: str, by: str, value: str, *, on: bool) -> None:
    from counterclaim.ledger.answers import CaseRule

    with edge.ledger(ledger, operator=operator_name(edge)) as opened:
        change = opened.add_rule if on else opened.remove_rule
        change(name, CaseRule(by, value))
        left = len(opened.case(name).rules)
    typer.echo(f"{name} alerts of what {left} rules choose." if left else f"{name} alerts of everything.")


def show_alerts(
    context: typer.Context, name: Name, ledger: LedgerPlace = None, as_json: AsJson = False, as_lines: AsLines = False
) -> None:
    """List what was news to a case, the newest first."""
    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    with edge.ledger(ledger) as opened:
        opened.case(name)
        found = opened.alerts(name)
    if objects:
        from counterclaim.showing.objects.alert import alert_object

        listing.write_objects((alert_object(each, name) for each in found), as_lines=as_lines)
        return
    for alert in found:
        typer.echo(f"{alert.at:%Y-%m-%d %H:%M} {alert.kind}: {alert.words}")
    if not found:
        typer.echo("Nothing was news yet.", err=True)
