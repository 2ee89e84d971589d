"""Who may sign in, for those who may say so."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, RedirectResponse

from counterclaim.errors import WrongUse
from counterclaim.ledger import Ledger
from counterclaim.ledger.users import Role, User, role_named
from counterclaim.showing.web.forms import Fields, form_token
from counterclaim.showing.web.templating import page

router = APIRouter(include_in_schema=False)


@router.get("/users")
def users(request: Request) -> HTMLResponse:
    """Everybody, with forms to change them."""
    kept = _kept(request)
    return page("users.html", users=kept.users(), roles=tuple(Role), form_token=form_token(request), here="/users")


@router.post("/users")
def change(request: Request, fields: Fields) -> RedirectResponse:
    """Add, change or remove somebody."""
    kept, name, password = _kept(request), fields.get("name", ""), fields.get("password", "")
    try:
        match fields.get("do"):
            case "add":
                kept.add_user(name, role_named(fields.get("role", "")), password)
            case "role":
                kept.change_user(name, role=role_named(fields.get("role", "")))
            case "password":
                kept.change_user(name, password=password)
            case "remove":
                kept.remove_user(name)
            case _:
                raise HTTPException(400, "the form says nothing that could be done")
    except WrongUse as error:
        raise HTTPException(400, str(error)) from error
    return RedirectResponse("/users", 303)


def _kept(request: Request) -> Ledger:
    user: User | None = getattr(request.state, "user", None)
    if user is None or user.role is not Role.ADMIN:
        raise HTTPException(
            403, "only an admin who has signed in names users here; `counterclaim users` does elsewhere"
        )
    kept: Ledger = request.app.state.kept
    return kept.acting(user.name)
