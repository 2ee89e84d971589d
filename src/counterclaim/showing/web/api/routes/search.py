"""Full text."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from counterclaim.showing.objects.hit import hit_object
from counterclaim.showing.web.api.answering import many
from counterclaim.showing.web.api.asking import MOST, OfStory
from counterclaim.showing.web.api.document import a_list_of
from counterclaim.showing.web.asking import TheLedger, TwoClocks, story_named

router = APIRouter(tags=["search"])


@router.get("/search", responses=a_list_of("hit"))
def search(
    request: Request,
    ledger: TheLedger,
    clocks: TwoClocks,
    words: Annotated[str, Query(max_length=400, description='All must stand there; "a phrase"; begin*.')],
    story: OfStory = None,
    limit: Annotated[int, Query(ge=1, le=MOST, description="The best so many.")] = 20,
) -> Response:
    """Reports in which all the words stand, in any form of theirs, best first: the best so many, no pages."""
    found = ledger.search(words, limit, story=story_named(ledger, story), **clocks.asked())
    return many(request, map(hit_object, found))
