"""Lists with filters in their addresses: claims, reports, speakers, parties, search; claims also as CSV and JSON."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from enum import StrEnum
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse, Response

from counterclaim.ledger import Ledger
from counterclaim.records import Claim, Report, Stance
from counterclaim.showing import times, wording
from counterclaim.showing.export.tables import harmless
from counterclaim.showing.objects.claim import claim_object
from counterclaim.showing.web.asking import TwoClocks
from counterclaim.showing.web.templating import page

#: Lines of one list; the page says so where there are more.
MOST = 200

router = APIRouter(include_in_schema=False)
Text = Annotated[str, Query(max_length=400)]


class Form(StrEnum):
    """As what a list is wanted."""

    PAGE = "page"
    CSV = "csv"
    JSON = "json"


@router.get("/claims")
def claims(
    request: Request,
    clocks: TwoClocks,
    story: Text = "",
    speaker: Text = "",
    party: Text = "",
    stance: Text = "",
    form: Form = Form.PAGE,
) -> Response:
    """Who says what, word for word, by publication."""
    ledger: Ledger = request.app.state.ledger
    asked = clocks.asked()
    found = ledger.claims(
        story=ledger.story(story).id if story else None,
        speaker=speaker or None,
        party=party or None,
        stance=Stance(stance) if stance in set(Stance) else None,
        limit=MOST + 1,
        **asked,
    )
    more, found = len(found) > MOST, found[:MOST]
    reports = {each.digest: each for each in ledger.reports(digests={claim.report for claim in found})}
    pairs = [(claim, reports[claim.report]) for claim in found]
    if form is Form.CSV:
        return _csv(pairs)
    if form is Form.JSON:
        objects = [claim_object(claim, report, None) for claim, report in pairs]
        return Response(json.dumps(objects), media_type="application/json")
    return page(
        "claims.html",
        pairs=[(claim, report, wording.words_as_said(claim, report.text)) for claim, report in pairs],
        more=more,
        most=MOST,
        stories=ledger.stories(**asked),
        stances=tuple(Stance),
        chosen={"story": story, "speaker": speaker, "party": party, "stance": stance, **_clocks_in(request)},
        address=f"/claims?{urlencode([each for each in request.query_params.multi_items() if each[0] != 'form'])}",
        publication=times.publication,
        verb=wording.verb_of,
        here="/claims",
    )


@router.get("/reports")
def reports(request: Request, clocks: TwoClocks) -> HTMLResponse:
    """What was taken in."""
    ledger: Ledger = request.app.state.ledger
    found = ledger.reports(limit=MOST + 1, **clocks.asked())
    return page(
        "reports.html",
        reports=found[:MOST],
        more=len(found) > MOST,
        most=MOST,
        publication=times.publication,
        here="/reports",
    )


@router.get("/speakers")
def speakers(request: Request, clocks: TwoClocks) -> HTMLResponse:
    """Who speaks, with names, offices, and the words that gave the party."""
    ledger: Ledger = request.app.state.ledger
    once = {each.id: each for each in ledger.speakers(known_by=clocks.known_by)}
    return page("speakers.html", speakers=tuple(once.values()), here="/speakers")


@router.get("/parties")
def parties(request: Request, clocks: TwoClocks) -> HTMLResponse:
    """For which parties somebody speaks, and the person's own list."""
    ledger: Ledger = request.app.state.ledger
    once = {each.id: each for each in ledger.speakers(known_by=clocks.known_by)}
    spoken = Counter(each.party for each in once.values() if each.party)
    listed = ledger.parties(known_by=clocks.known_by)
    return page("parties.html", parties=sorted(spoken.items()), listed=listed, here="/parties")


@router.get("/search")
def search(request: Request, clocks: TwoClocks, words: Text = "") -> HTMLResponse:
    """Words in reports, each hit a link to where it stands."""
    ledger: Ledger = request.app.state.ledger
    hits = ledger.search(words, 50, **clocks.asked()) if words.strip() else ()
    lines = [(hit, ",".join(f"{span.start}-{span.end}" for span in hit.words)) for hit in hits]
    return page("search.html", hits=lines, words=words, publication=times.publication)


def _clocks_in(request: Request) -> dict[str, str]:
    return {name: request.query_params.get(name, "") for name in ("published_by", "known_by")}


def _csv(pairs: list[tuple[Claim, Report]]) -> Response:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("id", "speaker", "office", "party", "stance", "holds", "text", "outlet", "published", "report"))
    for claim, report in pairs:
        speaker = claim.speaker
        cells = (
            claim.id,
            speaker.name if speaker else "",
            (speaker.office if speaker else "") or "",
            claim.party or "",
            claim.stance.value,
            str(claim.holds).lower(),
            claim.text,
            report.outlet.name if report.outlet else "",
            report.published.value if report.published else "",
            claim.report,
        )
        writer.writerow(map(harmless, cells))
    return Response(
        out.getvalue().encode("utf-8", "replace"),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="claims.csv"'},
    )
