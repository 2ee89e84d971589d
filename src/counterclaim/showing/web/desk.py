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
from counterclaim.showing.web.gate import API, Guard
from counterclaim.showing.web.pages import (
    about_api,
    cases,
    changes,
    deciding,
    decisions,
    further,
    lists,
    people,
    queue,
    reports,
    stories,
    users,
)
from counterclaim.showing.web.templating import page


def desk(ledger: Ledger, gate: Guard, who: str | None = None) -> FastAPI:
    """The application on one ledger, behind one guard; `who` signs what is decided there."""
    app = FastAPI(title="Counterclaim", version=__version__, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.ledger, app.state.kept, app.state.who = ledger.shown(), ledger, who
    app.middleware("http")(gate)
    for name, media_type in (("desk.css", "text/css"), ("desk.js", "text/javascript")):
        _serve_file(app, name, media_type)
    for each in (stories, lists, further, people, changes, cases, decisions, deciding, queue, users, reports):
        app.include_router(each.router)
    mounted = api(ledger, who=who)
    app.mount(PREFIX, mounted)
    app.include_router(about_api.of(mounted))
    app.add_exception_handler(CounterclaimError, _told)
    app.add_exception_handler(HTTPException, _told)
    return app


def _serve_file(app: FastAPI, name: str, media_type: str) -> None:
    content = (files("counterclaim.showing.web") / "static" / name).read_bytes()

    @app.get(f"/static/{name}", include_in_schema=False)
    def file() -> Response:
        return Response(content, media_type=media_type, headers={"Cache-Control": "no-cache"})


async def _told(request: Request, error: Exception) -> Response:
    if request.url.path.startswith(API):  # an address so odd that it does not even lead into the API
        return problem(404, "There is no such address; /api/v1/openapi.json lists those that there are.")
    if isinstance(error, HTTPException):
        title = "There is no such page" if error.status_code == 404 else "That was not done"
        return page("error.html", error.status_code, title=title, words=str(error.detail))
    status = 404 if isinstance(error, WrongUse) else 500
    return page("error.html", status, title="That could not be shown", words=str(error))
