"""The page of a report, its words marked where something was read; and the bytes it came from."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse, Response

from counterclaim.ledger import Ledger
from counterclaim.records import Report, Span, Stance
from counterclaim.showing import times
from counterclaim.showing.web import marked
from counterclaim.showing.web.bytes import handed_over
from counterclaim.showing.web.marked import Mark
from counterclaim.showing.web.templating import page
from counterclaim.showing.web.told import may_decide, told

router = APIRouter(include_in_schema=False)


@router.get("/reports/{report}")
def report(
    request: Request, report: str, at: Annotated[str, Query(pattern=r"^(\d{1,9}-\d{1,9}(,\d{1,9}-\d{1,9})*)?$")] = ""
) -> HTMLResponse:
    """The report; `at` names stretches to be marked as found, "12-17,40-44"."""
    ledger: Ledger = request.app.state.ledger
    record = ledger.report(report)
    marks = _marks(ledger, record)
    capture = ledger.kept_capture(record.capture)
    custody = ledger.custody(capture.address) if capture else ()
    return page(
        "report.html",
        report=record,
        published=times.publication(record.published),
        story=ledger.story_of(record.digest),
        revisions=ledger.revised(digests=[record.digest]),
        blocks=marked.blocks(record, (*marks, *_found(at, record))),
        marks=[mark for mark in marks if mark.kind != marked.SPEAKER],
        capture=capture,
        stances=tuple(Stance),
        decided=told(request),
        form_token=may_decide(request),
        custody=[entry for entry in custody if capture and entry.object == capture.digest],
    )


@router.get("/captures/{digest}")
def capture(request: Request, digest: str) -> Response:
    """The bytes as they were read: handed over to be saved, never shown as a page of the desk."""
    ledger: Ledger = request.app.state.ledger
    return handed_over(digest, ledger.capture_bytes(digest))


def _marks(ledger: Ledger, report: Report) -> list[Mark]:
    claims = ledger.claims(report=report.digest)
    made_by = claims[0].made_by if claims else report.made_by
    made = [mark for claim in claims for mark in marked.of_claim(claim)]
    made += [marked.of_figure(each.figure, made_by) for each in ledger.figures(report=report.digest)]
    made += [marked.of_moment(each.moment, made_by) for each in ledger.moments(report=report.digest)]
    made += [marked.of_place(each.place, made_by) for each in ledger.places(report=report.digest)]
    once = {(mark.id, mark.kind): mark for mark in made}
    return sorted(once.values(), key=lambda mark: (mark.spans[0], mark.id))


def _found(at: str, report: Report) -> list[Mark]:
    bounds = [tuple(int(bound) for bound in piece.split("-")) for piece in at.split(",") if piece]
    inside = [Span(start, end) for start, end in bounds if start < end <= len(report.text)]
    return [Mark("found", marked.FOUND, tuple(sorted(inside)), "", "")] if inside else []
