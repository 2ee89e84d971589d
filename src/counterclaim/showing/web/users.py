"""A desk to which people sign in by name and password: who they are, what they may, for how long."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from urllib.parse import urlencode, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from counterclaim.ledger import Ledger
from counterclaim.ledger.users import LASTS
from counterclaim.showing.web.forms import body_of, way_back
from counterclaim.showing.web.gate import API, Guard, Next, borne, refusal
from counterclaim.showing.web.templating import page, signed_in

SIGN_IN, SIGN_OUT = "/sign-in", "/sign-out"
_OPEN = frozenset({"/static/desk.css", "/static/desk.js"})
_TRIES = 5
"""Wrong passwords for one name, after which it has to wait."""
_WAIT = 60.0
_MOST_NAMES = 10_000


class SignIn(Guard):
    """Lets in whoever has signed in, or bears a token that was given; each request is asked anew."""

    def __init__(
        self, ledger: Ledger, hosts: Collection[str], *, secure: bool, now: Callable[[], float] = time.monotonic
    ) -> None:
        """`hosts` are the names, with ports, under which it is reached; `secure` where that is by https alone."""
        super().__init__(hosts)
        self._ledger, self._secure, self._now = ledger, secure, now
        self._cookie = "__Host-counterclaim" if secure else "counterclaim"
        self._wrong: dict[str, tuple[int, float]] = {}

    async def answer(self, request: Request, onward: Next) -> Response:
        """Through, for a user; to the page where one signs in, for anybody else."""
        path, secret = request.url.path, request.cookies.get(self._cookie, "") or borne(request)
        if path in _OPEN:
            return await onward(request)
        if path == SIGN_IN:
            return await self._sign_in(request)
        user = await run_in_threadpool(self._ledger.bearer, secret) if secret else None
        if user is None:
            return self._turned_away(request)
        if path == SIGN_OUT:
            return await self._sign_out(request, secret)
        request.state.who, request.state.may_decide, request.state.user = user.name, user.decides, user
        before = signed_in.set(user)
        try:
            return await self.through(request, onward, secret)
        finally:
            signed_in.reset(before)

    def _turned_away(self, request: Request) -> Response:
        if request.url.path.startswith(API):
            return refusal(request, 401, "Bring a token that `counterclaim users token` gave, and that still holds.")
        if request.method != "GET":
            return refusal(request, 401, "You are not signed in any more. Nothing was decided.")
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(f"{SIGN_IN}?{urlencode({'back': request.url.path + query})}", 303)

    async def _sign_in(self, request: Request) -> Response:
        if request.method == "GET":
            return page("sign_in.html", wrong="", back=way_back(dict(request.query_params), "/"), name="")
        if request.method != "POST" or self.is_from_elsewhere(request):
            return refusal(request, 403, "Another page sent this.")
        fields = await body_of(request)
        name, back = fields.get("name", ""), way_back(fields, "/")
        if self._has_to_wait(name):
            words = "Too many wrong passwords for this name. Wait a minute."
            return page("sign_in.html", 429, wrong=words, back=back, name=name)
        secret = await run_in_threadpool(self._ledger.sign_in, name, fields.get("password", ""))
        if secret is None:
            self._note_wrong(name)
            words = "There is no user of that name and password."
            return page("sign_in.html", 401, wrong=words, back=back, name=name)
        self._wrong.pop(name.casefold(), None)
        response = RedirectResponse(back, 303)
        response.set_cookie(
            self._cookie,
            secret,
            max_age=int(LASTS.total_seconds()),
            httponly=True,
            samesite="strict",
            secure=self._secure,
            path="/",
        )
        return response

    async def _sign_out(self, request: Request, secret: str) -> Response:
        if request.method != "POST" or self.is_from_elsewhere(request):
            return refusal(request, 405, "Sign out by the button at the foot of a page.")
        await run_in_threadpool(self._ledger.sign_out, secret)
        response = RedirectResponse(SIGN_IN, 303)
        response.delete_cookie(self._cookie, path="/", secure=self._secure, httponly=True, samesite="strict")
        return response

    def _has_to_wait(self, name: str) -> bool:
        tries, last = self._wrong.get(name.casefold(), (0, 0.0))
        return tries >= _TRIES and self._now() - last < _WAIT

    def _note_wrong(self, name: str) -> None:
        if len(self._wrong) >= _MOST_NAMES:
            self._wrong.clear()
        tries, last = self._wrong.get(name.casefold(), (0, 0.0))
        now = self._now()
        self._wrong[name.casefold()] = (tries + 1 if now - last < _WAIT else 1, now)


def hosts_of(names: Collection[str]) -> tuple[tuple[str, ...], bool]:
    """The Host headers that addresses or names of a desk stand for, and whether all are reached by https."""
    hosts, secure = [], True
    for name in names:
        parts = urlsplit(name if "://" in name else f"http://{name}")
        secure &= parts.scheme == "https"
        hosts.append(parts.netloc)
    return tuple(hosts), secure and bool(hosts)
