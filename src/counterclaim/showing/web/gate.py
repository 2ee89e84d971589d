"""Who may open the desk, and what its pages may do in a browser."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Awaitable, Callable
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from counterclaim.errors import WrongUse
from counterclaim.showing.web.api.problems import problem

#: Nothing is loaded but our own style sheet and script; nothing inline runs; no page is framed.
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
ENTER = "/enter"
API = "/api/"
Next = Callable[[Request], Awaitable[Response]]


def check_loopback(host: str) -> None:
    """WrongUse unless the desk would listen on this machine alone: without users, nobody else may reach it."""
    try:
        if host == "localhost" or ip_address(host).is_loopback:
            return
    except ValueError:
        pass
    raise WrongUse(
        f"--host {host} would open the desk to other machines, and this ledger has no users who could sign in; "
        "use 127.0.0.1, and reach it from elsewhere through an SSH tunnel"
    )


class Gate:
    """One token that opens the desk once: for the browser that brings it first, or for the script that does."""

    def __init__(self, host: str, port: int) -> None:
        name = f"[{host}]" if ":" in host else host
        self._hosts = {f"{each}:{port}" for each in (name, "localhost", "127.0.0.1", "[::1]")}
        self._token: str | None = secrets.token_urlsafe(32)
        self._bearer = ""
        self._session = secrets.token_urlsafe(32)
        self._cookie = f"counterclaim-{port}"
        self.address = f"http://{name}:{port}{ENTER}?token={self._token}"

    async def __call__(self, request: Request, onward: Next) -> Response:
        """Let a request through, or answer it; either way with the headers that every page has."""
        response = await self._answer(request, onward)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    async def _answer(self, request: Request, onward: Next) -> Response:
        if request.headers.get("host", "").lower() not in self._hosts:
            return _refusal(
                request, 421, "This desk answers to the address that `counterclaim serve` printed, and to no other."
            )
        if request.url.path == ENTER:
            return self._enter(request)
        if not (same(request.cookies.get(self._cookie, ""), self._session) or self._bears(request)):
            return _refusal(
                request,
                401,
                "Open the address that `counterclaim serve` printed; it works once. Start it again for a new one.",
            )
        if request.method != "GET" and not request.url.path.startswith(API) and self._is_from_elsewhere(request):
            return _refusal(request, 403, "Another page sent this. Nothing was decided.")
        request.state.form_token = hmac.digest(self._session.encode(), b"forms", "sha256").hex()
        return await onward(request)

    def _is_from_elsewhere(self, request: Request) -> bool:
        """Whether a browser says that a page of another origin sends this."""
        origin, site = request.headers.get("origin", "null"), request.headers.get("sec-fetch-site", "same-origin")
        return site != "same-origin" or (origin != "null" and urlsplit(origin).netloc.lower() not in self._hosts)

    def _bears(self, request: Request) -> bool:
        """Whether a script brings the token; once one does, the address opens no browser any more."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not request.url.path.startswith(API):
            return False
        if self._token is not None and same(token, self._token):
            self._bearer, self._token = self._token, None
        return bool(self._bearer) and same(token, self._bearer)

    def _enter(self, request: Request) -> Response:
        if self._token is None or not same(request.query_params.get("token", ""), self._token):
            return _refusal(
                request,
                401,
                "This address was used already, or is not the one printed. Start `counterclaim serve` again.",
            )
        self._token = None
        response = RedirectResponse("/", status_code=303)
        response.set_cookie(self._cookie, self._session, httponly=True, samesite="strict", path="/")
        return response


def same(given: str, wanted: str) -> bool:
    """Whether two secrets are one, in a time that does not tell how far they agree; an empty one is none."""
    return bool(wanted) and hmac.compare_digest(given.encode(), wanted.encode())


def _refusal(request: Request, status: int, words: str) -> Response:
    if request.url.path.startswith(API):
        answer = problem(status, words)
        if status == 401:
            answer.headers["WWW-Authenticate"] = "Bearer"
        return answer
    return Response(words + "\n", status, media_type="text/plain")
