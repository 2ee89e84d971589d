"""The page of a speaker, and the page of a party: what they said, over time and against whom."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from counterclaim.errors import WrongUse
from counterclaim.ledger import Ledger
from counterclaim.records import Speaker
from counterclaim.showing.standing import standing
from counterclaim.showing.web.asking import TwoClocks
from counterclaim.showing.web.templating import page
from counterclaim.showing.web.told import may_decide, seen_of
from counterclaim.showing.web.told import told as told_of

#: Claims on one page; it says so where there are more.
MOST = 100

router = APIRouter(include_in_schema=False)


@router.get("/speakers/{speaker}")
def speaker(request: Request, speaker: str, clocks: TwoClocks) -> HTMLResponse:
    """What one speaker said."""
    ledger: Ledger = request.app.state.ledger
    told = standing(ledger, clocks, MOST, speaker=speaker)
    known = list(dict.fromkeys(one.claim.speaker for one in told.said if one.claim.speaker))
    if not known:
        raise WrongUse(f"there is no speaker {speaker!r} who said anything by then: look at the list of speakers")
    return page(
        "standing.html",
        title=known[0].name,
        kind=known[0].kind.value,
        names=_different(name for each in known for name in each.names if name != known[0].name),
        offices=_different(office for each in known for office in each.offices),
        parties=_parties(known),
        told=told,
        own="the same speaker",
        most=MOST,
        list_address=f"/claims?speaker={speaker}",
        id=known[0].id,
        seen=seen_of(request, known[0].id),
        decided=told_of(request),
        form_token=may_decide(request),
        here="/speakers",
    )


@router.get("/parties/{party:path}")
def party(request: Request, party: str, clocks: TwoClocks) -> HTMLResponse:
    """What was said for one party."""
    ledger: Ledger = request.app.state.ledger
    told = standing(ledger, clocks, MOST, party=party)
    if not told.said:
        raise WrongUse(f"nobody speaks for {party!r} by then: look at the list of parties")
    speakers = list(dict.fromkeys(one.claim.speaker for one in told.said if one.claim.speaker))
    return page(
        "standing.html",
        title=party,
        kind="party",
        names=_different(each.name for each in speakers),
        offices=(),
        parties=(),
        told=told,
        own="another speaker of the same party",
        most=MOST,
        list_address=f"/claims?{urlencode({'party': party})}",
        id=None,
        here="/parties",
    )


def _parties(known: list[Speaker]) -> tuple[tuple[str, str], ...]:
    """Parties with the words that gave them."""
    return tuple(dict.fromkeys((each.party, each.party_because or "your list") for each in known if each.party))


def _different(names: Iterable[str]) -> tuple[str, ...]:
    """The names, each once however it is capitalised, the shortest first."""
    once = {name.casefold(): name for name in names}
    return tuple(sorted(once.values(), key=lambda name: (len(name), name)))
