"""Cases: the list of them, and one with its inputs, stories and what was news to it."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from counterclaim.ledger import Ledger
from counterclaim.showing import times
from counterclaim.showing.web.templating import page
from counterclaim.showing.wording import counted

router = APIRouter(include_in_schema=False)

MOST = 50
"""Alerts that a page shows; the command line lists all."""


@router.get("/cases")
def cases(request: Request) -> HTMLResponse:
    """Every case."""
    ledger: Ledger = request.app.state.ledger
    return page("cases.html", cases=ledger.cases(), here="/cases")


@router.get("/cases/{name}")
def case(request: Request, name: str) -> HTMLResponse:
    """One case."""
    ledger: Ledger = request.app.state.ledger
    found = ledger.case(name)
    polls = ledger.polls(name)
    held = set(ledger.stories_of_case(name))
    stories = [
        (story.id, story.title, times.between(story.first, story.last), counted(len(story.reports), "report"))
        for story in reversed(ledger.stories())
        if story.id in held
    ]
    alerts = ledger.alerts(name, MOST + 1)
    return page(
        "case.html",
        case=found,
        inputs=[(each, polls.get(each)) for each in found.inputs],
        stories=stories,
        alerts=alerts[:MOST],
        more=len(alerts) > MOST,
        here="/cases",
    )
