"""Deciding at the desk: the page of a claim, the page of a dispute, and what their forms send."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

from fastapi import APIRouter, Request
from pydantic import TypeAdapter, ValidationError
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, RedirectResponse

from counterclaim.errors import WrongUse
from counterclaim.ledger import Ledger
from counterclaim.records import Claim, DisputeKind, DisputeState, SpeakerKind, Stance
from counterclaim.showing import times, wording
from counterclaim.showing.decided import logged
from counterclaim.showing.queue import next_behind
from counterclaim.showing.web.api.wanted import Wanted
from counterclaim.showing.web.asking import TheLedger
from counterclaim.showing.web.deciding import decide as made_by
from counterclaim.showing.web.forms import Fields, way_back
from counterclaim.showing.web.templating import page
from counterclaim.showing.web.told import may_decide, told

router = APIRouter(include_in_schema=False)

_WANTED: TypeAdapter[Any] = TypeAdapter(Wanted)
_LISTS = ("things", "also")


@router.get("/claims/{claim}")
def claim(request: Request, ledger: TheLedger, claim: str) -> HTMLResponse:
    """One claim, what was read of it, and forms to say what is right."""
    found = ledger.claim(claim)
    report = ledger.report(found.report)
    disputes = [each for each in ledger.disputes(claims=[found.id]) if found.id in each.claims]
    return page(
        "claim.html",
        claim=found,
        report=report,
        words=wording.words_as_said(found, report.text),
        before=report.text[max(0, found.start - 300) : found.start],
        behind=report.text[found.end : found.end + 200],
        verb=wording.verb_of(found),
        published=times.publication(report.published),
        disputes=disputes,
        stances=tuple(Stance),
        kinds=tuple(SpeakerKind),
        **_around(request, ledger, found.id),
    )


@router.get("/disputes/{dispute}")
def dispute(request: Request, ledger: TheLedger, dispute: str) -> HTMLResponse:
    """One dispute, its sides face to face, and forms to say what is right."""
    found = ledger.dispute(dispute)
    claims = {each.id: each for each in ledger.claims(ids=found.claims)}
    reports = {each.digest: each for each in ledger.reports(digests={each.report for each in claims.values()})}
    said = [[_said(claims[each], reports) for each in side.claims if each in claims] for side in found.sides]
    return page(
        "dispute.html",
        dispute=found,
        sides=[("ABCDEFGHIJ"[number % 10], each) for number, each in enumerate(said)],
        reasons=found.reasons,
        kinds=tuple(DisputeKind),
        states=tuple(DisputeState),
        **_around(request, ledger, found.id),
    )


def _around(request: Request, ledger: Ledger, about: str) -> dict[str, Any]:
    """What either page has beside the thing itself: the log of it, the last decision, whether and where to go on."""
    return {
        "log": [(each, wording.decided(each.decision)) for each in logged(ledger, about=about)],
        "decided": told(request),
        "form_token": may_decide(request),
        "onward": next_behind(ledger, about),
    }


def _said(claim: Claim, reports: dict[str, Any]) -> tuple[Any, ...]:
    report = reports[claim.report]
    return claim, report, wording.words_as_said(claim, report.text), wording.verb_of(claim)


@router.post("/decide")
def decide(request: Request, fields: Fields) -> RedirectResponse:
    """Make the decision that a form sends, weigh anew what it touches, and go back to where the form says."""
    back = way_back(fields, "/decisions")
    try:
        outcome = made_by(request, _WANTED.validate_python(_plain(fields)))
    except ValidationError as error:
        raise HTTPException(400, _in_words(error)) from error
    except WrongUse as error:
        raise HTTPException(400, str(error)) from error
    parts = urlsplit(back)
    asked = urlencode([("decided", outcome.decision.id), *(("meanwhile", each.id) for each in outcome.meanwhile)])
    return RedirectResponse(urlunsplit(("", "", parts.path, asked, parts.fragment)), 303)


def _plain(fields: dict[str, str]) -> dict[str, Any]:
    """The fields as the API takes them: "speaker.name" lies in "speaker", lists are parted by blanks or lines."""
    plain: dict[str, Any] = {}
    for name, value in fields.items():
        outer, _, inner = name.partition(".")
        if inner:
            plain.setdefault(outer, {})[inner] = value
        elif name in _LISTS:
            plain[name] = value.split() if name == "things" else [each for each in value.split("\n") if each.strip()]
        else:
            plain[name] = value
    if plain.pop("reporter", None):
        plain["speaker"] = None
    elif isinstance(plain.get("speaker"), dict) and "name" not in plain["speaker"]:
        del plain["speaker"]
    return plain


def _in_words(error: ValidationError) -> str:
    told = (f"{'.'.join(str(part) for part in each['loc'][1:]) or 'kind'}: {each['msg']}" for each in error.errors())
    return f"The form cannot be taken so: {'; '.join(told)}"
