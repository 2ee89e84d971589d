"""What the ledger holds, and who answers."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from counterclaim.ledger.ledger import MADE_BY
from counterclaim.showing.objects.status import status_object
from counterclaim.showing.web.api.answering import one
from counterclaim.showing.web.api.document import an
from counterclaim.showing.web.asking import TheLedger

router = APIRouter(tags=["status"])


@router.get("/status", responses=an("status"))
def status(request: Request, ledger: TheLedger) -> Response:
    """How much of everything stands in the ledger now, and the version that answers."""
    return one(request, status_object(MADE_BY, ledger.counts()))
