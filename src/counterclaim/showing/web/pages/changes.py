"""Pages that were taken in again with another text: the list of them, and either text beside the other."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from counterclaim.errors import WrongUse
from counterclaim.ledger import Ledger
from counterclaim.showing import times, wording
from counterclaim.showing.beside import beside
from counterclaim.showing.changes import change, notice_in
from counterclaim.showing.web.templating import page

router = APIRouter(include_in_schema=False)

#: Changes of one list; the page says so where there are more.
MOST = 100


@router.get("/changes")
def changes(request: Request) -> HTMLResponse:
    """Every change, the newest first."""
    ledger: Ledger = request.app.state.ledger
    found = tuple(reversed(ledger.revised()))
    lines = [(before, after, notice_in(after.text, before.text)) for before, after in found[:MOST]]
    return page(
        "changes.html", changes=lines, more=len(found) - len(lines), published=times.publication, here="/changes"
    )


@router.get("/changes/{report}")
def one_change(request: Request, report: str) -> HTMLResponse:
    """What changed when this report was taken in."""
    ledger: Ledger = request.app.state.ledger
    newer = ledger.report(report)
    pairs = ledger.revised(digests=[newer.digest])
    older = next((before for before, after in pairs if after.digest == newer.digest), None)
    if older is None:
        raise WrongUse(f"the report {newer.id} revises no other")
    rows = beside(older.text, newer.text)
    return page(
        "change.html",
        change=change(older, newer, ledger.claims(report=older.digest), ledger.claims(report=newer.digest)),
        rows=rows,
        same=sum(row.same for row in rows),
        published=times.publication,
        verb=wording.verb_of,
        teller=wording.teller,
        here="/changes",
    )
