"""The desk put together: pages, the style sheet, errors, the gate."""

from __future__ import annotations

from importlib.resources import files

from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

from counterclaim import __version__
from counterclaim.errors import CounterclaimError, WrongUse
from counterclaim.ledger import Ledger
from counterclaim.showing.web.api.app import PREFIX, api
from counterclaim.showing.web.api.problems import problem
from counterclaim.showing.web.gate import API, Gate
from counterclaim.showing.web.pages import cases, changes, decisions, further, lists, people, reports, stories
from counterclaim.showing.web.templating import page


def desk(ledger: Ledger, gate: Gate, who: str | None = None) -> FastAPI:
    """The application on one ledger, behind one gate; `who` signs what is decided there."""
    app = FastAPI(title="Counterclaim", version=__version__, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.ledger = ledger.shown()
    app.middleware("http")(gate)
    sheet = (files("counterclaim.showing.web") / "static" / "desk.css").read_bytes()

    @app.get("/static/desk.css", include_in_schema=False)
    def style() -> Response:
        return Response(sheet, media_type="text/css", headers={"Cache-Control": "no-cache"})

    for each in (stories, lists, further, people, changes, cases, decisions, reports):
        app.include_router(each.router)
    app.mount(PREFIX, api(ledger, who=who))
    app.add_exception_handler(CounterclaimError, _told)
    app.add_exception_handler(HTTPException, _told)
    return app


async def _told(request: Request, error: Exception) -> Response:
    if request.url.path.startswith(API):  # an address so odd that it does not even lead into the API
        return problem(404, "There is no such address; /api/v1/openapi.json lists those that there are.")
    if isinstance(error, HTTPException):
        return page("error.html", error.status_code, title="There is no such page", words=str(error.detail))
    status = 404 if isinstance(error, WrongUse) else 500
    return page("error.html", status, title="That could not be shown", words=str(error))
