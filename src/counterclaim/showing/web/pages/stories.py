"""The list of stories, and the page of one."""

from __future__ import annotations

from collections import Counter

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from counterclaim.ledger import Ledger
from counterclaim.showing import gather, times
from counterclaim.showing.dossier import build
from counterclaim.showing.web.asking import TwoClocks
from counterclaim.showing.web.story import StoryPage
from counterclaim.showing.web.templating import page
from counterclaim.showing.wording import counted

router = APIRouter(include_in_schema=False)


@router.get("/")
def stories(request: Request, clocks: TwoClocks) -> HTMLResponse:
    """Every story, the newest first."""
    ledger: Ledger = request.app.state.ledger
    asked = clocks.asked()
    disputes = Counter(dispute.story for dispute in ledger.disputes(**asked))
    lines = [
        {
            "id": story.id,
            "title": story.title,
            "span": times.between(story.first, story.last),
            "reports": counted(len(story.reports), "report"),
            "disputes": counted(disputes[story.id], "dispute"),
        }
        for story in reversed(ledger.stories(**asked))
    ]
    return page("stories.html", stories=lines, counts=ledger.counts(), place=ledger.place, here="/")


@router.get("/stories/{story}")
def story(request: Request, story: str, clocks: TwoClocks) -> HTMLResponse:
    """The accounts of one story, face to face."""
    ledger: Ledger = request.app.state.ledger
    asked = clocks.asked()
    material = gather.material(ledger, ledger.story(story, **asked), clocks=clocks.in_words(), **asked)
    dossier = build(material)
    return page("story.html", dossier=dossier, story=StoryPage(material, dossier))
