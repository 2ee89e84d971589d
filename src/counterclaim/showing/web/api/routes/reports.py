"""Reports, and what became other between revisions."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from counterclaim.ledger.keyset import Key, within
from counterclaim.ledger.reports import key_of_report
from counterclaim.records import Report
from counterclaim.showing.changes import change
from counterclaim.showing.objects.change import change_object
from counterclaim.showing.objects.report import report_object
from counterclaim.showing.web.api.answering import many, one, the
from counterclaim.showing.web.api.asking import APaging, Id, OfCase, OfReport, OfStory, Text, report_named
from counterclaim.showing.web.api.document import a_list_of, an
from counterclaim.showing.web.asking import TheLedger, TwoClocks, case_named, story_named

router = APIRouter(tags=["reports"])


@router.get("/reports", responses=a_list_of("report"))
def reports(
    request: Request,
    ledger: TheLedger,
    paging: APaging,
    clocks: TwoClocks,
    story: OfStory = None,
    case: OfCase = None,
    outlet: Text = None,
    language: Annotated[str | None, Query(max_length=20, description="Code of a language, such as en.")] = None,
    unread: Annotated[
        bool | None, Query(description="Only those that were kept and not read, or only the others.")
    ] = None,
) -> Response:
    """Reports by publication, without their texts."""
    window = paging.window(str)
    found = ledger.reports(
        story=story_named(ledger, story),
        case=case_named(ledger, case),
        outlet=outlet or None,
        language=language or None,
        unread=unread,
        window=window,
        **clocks.asked(),
    )
    turned = paging.turned(found, window, key_of_report)
    return many(request, (report_object(each, text=False) for each in turned.lines), turned)


@router.get("/reports/{report}", responses=an("report"))
def report(request: Request, ledger: TheLedger, report: Id) -> Response:
    """One report with its text, to which every offset refers."""
    return one(request, report_object(the(ledger.report, report)))


@router.get("/changes", responses=a_list_of("change"))
def changes(
    request: Request, ledger: TheLedger, paging: APaging, clocks: TwoClocks, report: OfReport = None
) -> Response:
    """What appeared, vanished or was reworded where a report was taken in again with another text."""
    window = paging.window(str)
    wanted = report_named(ledger, report)
    revised = [
        two for two in ledger.revised(known_by=clocks.known_by) if wanted in (None, two[0].digest, two[1].digest)
    ]
    place = {after.digest: number for number, (_, after) in enumerate(revised)}

    def key_of(two: tuple[Report, Report]) -> Key:
        return (two[1].digest,)

    if window.key is not None and window.key[0] not in place:
        return many(request, ())
    edge = None if window.key is None else (place[str(window.key[0])],)
    found = within(revised, lambda two: (place[two[1].digest],), window.at(edge))
    turned = paging.turned(found, window, key_of)
    shown = (
        change(before, after, ledger.claims(report=before.digest), ledger.claims(report=after.digest))
        for before, after in turned.lines
    )
    return many(request, map(change_object, shown), turned)
