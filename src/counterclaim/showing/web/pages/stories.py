"""The list of stories, and the page of one."""

from __future__ import annotations

from collections import Counter

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, Response

from counterclaim.ledger import Ledger
from counterclaim.ledger.stories import key_of_story
from counterclaim.records import Story
from counterclaim.showing import gather, times
from counterclaim.showing.dossier import build
from counterclaim.showing.objects.story import story_object
from counterclaim.showing.web.asking import TwoClocks
from counterclaim.showing.web.listing import Form, Listing, as_csv, as_json
from counterclaim.showing.web.story import StoryPage
from counterclaim.showing.web.templating import page
from counterclaim.showing.web.told import may_decide, seen_of, told
from counterclaim.showing.wording import counted

router = APIRouter(include_in_schema=False)


@router.get("/")
def stories(request: Request, clocks: TwoClocks, form: Form = Form.PAGE) -> Response:
    """Every story, the newest first."""
    ledger: Ledger = request.app.state.ledger
    asked = clocks.asked()
    listing: Listing[Story] = Listing(request, key_of_story, str, from_end=True)
    found = listing.turn(ledger.stories(window=listing.window, **asked))
    disputes = Counter(each.story for each in ledger.disputes(stories=[story.id for story in found], **asked))
    if form is Form.JSON:
        return as_json(map(story_object, reversed(found)))
    lines = [
        {
            "id": story.id,
            "title": story.title,
            "span": times.between(story.first, story.last),
            "reports": counted(len(story.reports), "report"),
            "disputes": counted(disputes[story.id], "dispute"),
        }
        for story in reversed(found)
    ]
    if form is Form.CSV:
        return as_csv("stories", lines, ("id", "title", "span", "reports", "disputes"))
    return page(
        "stories.html",
        stories=lines,
        listing=listing,
        chosen=listing.chosen(),
        counts=ledger.counts(),
        place=ledger.place,
        here="/",
    )


@router.get("/stories/{story}")
def story(request: Request, story: str, clocks: TwoClocks) -> HTMLResponse:
    """The accounts of one story, face to face."""
    ledger: Ledger = request.app.state.ledger
    asked = clocks.asked()
    material = gather.material(ledger, ledger.story(story, **asked), clocks=clocks.in_words(), **asked)
    dossier = build(material)
    known = material.story.id
    return page(
        "story.html",
        dossier=dossier,
        story=StoryPage(material, dossier),
        id=known,
        seen=seen_of(request, known),
        decided=told(request),
        form_token=may_decide(request),
    )
