"""Lists with filters in their addresses, a page at a time, each also as CSV and JSON: claims, reports, speakers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from counterclaim.ledger.claims import key_of_claim, key_of_speaker
from counterclaim.ledger.reports import key_of_report
from counterclaim.records import Claim, Report, SpeakerKind, Stance
from counterclaim.showing import times, wording
from counterclaim.showing.clocks import stretch
from counterclaim.showing.objects.claim import claim_object
from counterclaim.showing.objects.report import report_object
from counterclaim.showing.objects.speaker import speaker_object
from counterclaim.showing.web.asking import KnownBy, TheLedger, TwoClocks, case_named, story_named
from counterclaim.showing.web.listing import Form, Listing, as_csv, as_json, offered, one_of
from counterclaim.showing.web.templating import page

router = APIRouter(include_in_schema=False)
Text = Annotated[str, Query(max_length=400)]

CLAIM = ("id", "speaker", "office", "party", "stance", "holds", "text", "outlet", "published", "report")
REPORT = ("digest", "title", "outlet", "published", "language", "address", "unread")
SPEAKER = ("id", "name", "kind", "offices", "party", "party_because")


@router.get("/claims")
def claims(
    request: Request,
    ledger: TheLedger,
    clocks: TwoClocks,
    story: Text = "",
    case: Text = "",
    speaker: Text = "",
    kind: Text = "",
    party: Text = "",
    stance: Text = "",
    holds: Text = "",
    place: Text = "",
    time: Text = "",
    text: Text = "",
    form: Form = Form.PAGE,
) -> Response:
    """Who says what, word for word, by publication."""
    listing: Listing[Claim] = Listing(request, key_of_claim, str, int, int, str)
    asked = clocks.asked()
    found = ledger.claims(
        story=story_named(ledger, story),
        case=case_named(ledger, case),
        speaker=speaker or None,
        kind=one_of(SpeakerKind, kind),
        party=party or None,
        stance=one_of(Stance, stance),
        holds=holds == "true" if holds else None,
        place=place or None,
        time=stretch(time, "time"),
        text=text or None,
        window=listing.window,
        **asked,
    )
    lines = listing.turn(found)
    reports = {each.digest: each for each in ledger.reports(digests={claim.report for claim in lines})}
    pairs = [(claim, reports[claim.report]) for claim in lines]
    if form is Form.CSV:
        return as_csv("claims", (_claim_row(*each) for each in pairs), CLAIM)
    if form is Form.JSON:
        origins = ledger.origins_of([claim.id for claim in lines], known_by=clocks.known_by)
        return as_json(claim_object(claim, report, origins.get(claim.id)) for claim, report in pairs)
    return page(
        "claims.html",
        pairs=[(claim, report, wording.words_as_said(claim, report.text)) for claim, report in pairs],
        listing=listing,
        stories=offered(ledger, asked),
        stances=tuple(Stance),
        kinds=tuple(SpeakerKind),
        cases=ledger.case_names(),
        chosen=listing.chosen("story", "case", "speaker", "kind", "party", "stance", "holds", "place", "time", "text"),
        publication=times.publication,
        verb=wording.verb_of,
        here="/claims",
    )


@router.get("/reports")
def reports(
    request: Request,
    ledger: TheLedger,
    clocks: TwoClocks,
    story: Text = "",
    case: Text = "",
    outlet: Text = "",
    language: Text = "",
    unread: Text = "",
    form: Form = Form.PAGE,
) -> Response:
    """What was taken in."""
    listing: Listing[Report] = Listing(request, key_of_report, str)
    asked = clocks.asked()
    found = ledger.reports(
        story=story_named(ledger, story),
        case=case_named(ledger, case),
        outlet=outlet or None,
        language=language or None,
        unread=unread == "true" if unread else None,
        window=listing.window,
        **asked,
    )
    lines = listing.turn(found)
    if form is Form.CSV:
        return as_csv("reports", _plain(report_object(each, text=False) for each in lines), REPORT)
    if form is Form.JSON:
        return as_json(report_object(each, text=False) for each in lines)
    return page(
        "reports.html",
        reports=lines,
        listing=listing,
        stories=offered(ledger, asked),
        cases=ledger.case_names(),
        chosen=listing.chosen("story", "case", "outlet", "language", "unread"),
        publication=times.publication,
        here="/reports",
    )


@router.get("/speakers")
def speakers(
    request: Request,
    ledger: TheLedger,
    known_by: KnownBy,
    story: Text = "",
    kind: Text = "",
    party: Text = "",
    text: Text = "",
    form: Form = Form.PAGE,
) -> Response:
    """Who speaks, with names, offices, and the words that gave the party."""
    listing = Listing(request, key_of_speaker, str, str)
    found = ledger.cast(
        listing.window,
        story=story_named(ledger, story),
        kind=one_of(SpeakerKind, kind),
        party=party or None,
        text=text or None,
        known_by=known_by,
    )
    lines = listing.turn(found)
    if form is Form.CSV:
        return as_csv("speakers", _plain(map(speaker_object, lines)), SPEAKER)
    if form is Form.JSON:
        return as_json(map(speaker_object, lines))
    return page(
        "speakers.html",
        speakers=lines,
        listing=listing,
        stories=offered(ledger, {"known_by": known_by}),
        kinds=tuple(SpeakerKind),
        chosen=listing.chosen("story", "kind", "party", "text"),
        here="/speakers",
    )


def _claim_row(claim: Claim, report: Report) -> dict[str, Any]:
    speaker = claim.speaker
    return {
        "id": claim.id,
        "speaker": speaker.name if speaker else None,
        "office": speaker.office if speaker else None,
        "party": claim.party,
        "stance": claim.stance.value,
        "holds": claim.holds,
        "text": claim.text,
        "outlet": report.outlet.name if report.outlet else None,
        "published": report.published.value if report.published else None,
        "report": claim.report,
    }


def _plain(objects: Iterable[dict[str, Any]]) -> Iterable[dict[str, Any]]:
    """Objects whose cells are words: a time as its value, several as one."""
    for each in objects:
        row = dict(each)
        if row.get("published"):
            row["published"] = row["published"]["value"]
        if "offices" in row:
            row["offices"] = "; ".join(row["offices"])
        yield row
