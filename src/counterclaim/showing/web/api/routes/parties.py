"""The user's list of parties."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from counterclaim.showing.objects.party import party_object
from counterclaim.showing.web.api.answering import many
from counterclaim.showing.web.api.document import a_list_of
from counterclaim.showing.web.asking import KnownBy, TheLedger

router = APIRouter(tags=["speakers"])


@router.get("/parties", responses=a_list_of("party"))
def parties(request: Request, ledger: TheLedger, known_by: KnownBy) -> Response:
    """The user's list: who speaks for whom, whole. What texts say of it stands with each speaker."""
    listed = ledger.parties(known_by=known_by)
    return many(request, (party_object(name, party) for name, party in listed.items()))
