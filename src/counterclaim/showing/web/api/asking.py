"""What every list may be asked for: how much of it, from where on, of which story, by which clocks."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Path, Query, Request

from counterclaim.ledger import Ledger
from counterclaim.showing.web.paging import Paging

MOST = 200
"""Lines on one page at most."""


def _paging(
    request: Request,
    limit: Annotated[int, Query(ge=1, le=MOST, description="Lines on a page.")] = 50,
    cursor: Annotated[
        str | None,
        Query(max_length=2000, description="`next` or `previous` of a page of this list with these filters."),
    ] = None,
) -> Paging:
    return Paging.asked(request, limit, cursor)


APaging = Annotated[Paging, Depends(_paging)]
Id = Annotated[str, Path(max_length=200, description="The id, or how it begins.")]
Text = Annotated[str | None, Query(max_length=400)]
OfStory = Annotated[str | None, Query(max_length=200, description="Id of a story, or how it begins.")]
OfReport = Annotated[str | None, Query(max_length=200, description="Id or digest of a report, or how it begins.")]
OfCase = Annotated[str | None, Query(max_length=400, description="Only what was read for this case, by its name.")]
OfParty = Annotated[str | None, Query(max_length=400, description="Only of this party, by its name.")]


def report_named(ledger: Ledger, report: str | None) -> str | None:
    """The digest of a report; WrongUse where there is no such."""
    return ledger.report(report).digest if report else None
