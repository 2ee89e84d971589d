"""Full text."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from counterclaim.showing.objects.hit import hit_object
from counterclaim.showing.web.api.answering import many
from counterclaim.showing.web.api.asking import APaging, OfCase, OfStory
from counterclaim.showing.web.api.document import a_list_of
from counterclaim.showing.web.asking import TheLedger, TwoClocks, case_named, story_named
from counterclaim.showing.web.ranked import hits_in, place_of

router = APIRouter(tags=["search"])


@router.get("/search", responses=a_list_of("hit"))
def search(
    request: Request,
    ledger: TheLedger,
    paging: APaging,
    clocks: TwoClocks,
    words: Annotated[str, Query(max_length=400, description='All must stand there; "a phrase"; begin*.')],
    story: OfStory = None,
    case: OfCase = None,
) -> Response:
    """Reports in which all the words stand, in any form, best first; a cursor leads to a place in that order."""
    window = paging.window(int)
    of = {"story": story_named(ledger, story), "case": case_named(ledger, case)}
    turned = paging.turned(hits_in(ledger, words, window, **of, **clocks.asked()), window, place_of)
    return many(request, (hit_object(hit) for _, hit in turned.lines), turned)
