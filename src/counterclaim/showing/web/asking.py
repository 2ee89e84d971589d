"""What pages and the API are both asked for: the ledger, the two clocks, a story."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import Depends, Query, Request

from counterclaim.ledger import Ledger
from counterclaim.showing.clocks import Clocks, until

_PublishedBy = Annotated[str | None, Query(max_length=100, description="Only what had been published by then.")]
_KnownBy = Annotated[str | None, Query(max_length=100, description="Only what the ledger knew by then.")]


def _ledger(request: Request) -> Ledger:
    found: Ledger = request.app.state.ledger
    return found


def _clocks(published_by: _PublishedBy = None, known_by: _KnownBy = None) -> Clocks:
    return Clocks.of(published_by or None, known_by or None)  # a form sends empty fields


def _known_by(known_by: _KnownBy = None) -> datetime | None:
    return until(known_by or None, "--known-by")


TheLedger = Annotated[Ledger, Depends(_ledger)]
TwoClocks = Annotated[Clocks, Depends(_clocks)]
KnownBy = Annotated[datetime | None, Depends(_known_by)]


def case_named(ledger: Ledger, case: str | None) -> str | None:
    """The name of a case; WrongUse where there is no such."""
    return ledger.case(case).name if case else None


def story_named(ledger: Ledger, story: str | None) -> str | None:
    """The whole id of a story; WrongUse where there is no such."""
    return ledger.story(story).id if story else None
