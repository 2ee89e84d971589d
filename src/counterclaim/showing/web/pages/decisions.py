"""What people decided, with what became of it."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from counterclaim.ledger import Ledger
from counterclaim.records import Decision
from counterclaim.showing.decided import IN_FORCE, ORPHANED, agreement, logged
from counterclaim.showing.web.templating import page
from counterclaim.showing.web.told import may_decide, told
from counterclaim.showing.wording import decided

router = APIRouter(include_in_schema=False)

MOST = 200
"""Decisions on the page; the command line lists all."""


@router.get("/decisions")
def decisions(request: Request) -> HTMLResponse:
    """The log, the newest first; what lost its claim, dispute or story before the rest."""
    ledger: Ledger = request.app.state.ledger
    log = tuple(reversed(logged(ledger)))
    lines = [(each, decided(each.decision), _where(each.decision)) for each in log]
    lines.sort(key=lambda line: line[0].state != ORPHANED)
    return page(
        "decisions.html",
        decisions=lines[:MOST],
        more=max(0, len(lines) - MOST),
        people=len({each.decision.who for each in log}),
        orphaned=sum(each.state == ORPHANED for each in log),
        in_force=IN_FORCE,
        decided=told(request),
        form_token=may_decide(request),
        here="/decisions",
    )


@router.get("/agreement")
def agreed(request: Request, one: str = "", other: str = "") -> HTMLResponse:
    """How far two people agree where both decided, field by field."""
    ledger: Ledger = request.app.state.ledger
    log = logged(ledger)
    people = sorted({each.decision.who for each in log})
    fields = agreement(log, one, other) if one and other else ()
    return page("agreement.html", people=people, one=one, other=other, fields=fields, here="/decisions")


def _where(decision: Decision) -> str | None:
    """The page that shows what was decided about; None where no page is of it alone."""
    about = decision.about
    if about.startswith("c-") and decision.report:
        return f"/reports/{decision.report}#{about}"
    if about.startswith(("d-", "q-")):
        return f"/disputes/{about}"
    if about.startswith("story-"):
        return f"/stories/{about}"
    return f"/speakers/{about}" if about.startswith("s-") else None
