"""Forms of the desk: read, and refused where another page may have sent them."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import parse_qsl, urlsplit

from fastapi import Depends, Request
from starlette.exceptions import HTTPException

from counterclaim.showing.web.gate import same

TOKEN = "form"  # noqa: S105 - a name, no secret
"""The field that shows that a page of this desk made the form."""

_MEDIA_TYPE = "application/x-www-form-urlencoded"
_MOST_BYTES = 100_000
_MOST_FIELDS = 100


async def body_of(request: Request) -> dict[str, str]:
    """The fields that were filled in, blanks trimmed; HTTPException for what is no form, or a great one."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != _MEDIA_TYPE:
        raise HTTPException(415, f"a form is sent as {_MEDIA_TYPE}")
    raw = b""
    async for part in request.stream():
        raw += part
        if len(raw) > _MOST_BYTES:
            raise HTTPException(413, f"a form has at most {_MOST_BYTES:,} bytes")
    try:
        pairs = parse_qsl(raw.decode("utf-8"), max_num_fields=_MOST_FIELDS)
    except ValueError as error:
        raise HTTPException(400, "the form cannot be read") from error
    given = {name: value.replace("\r\n", "\n").strip() for name, value in pairs}
    return {name: value for name, value in given.items() if value}


async def _fields(request: Request) -> dict[str, str]:
    """The fields of a form that a page of this desk made; HTTPException for any other."""
    given = await body_of(request)
    if not same(given.pop(TOKEN, ""), form_token(request)):
        raise HTTPException(403, "this form is not of a page that the desk showed just now: go back, load it anew")
    return given


def form_token(request: Request) -> str:
    """What a page's forms bear; "" for a request that may send none."""
    token: str = getattr(request.state, "form_token", "")
    return token


def way_back(fields: dict[str, str], otherwise: str) -> str:
    """The page of the desk that a form names to go back to."""
    asked = fields.pop("back", "")
    parts = urlsplit(asked)
    own = asked.startswith("/") and not asked.startswith(("//", "/\\")) and not parts.scheme and not parts.netloc
    return asked if own else otherwise


Fields = Annotated[dict[str, str], Depends(_fields)]
