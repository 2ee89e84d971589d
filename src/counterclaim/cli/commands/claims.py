"""`counterclaim claims`: who says what."""

from __future__ import annotations

import typer

from counterclaim.cli import listing
from counterclaim.cli.clocks import Clocks
from counterclaim.cli.edge import Edge
from counterclaim.cli.options import (
    AsJson,
    AsLines,
    BySpeaker,
    KnownBy,
    LedgerPlace,
    OfParty,
    OfReport,
    OfStory,
    PublishedBy,
    WithStance,
)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("claims")(claims)


def claims(
    context: typer.Context,
    ledger: LedgerPlace = None,
    story: OfStory = None,
    report: OfReport = None,
    speaker: BySpeaker = None,
    party: OfParty = None,
    stance: WithStance = None,
    published_by: PublishedBy = None,
    known_by: KnownBy = None,
    as_json: AsJson = False,
    as_lines: AsLines = False,
) -> None:
    """List who says what, word for word.

    Claims stand story by story, in the order of publication.
    """
    edge: Edge = context.obj
    objects = listing.check(as_json, as_lines)
    clocks = Clocks.of(published_by, known_by)
    from counterclaim.showing.gather import Wanted, claims_with_reports

    with edge.ledger(ledger) as opened:
        wanted = Wanted(story, report, speaker, party, stance, clocks.published_by, clocks.known_by)
        found = claims_with_reports(opened, wanted)
        if objects:
            from counterclaim.showing.objects.claim import claim_object

            listing.write_objects((claim_object(*each) for each in found), as_lines=as_lines)
            return
        from counterclaim.showing.terminal.lists.claims import render

        listing.show(edge.page(), (render(claim, of) for claim, of, _ in found), "No claims.")
