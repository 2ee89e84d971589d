"""Errors in one shape, RFC 9457."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from counterclaim.errors import LedgerLocked, WrongUse

MEDIA_TYPE = "application/problem+json"


def problem(status: int, detail: str, **more: Any) -> JSONResponse:
    """An error as an answer: what went wrong, where, and the remedy."""
    told = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail, **more}
    return JSONResponse(told, status, media_type=MEDIA_TYPE)


def of_status(_: Request, error: Exception) -> JSONResponse:
    """What the routes, and the routing, refuse."""
    assert isinstance(error, HTTPException)  # noqa: S101  # registered for no other
    answer = problem(error.status_code, str(error.detail))
    answer.headers.update(error.headers or {})
    return answer


def of_parameters(_: Request, error: Exception) -> JSONResponse:
    """A parameter, or a body, that is not of its kind."""
    assert isinstance(error, RequestValidationError)  # noqa: S101  # registered for no other
    errors = [{"where": ".".join(map(str, each["loc"])), "reason": each["msg"]} for each in error.errors()]
    detail = "; ".join(f"{each['where']}: {each['reason']}" for each in errors)
    return problem(400, detail, errors=errors)


def of_ours(_: Request, error: Exception) -> JSONResponse:
    """What the ledger refuses."""
    if isinstance(error, LedgerLocked):
        return problem(503, str(error))
    return problem(400 if isinstance(error, WrongUse) else 500, str(error))
