"""Speakers."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

from counterclaim.ledger.claims import key_of_speaker
from counterclaim.ledger.keyset import Window
from counterclaim.records import SpeakerKind
from counterclaim.showing.objects.speaker import speaker_object
from counterclaim.showing.web.api.answering import many, one
from counterclaim.showing.web.api.asking import APaging, Id, OfParty, OfStory, Text
from counterclaim.showing.web.api.document import a_list_of, an
from counterclaim.showing.web.asking import KnownBy, TheLedger, story_named

router = APIRouter(tags=["speakers"])


@router.get("/speakers", responses=a_list_of("speaker"))
def speakers(
    request: Request,
    ledger: TheLedger,
    paging: APaging,
    known_by: KnownBy,
    story: OfStory = None,
    kind: Annotated[SpeakerKind | None, Query(description="Kind of speaker.")] = None,
    party: OfParty = None,
    text: Text = None,
) -> Response:
    """Speakers by name, as reports know them; `text` stands in the name."""
    window = paging.window(str, str)
    found = ledger.cast(
        window,
        story=story_named(ledger, story),
        kind=kind,
        party=party or None,
        text=text or None,
        known_by=known_by,
    )
    turned = paging.turned(found, window, key_of_speaker)
    return many(request, map(speaker_object, turned.lines), turned)


@router.get("/speakers/{speaker}", responses=an("speaker"))
def speaker(request: Request, ledger: TheLedger, speaker: Id) -> Response:
    """One speaker, by the whole id, as the newest claim knows him; `/claims?speaker=` lists what he said."""
    newest = next(iter(ledger.claims(speaker=speaker, window=Window(1, before=True))), None)
    if newest is None or newest.speaker is None or newest.speaker.id != speaker:
        raise HTTPException(404, f"the ledger holds no speaker {speaker!r} who said anything; list them with their ids")
    return one(request, speaker_object(newest.speaker))
