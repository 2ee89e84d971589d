"""Claims."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from counterclaim.ledger.claims import key_of_claim
from counterclaim.records import SpeakerKind, Stance
from counterclaim.showing.clocks import stretch
from counterclaim.showing.objects.claim import claim_object
from counterclaim.showing.web.api.answering import many, one, the
from counterclaim.showing.web.api.asking import APaging, Id, OfCase, OfParty, OfReport, OfStory, Text, report_named
from counterclaim.showing.web.api.document import a_list_of, an
from counterclaim.showing.web.asking import TheLedger, TwoClocks, case_named, story_named

router = APIRouter(tags=["claims"])


@router.get("/claims", responses=a_list_of("claim"))
def claims(
    request: Request,
    ledger: TheLedger,
    paging: APaging,
    clocks: TwoClocks,
    story: OfStory = None,
    case: OfCase = None,
    report: OfReport = None,
    speaker: Annotated[str | None, Query(max_length=400, description="Id or name of a speaker.")] = None,
    party: OfParty = None,
    kind: Annotated[SpeakerKind | None, Query(description="Kind of speaker.")] = None,
    stance: Annotated[Stance | None, Query(description="What the speaker does with the content.")] = None,
    holds: Annotated[bool | None, Query(description="Whether the speaker commits to the content.")] = None,
    place: Annotated[str | None, Query(max_length=400, description="Name of a place in the claim.")] = None,
    time: Annotated[
        str | None, Query(max_length=100, description="A time that the claim names: 2031-05, or 2031-05-01/2031-05-07.")
    ] = None,
    text: Text = None,
) -> Response:
    """Claims by publication, and in a report from its start; `text` gives words that all stand in the claim."""
    window = paging.window(str, int, int, str)
    found = ledger.claims(
        story=story_named(ledger, story),
        case=case_named(ledger, case),
        report=report_named(ledger, report),
        speaker=speaker or None,
        party=party or None,
        kind=kind,
        stance=stance,
        holds=holds,
        place=place or None,
        time=stretch(time, "time"),
        text=text or None,
        window=window,
        **clocks.asked(),
    )
    turned = paging.turned(found, window, key_of_claim)
    origins = ledger.origins_of([claim.id for claim in turned.lines], known_by=clocks.known_by)
    reports = {each.digest: each for each in ledger.reports(digests={claim.report for claim in turned.lines})}
    objects = (claim_object(claim, reports[claim.report], origins.get(claim.id)) for claim in turned.lines)
    return many(request, objects, turned)


@router.get("/claims/{claim}", responses=an("claim"))
def claim(request: Request, ledger: TheLedger, claim: Id) -> Response:
    """One claim, as people decided."""
    found = the(ledger.claim, claim)
    origin = ledger.origins_of([found.id]).get(found.id)
    return one(request, claim_object(found, ledger.report(found.report), origin))
