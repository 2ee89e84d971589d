"""Answers: one object, or a page of a list; a reader who has it already is told so."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from counterclaim.errors import WrongUse
from counterclaim.records import digest_of
from counterclaim.showing.web.paging import Turned

Thing = TypeVar("Thing")


def one(request: Request, found: dict[str, Any]) -> Response:
    """An object; 304 where the reader names the tag of this very state of it."""
    body = json.dumps(found, allow_nan=False).encode()
    tag = f'"{digest_of(body)[:24]}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache"}
    known = {each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")}
    if not known.isdisjoint({tag, "*"}):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/json", headers=headers)


def many(request: Request, items: Iterable[dict[str, Any]], turned: Turned[Any] | None = None) -> Response:
    """A page of a list; without cursors where it is whole."""
    cursors = {"previous": turned.previous if turned else None, "next": turned.next if turned else None}
    return one(request, {"items": list(items), **cursors})


def the(ask: Callable[[str], Thing], asked: str) -> Thing:
    """What has that id, or that beginning of one; 404 where nothing has, or several do."""
    try:
        return ask(asked)
    except WrongUse as error:
        raise HTTPException(404, str(error)) from error
