"""What is most worth a look."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from counterclaim.showing.queue import LOOKED_AT, queue
from counterclaim.showing.web.asking import TheLedger, story_named
from counterclaim.showing.web.listing import offered
from counterclaim.showing.web.templating import page

router = APIRouter(include_in_schema=False)

MOST = 60


@router.get("/queue")
def waiting(ledger: TheLedger, story: Annotated[str, Query(max_length=400)] = "") -> HTMLResponse:
    """Unsure things on which much depends, the most worthwhile first."""
    found = queue(ledger, story=story_named(ledger, story))
    claims = {each.id: each for each in ledger.claims(ids=[each.id for each in found[:MOST] if each.dispute is None])}
    shown = [each for each in found[:MOST] if each.dispute or each.id in claims]
    return page(
        "queue.html",
        waiting=[(each, claims.get(each.id)) for each in shown],
        more=max(0, len(found) - MOST),
        looked_at=LOOKED_AT,
        stories=offered(ledger, {}),
        chosen={"story": story},
        here="/queue",
    )
