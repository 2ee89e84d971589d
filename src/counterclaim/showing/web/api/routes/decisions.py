"""What people decided."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from counterclaim.ledger.keyset import within
from counterclaim.showing.clocks import Clocks
from counterclaim.showing.decided import IN_FORCE, Logged, agreement, logged
from counterclaim.showing.objects.agreement import agreement_object
from counterclaim.showing.objects.decision import decision_object
from counterclaim.showing.objects.outcome import outcome_object
from counterclaim.showing.web.api.answering import many, one
from counterclaim.showing.web.api.asking import APaging, Id
from counterclaim.showing.web.api.document import a_list_of, an, made
from counterclaim.showing.web.api.wanted import Wanted
from counterclaim.showing.web.asking import KnownBy, TheLedger
from counterclaim.showing.web.deciding import decide as made_by

router = APIRouter(tags=["decisions"])


@router.get("/decisions", responses=a_list_of("decision"))
def decisions(
    request: Request,
    ledger: TheLedger,
    paging: APaging,
    known_by: KnownBy,
    about: Annotated[
        str | None, Query(max_length=200, description="Only about this: its id, or how it begins.")
    ] = None,
    by: Annotated[str | None, Query(max_length=400, description="Only by this person.")] = None,
    state: Annotated[
        str | None, Query(pattern="^(in force|taken back|orphaned)$", description="What became of it.")
    ] = None,
) -> Response:
    """Every decision in the order in which it was taken in, and whether it counts."""
    window = paging.window(int)
    log = enumerate(logged(ledger, Clocks(known_by=known_by)))
    wanted = (
        (number, each)
        for number, each in log
        if (not about or _is_about(each, about)) and by in (None, "", each.decision.who) and state in (None, each.state)
    )
    found = within(wanted, lambda numbered: (numbered[0],), window)
    turned = paging.turned(found, window, lambda numbered: (numbered[0],))
    return many(request, (_object(each) for _, each in turned.lines), turned)


@router.get("/agreement", responses=a_list_of("agreement"))
def agreed(
    request: Request,
    ledger: TheLedger,
    one: Annotated[str, Query(max_length=400, description="Who decided.")],
    other: Annotated[str, Query(max_length=400, description="Who decided too.")],
) -> Response:
    """How far two people agree where both decided, field by field: the share alike, and Cohen's kappa."""
    return many(request, map(agreement_object, agreement(logged(ledger), one, other)))


@router.get("/decisions/{decision}", responses=an("decision"))
def decision(request: Request, ledger: TheLedger, decision: Id) -> Response:
    """One decision."""
    found = [each for each in logged(ledger) if each.id.startswith(decision)]
    if len({each.id for each in found}) != 1:
        raise HTTPException(404, f"{decision!r} names no decision, or several; list them with their ids")
    return one(request, _object(found[0]))


@router.post("/decisions", status_code=201, responses=made("outcome"))
def decide(
    request: Request,
    wanted: Wanted,
    weigh: Annotated[bool, Query(description="Weigh the stories that it touches anew, at once.")] = True,
) -> Response:
    """Make a decision, as `counterclaim decide` and `add` do: signed, logged, weighed anew, and taken back by an undo.

    With `seen`, decisions about the same thing that came meanwhile are told; both are kept.
    """
    if not request.headers.get("content-type", "").startswith("application/json"):
        raise HTTPException(415, "send application/json: what a form of another page may send decides nothing")
    outcome = made_by(request, wanted, weigh=weigh)
    made_now = outcome.decision, *outcome.meanwhile
    names = request.app.state.kept.shown().code_names
    told, *meanwhile = ({**decision_object(names.over(each), IN_FORCE), "id": each.id} for each in made_now)
    return JSONResponse(outcome_object(told, meanwhile, outcome.weighed), 201)


def _is_about(each: Logged, about: str) -> bool:
    report = each.decision.report or ""
    return each.decision.about.startswith(about) or report.startswith(about.removeprefix("r-"))


def _object(each: Logged) -> dict[str, Any]:
    return {**decision_object(each.decision, each.state), "id": each.id}
