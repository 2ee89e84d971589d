"""How the desk decides, the same for its forms and its API: who signs, and what becomes of what is wanted."""

from __future__ import annotations

from functools import cache
from typing import Any

from fastapi import Request
from starlette.exceptions import HTTPException

from counterclaim.ledger import Ledger
from counterclaim.ledger.deciding.making import Maker
from counterclaim.pipeline.deciding import Outcome, load_weighers
from counterclaim.pipeline.deciding import decide as keep

loaded = cache(load_weighers)
"""The models by which a story is weighed anew, loaded when first asked for."""


def signature(request: Request) -> str | None:
    """Who would sign: whoever a guard made out, if they may decide, else the person who serves; None for nobody."""
    if not getattr(request.state, "may_decide", True):
        return None
    who: str | None = getattr(request.state, "who", None) or request.app.state.who
    return who or None


def decide(request: Request, wanted: Any, *, weigh: bool = True) -> Outcome:
    """Make and keep what one of the models of `api.wanted` asks for, signed, its stories weighed anew.

    HTTPException where nobody would sign; WrongUse for what makes no sense.
    """
    who = signature(request)
    if who is None:
        raise HTTPException(403, _UNSIGNED if getattr(request.state, "may_decide", True) else _READS_ONLY)
    kept: Ledger = request.app.state.kept.acting(who)
    decision = wanted.made(Maker(kept.decided(), who, kept.now(), wanted.why))
    return keep(kept, decision, loaded if weigh else None, seen=wanted.seen)


_UNSIGNED = "decisions are signed: set your name in COUNTERCLAIM_OPERATOR, or in the settings, and serve again"
_READS_ONLY = "you may read here, and not decide: ask an admin for the role of a reviewer"
