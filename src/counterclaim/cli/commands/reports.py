"""`counterclaim reports`: what was taken in."""

from __future__ import annotations

from typing import Annotated

import typer

from counterclaim.cli import listing
from counterclaim.cli.clocks import Clocks
from counterclaim.cli.edge import Edge
from counterclaim.cli.options import AsJson, AsLines, KnownBy, LedgerPlace, OfReport, OfStory, PublishedBy


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("reports")(reports)


def reports(
    context: typer.Context,
    ledger: LedgerPlace = None,
    story: OfStory = None,
    report: OfReport = None,
    unread: Annotated[bool, typer.Option("--unread", help="Only those that were kept and not read.")] = False,
    text: Annotated[bool, typer.Option("--text", help="With their texts, what was cut as debris marked.")] = False,
    published_by: PublishedBy = None,
    known_by: KnownBy = None,
    as_json: AsJson = False,
    as_lines: AsLines = False,
) -> None:
    """List reports: outlet, title, time, language, what was noticed."""
    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    clocks = Clocks.of(published_by, known_by)
    with edge.ledger(ledger) as opened:
        found = opened.reports(
            story=opened.story(story).id if story else None, unread=True if unread else None, **clocks.asked()
        )
        if report:
            digest = opened.report(report).digest
            found = tuple(each for each in found if each.digest == digest)
        if objects:
            from counterclaim.showing.objects.report import report_object

            listing.write_objects((report_object(each, text=text) for each in found), as_lines=as_lines)
            return
        from counterclaim.showing.terminal.lists.reports import render

        listing.show(edge.page(), (render(each, text=text) for each in found), "No reports.")
