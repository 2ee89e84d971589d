"""What stands in reports beside claims: figures, moments, places, evidence."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from counterclaim.ledger.claims import key_of_evidence, key_of_found
from counterclaim.showing.objects.evidence import evidence_object
from counterclaim.showing.objects.figure import figure_object
from counterclaim.showing.objects.moment import moment_object
from counterclaim.showing.objects.place import place_object
from counterclaim.showing.web.api.answering import many
from counterclaim.showing.web.api.asking import APaging, OfReport, OfStory, TheLedger, report_named, story_named
from counterclaim.showing.web.api.document import a_list_of
from counterclaim.showing.web.asking import TwoClocks

router = APIRouter(tags=["reports"])
KEY = (str, int, int, str)


@router.get("/figures", responses=a_list_of("figure"))
def figures(
    request: Request,
    ledger: TheLedger,
    paging: APaging,
    clocks: TwoClocks,
    story: OfStory = None,
    report: OfReport = None,
) -> Response:
    """Figures by publication, as what their words commit to; one that stands in several claims comes with each."""
    window = paging.window(*KEY)
    of_story, of_report = story_named(ledger, story), report_named(ledger, report)
    found = ledger.figures(story=of_story, report=of_report, window=window, **clocks.asked())
    turned = paging.turned(found, window, key_of_found)
    return many(request, (figure_object(each.report, each.claim, each.figure) for each in turned.lines), turned)


@router.get("/moments", responses=a_list_of("moment"))
def moments(
    request: Request,
    ledger: TheLedger,
    paging: APaging,
    clocks: TwoClocks,
    story: OfStory = None,
    report: OfReport = None,
) -> Response:
    """Time expressions by publication, and what each resolves to."""
    window = paging.window(*KEY)
    of_story, of_report = story_named(ledger, story), report_named(ledger, report)
    found = ledger.moments(story=of_story, report=of_report, window=window, **clocks.asked())
    turned = paging.turned(found, window, key_of_found)
    return many(request, (moment_object(each.report, each.claim, each.moment) for each in turned.lines), turned)


@router.get("/places", responses=a_list_of("place"))
def places(
    request: Request,
    ledger: TheLedger,
    paging: APaging,
    clocks: TwoClocks,
    story: OfStory = None,
    report: OfReport = None,
) -> Response:
    """Place expressions by publication, and what each resolves to."""
    window = paging.window(*KEY)
    of_story, of_report = story_named(ledger, story), report_named(ledger, report)
    found = ledger.places(story=of_story, report=of_report, window=window, **clocks.asked())
    turned = paging.turned(found, window, key_of_found)
    return many(request, (place_object(each.report, each.claim, each.place) for each in turned.lines), turned)


@router.get("/evidence", responses=a_list_of("evidence"))
def evidence(
    request: Request,
    ledger: TheLedger,
    paging: APaging,
    clocks: TwoClocks,
    story: OfStory = None,
    report: OfReport = None,
) -> Response:
    """Footage, pictures and documents that reports cite."""
    window = paging.window(*KEY)
    of_story, of_report = story_named(ledger, story), report_named(ledger, report)
    found = ledger.evidence(story=of_story, report=of_report, window=window, **clocks.asked())
    turned = paging.turned(found, window, key_of_evidence)
    return many(request, map(evidence_object, turned.lines), turned)
