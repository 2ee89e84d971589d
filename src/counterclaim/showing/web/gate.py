"""Who may open the desk, and what its pages may do in a browser."""

from __future__ import annotations

import hmac
import secrets
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Collection
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


def is_loopback(host: str) -> bool:
    """Whether a desk that listens there is reached from this machine alone."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def check_reach(host: str, users: int) -> None:
    """WrongUse where other machines would reach a desk to which nobody could sign in."""
    if not is_loopback(host) and not users:
        raise WrongUse(
            f"--host {host} would open the desk to other machines, and this ledger has no users who could sign in; add "
            "one with `counterclaim users add`, or use 127.0.0.1 and reach it from elsewhere through an SSH tunnel"
        )


class Guard(ABC):
    """What every way into the desk has in common: which names it answers to, and what its answers bear."""

    def __init__(self, hosts: Collection[str]) -> None:
        self._hosts = frozenset(host.lower() for host in hosts)

    async def __call__(self, request: Request, onward: Next) -> Response:
        """Let a request through, or answer it; either way with the headers that every page has."""
        if request.headers.get("host", "").lower() not in self._hosts:
            response = refusal(request, 421, "This desk answers to the address that it was served at, and to no other.")
        else:
            response = await self.answer(request, onward)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    @abstractmethod
    async def answer(self, request: Request, onward: Next) -> Response:
        """The answer to a request that names one of this desk's hosts."""

    async def through(self, request: Request, onward: Next, secret: str) -> Response:
        """Let a request in, with what its page's forms have to bear; refuse what another page's form sends."""
        if self.is_from_elsewhere(request):
            return refusal(request, 403, "Another page sent this. Nothing was decided.")
        request.state.form_token = hmac.digest(secret.encode(), b"forms", "sha256").hex()
        return await onward(request)

    def is_from_elsewhere(self, request: Request) -> bool:
        """Whether a browser says that a page of another origin sends a form."""
        if request.method in ("GET", "HEAD") or request.url.path.startswith(API):
            return False
        origin, site = request.headers.get("origin", "null"), request.headers.get("sec-fetch-site", "same-origin")
        return site != "same-origin" or (origin != "null" and urlsplit(origin).netloc.lower() not in self._hosts)


class Gate(Guard):
    """One token that opens the desk once: for the browser that brings it first, or for the script that does."""

    def __init__(self, host: str, port: int) -> None:
        name = f"[{host}]" if ":" in host else host
        super().__init__([f"{each}:{port}" for each in (name, "localhost", "127.0.0.1", "[::1]")])
        self._token: str | None = secrets.token_urlsafe(32)
        self._bearer = ""
        self._session = secrets.token_urlsafe(32)
        self._cookie = f"counterclaim-{port}"
        self.address = f"http://{name}:{port}{ENTER}?token={self._token}"

    async def answer(self, request: Request, onward: Next) -> Response:
        """Through, for the browser or script that came first."""
        if request.url.path == ENTER:
            return self._enter(request)
        if not (same(request.cookies.get(self._cookie, ""), self._session) or self._bears(request)):
            return refusal(
                request,
                401,
                "Open the address that `counterclaim serve` printed; it works once. Start it again for a new one.",
            )
        return await self.through(request, onward, self._session)

    def _bears(self, request: Request) -> bool:
        """Whether a script brings the token; once one does, the address opens no browser any more."""
        token = borne(request)
        if self._token is not None and same(token, self._token):
            self._bearer, self._token = self._token, None
        return bool(self._bearer) and same(token, self._bearer)

    def _enter(self, request: Request) -> Response:
        if self._token is None or not same(request.query_params.get("token", ""), self._token):
            return refusal(
                request,
                401,
                "This address was used already, or is not the one printed. Start `counterclaim serve` again.",
            )
        self._token = None
        response = RedirectResponse("/", status_code=303)
        response.set_cookie(self._cookie, self._session, httponly=True, samesite="strict", path="/")
        return response


def borne(request: Request) -> str:
    """What a script bears for the API; "" where it bears nothing."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token if scheme.lower() == "bearer" and request.url.path.startswith(API) else ""


def same(given: str, wanted: str) -> bool:
    """Whether two secrets are one, in a time that does not tell how far they agree; an empty one is none."""
    return bool(wanted) and hmac.compare_digest(given.encode(), wanted.encode())


def refusal(request: Request, status: int, words: str) -> Response:
    """An answer in a line, or as the API has it."""
    if request.url.path.startswith(API):
        answer = problem(status, words)
        if status == 401:
            answer.headers["WWW-Authenticate"] = "Bearer"
        return answer
    return Response(words + "\n", status, media_type="text/plain")
