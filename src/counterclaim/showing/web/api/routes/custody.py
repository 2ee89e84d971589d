"""The log of heads: each binds the custody log as it stood at the end of a run."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from counterclaim.ledger.answers import Head
from counterclaim.ledger.keyset import Key, within
from counterclaim.showing.objects.head import head_object
from counterclaim.showing.web.api.answering import many
from counterclaim.showing.web.api.asking import APaging
from counterclaim.showing.web.api.document import a_list_of
from counterclaim.showing.web.asking import TheLedger

router = APIRouter(tags=["custody"])


@router.get("/custody/heads", responses=a_list_of("head"))
def heads(request: Request, ledger: TheLedger, paging: APaging) -> Response:
    """Heads, oldest first; compare them with copies kept elsewhere."""
    window = paging.window(int)
    found = within(ledger.heads(), _number, window)
    turned = paging.turned(found, window, _number)
    return many(request, map(head_object, turned.lines), turned)


def _number(head: Head) -> Key:
    return (head.number,)
