"""What a page says of the decision that led to it, and whether more can be decided from there."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import Request

from counterclaim.ledger import Ledger
from counterclaim.showing.web.deciding import signature
from counterclaim.showing.web.forms import form_token
from counterclaim.showing.wording import decided


@dataclass(frozen=True, slots=True)
class Told:
    """A decision in words."""

    id: str
    who: str
    words: str
    #: Decisions about the same thing that came between what the person saw and this one.
    meanwhile: tuple[Told, ...] = ()


def told(request: Request) -> Told | None:
    """The decision that a page's address names; None where it names none."""
    asked = request.query_params.get("decided", "")
    if not asked:
        return None
    ledger: Ledger = request.app.state.ledger
    names, known = ledger.shown().code_names, {each.id: each for each in ledger.rulings().log}
    found = [
        Told(each, known[each].who, decided(names.over(known[each])))
        for each in (asked, *request.query_params.getlist("meanwhile"))
        if each in known
    ]
    if not found or found[0].id != asked:
        return None
    return Told(found[0].id, found[0].who, found[0].words, tuple(found[1:]))


def seen_of(request: Request, about: str) -> int:
    """How many decisions about a thing there are when its page is made."""
    ledger: Ledger = request.app.state.ledger
    return sum(each.about == about for each in ledger.rulings().log)


def may_decide(request: Request) -> str:
    """What the forms of a page bear; "" where nobody is named who would sign, or may."""
    return form_token(request) if signature(request) else ""
