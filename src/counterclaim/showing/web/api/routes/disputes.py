"""Disputes."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from counterclaim.ledger.stories import key_of_dispute
from counterclaim.records import DisputeKind, DisputeState
from counterclaim.showing.objects.dispute import dispute_object
from counterclaim.showing.web.api.answering import many, one, the
from counterclaim.showing.web.api.asking import APaging, Id, OfCase, OfParty, OfStory
from counterclaim.showing.web.api.document import a_list_of, an
from counterclaim.showing.web.asking import TheLedger, TwoClocks, case_named, story_named

router = APIRouter(tags=["stories"])


@router.get("/disputes", responses=a_list_of("dispute"))
def disputes(
    request: Request,
    ledger: TheLedger,
    paging: APaging,
    clocks: TwoClocks,
    story: OfStory = None,
    case: OfCase = None,
    party: OfParty = None,
    kind: Annotated[DisputeKind | None, Query(description="Kind of dispute.")] = None,
    state: Annotated[DisputeState | None, Query(description="Where the dispute stands.")] = None,
    claim: Annotated[str | None, Query(max_length=100, description="Id of a claim that stands in it.")] = None,
) -> Response:
    """Claims that cannot all be true, story by story."""
    window = paging.window(str, str)
    found = ledger.disputes(
        story=story_named(ledger, story),
        case=case_named(ledger, case),
        party=party or None,
        kind=kind,
        state=state,
        claims=[ledger.claim(claim).id] if claim else None,
        window=window,
        **clocks.asked(),
    )
    turned = paging.turned(found, window, key_of_dispute)
    return many(request, map(dispute_object, turned.lines), turned)


@router.get("/disputes/{dispute}", responses=an("dispute"))
def dispute(request: Request, ledger: TheLedger, dispute: Id) -> Response:
    """One dispute, in its newest state."""
    return one(request, dispute_object(the(ledger.dispute, dispute)))
