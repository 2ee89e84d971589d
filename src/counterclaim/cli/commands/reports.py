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
    changed: Annotated[
        bool, typer.Option("--changed", help="What became other where a report was taken in again with another text.")
    ] = False,
    published_by: PublishedBy = None,
    known_by: KnownBy = None,
    as_json: AsJson = False,
    as_lines: AsLines = False,
) -> None:
    """List reports: outlet, title, time, language, what was noticed.

    With --changed, the revisions instead: which claims appeared, vanished or were reworded, and whether the newer text
    says that it was corrected.
    """
    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    clocks = Clocks.of(published_by, known_by)
    if changed:
        _changes(edge, ledger, report, clocks, objects=objects, as_lines=as_lines)
        return
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


def _changes(
    edge: Edge, ledger: str | None, report: str | None, clocks: Clocks, *, objects: bool, as_lines: bool
) -> None:
    """Show what became other from revision to revision."""
    from counterclaim.showing.changes import change

    with edge.ledger(ledger) as opened:
        wanted = opened.report(report).digest if report else None
        found = [
            change(before, after, opened.claims(report=before.digest), opened.claims(report=after.digest))
            for before, after in opened.revised(known_by=clocks.known_by)
            if wanted in (None, before.digest, after.digest)
        ]
    if objects:
        from counterclaim.showing.objects.change import change_object

        listing.write_objects((change_object(each) for each in found), as_lines=as_lines)
        return
    from counterclaim.showing.terminal.lists.changes import render

    listing.show(edge.page(), (render(each) for each in found), "No report was taken in again with another text.")
