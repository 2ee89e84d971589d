"""More lists of the same make: figures, disputes, hits of a search; and the parties, whole."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from counterclaim.ledger.answers import FoundFigure, Hit
from counterclaim.ledger.claims import key_of_found
from counterclaim.ledger.stories import key_of_dispute
from counterclaim.records import Dispute, DisputeKind, DisputeState, Report
from counterclaim.showing import times, wording
from counterclaim.showing.dossier.disputed import question_of
from counterclaim.showing.objects.dispute import dispute_object
from counterclaim.showing.objects.figure import figure_object
from counterclaim.showing.objects.hit import hit_object
from counterclaim.showing.web.asking import KnownBy, TheLedger, TwoClocks, case_named, story_named
from counterclaim.showing.web.listing import Form, Listing, as_csv, as_json, offered, one_of
from counterclaim.showing.web.ranked import RankedHit, hits_in, place_of
from counterclaim.showing.web.templating import page

router = APIRouter(include_in_schema=False)
Text = Annotated[str, Query(max_length=400)]

FIGURE = ("text", "low", "high", "hedge", "of", "outlet", "published", "start", "end", "claim", "report")
DISPUTE = ("id", "question", "kind", "state", "confidence", "parties", "claims", "story")
HIT = ("report", "title", "outlet", "published", "start", "end", "snippet", "claims")


@router.get("/figures")
def figures(
    request: Request, ledger: TheLedger, clocks: TwoClocks, story: Text = "", case: Text = "", form: Form = Form.PAGE
) -> Response:
    """Numbers as their words commit to them."""
    listing: Listing[FoundFigure] = Listing(request, key_of_found, str, int, int, str)
    asked = clocks.asked()
    found = ledger.figures(
        story=story_named(ledger, story), case=case_named(ledger, case), window=listing.window, **asked
    )
    lines = listing.turn(found)
    if form is Form.JSON:
        return as_json(figure_object(each.report, each.claim, each.figure) for each in lines)
    reports = {each.digest: each for each in ledger.reports(digests={each.report for each in lines})}
    if form is Form.CSV:
        return as_csv("figures", (_figure_row(each, reports[each.report]) for each in lines), FIGURE)
    return page(
        "figures.html",
        figures=[(each, reports[each.report]) for each in lines],
        listing=listing,
        stories=offered(ledger, asked),
        cases=ledger.case_names(),
        chosen=listing.chosen("story", "case"),
        interval=wording.interval,
        publication=times.publication,
        here="/figures",
    )


@router.get("/disputes")
def disputes(
    request: Request,
    ledger: TheLedger,
    clocks: TwoClocks,
    story: Text = "",
    case: Text = "",
    party: Text = "",
    kind: Text = "",
    state: Text = "",
    form: Form = Form.PAGE,
) -> Response:
    """Claims that cannot all be true, story by story."""
    listing: Listing[Dispute] = Listing(request, key_of_dispute, str, str)
    asked = clocks.asked()
    found = ledger.disputes(
        story=story_named(ledger, story),
        case=case_named(ledger, case),
        party=party or None,
        kind=one_of(DisputeKind, kind),
        state=one_of(DisputeState, state),
        window=listing.window,
        **asked,
    )
    lines = listing.turn(found)
    if form is Form.CSV:
        return as_csv("disputes", map(_dispute_row, lines), DISPUTE)
    if form is Form.JSON:
        return as_json(map(dispute_object, lines))
    return page(
        "disputes.html",
        disputes=[(each, question_of(each)) for each in lines],
        listing=listing,
        stories=offered(ledger, asked),
        kinds=tuple(DisputeKind),
        states=tuple(DisputeState),
        cases=ledger.case_names(),
        chosen=listing.chosen("story", "case", "party", "kind", "state"),
        here="/disputes",
    )


@router.get("/search")
def search(
    request: Request,
    ledger: TheLedger,
    clocks: TwoClocks,
    words: Text = "",
    story: Text = "",
    case: Text = "",
    form: Form = Form.PAGE,
) -> Response:
    """Words in reports, each hit a link to where it stands."""
    listing: Listing[RankedHit] = Listing(request, place_of, int)
    asked = clocks.asked()
    of = {"story": story_named(ledger, story), "case": case_named(ledger, case)}
    found = [hit for _, hit in listing.turn(hits_in(ledger, words, listing.window, **of, **asked))]
    if form is Form.CSV:
        return as_csv("search", map(_hit_row, found), HIT)
    if form is Form.JSON:
        return as_json(map(hit_object, found))
    return page(
        "search.html",
        hits=[(hit, ",".join(f"{span.start}-{span.end}" for span in hit.words)) for hit in found],
        words=words,
        listing=listing,
        stories=offered(ledger, asked),
        cases=ledger.case_names(),
        chosen=listing.chosen("story", "case"),
        publication=times.publication,
    )


@router.get("/parties")
def parties(request: Request, ledger: TheLedger, known_by: KnownBy, form: Form = Form.PAGE) -> Response:
    """For which parties somebody speaks, and the person's own list."""
    listing: Listing[tuple[str, int]] = Listing(request, lambda each: (each[0],), str)
    spoken = listing.turn(ledger.sides(listing.window, known_by=known_by))
    rows = ({"party": party, "speakers": speakers} for party, speakers in spoken)
    if form is Form.CSV:
        return as_csv("parties", rows, ("party", "speakers"))
    if form is Form.JSON:
        return as_json(rows)
    return page(
        "parties.html",
        parties=spoken,
        listing=listing,
        listed=ledger.parties(known_by=known_by),
        here="/parties",
    )


def _figure_row(found: FoundFigure, report: Report) -> dict[str, Any]:
    about = {
        "outlet": report.outlet.name if report.outlet else None,
        "published": report.published.value if report.published else None,
    }
    return {**figure_object(found.report, found.claim, found.figure), **about}


def _dispute_row(dispute: Dispute) -> dict[str, Any]:
    sides = dispute.sides
    return {
        **dispute_object(dispute),
        "parties": " – ".join(", ".join(side.parties) or "unknown" for side in sides),
        "claims": " – ".join(", ".join(side.claims) for side in sides),
    }


def _hit_row(hit: Hit) -> dict[str, Any]:
    row = hit_object(hit)
    published = hit.report.published
    return {**row, "published": published.value if published else None, "claims": ", ".join(hit.claims)}
