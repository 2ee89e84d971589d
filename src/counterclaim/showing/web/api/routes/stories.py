"""Stories, and the wordings found in them."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from counterclaim.ledger.stories import key_of_story
from counterclaim.showing.objects.origin import origin_object
from counterclaim.showing.objects.story import story_object
from counterclaim.showing.web.api.answering import many, one, the
from counterclaim.showing.web.api.asking import APaging, Id
from counterclaim.showing.web.api.document import a_list_of, an
from counterclaim.showing.web.asking import KnownBy, TheLedger, TwoClocks

router = APIRouter(tags=["stories"])


@router.get("/stories", responses=a_list_of("story"))
def stories(request: Request, ledger: TheLedger, paging: APaging, clocks: TwoClocks) -> Response:
    """Stories by when they begin."""
    window = paging.window(str)
    turned = paging.turned(ledger.stories(window=window, **clocks.asked()), window, key_of_story)
    return many(request, map(story_object, turned.lines), turned)


@router.get("/stories/{story}", responses=an("story"))
def story(request: Request, ledger: TheLedger, story: Id) -> Response:
    """One story; one that was joined to another says to which."""
    return one(request, story_object(the(ledger.story, story)))


@router.get("/stories/{story}/origins", responses=a_list_of("origin"))
def origins(request: Request, ledger: TheLedger, story: Id, known_by: KnownBy) -> Response:
    """Passages of one wording in a story, whole: the first, and its copies."""
    one_story = the(ledger.story, story)
    return many(request, map(origin_object, ledger.origins(one_story.id, known_by=known_by)))
