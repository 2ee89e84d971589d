"""The API put together: an application of its own, so that its errors have one shape and its document is whole."""

from __future__ import annotations

from fastapi import Depends, FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.params import Depends as Guard
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from counterclaim import __version__
from counterclaim.errors import CounterclaimError
from counterclaim.ledger import Ledger
from counterclaim.showing.web.api import problems
from counterclaim.showing.web.api.document import document
from counterclaim.showing.web.api.routes import ROUTERS
from counterclaim.showing.web.api.strict import only_known_parameters, parameters_of

PREFIX = "/api/v1"
"""Where the desk mounts it."""

_ABOUT = (
    "What a ledger of Counterclaim holds: who claims what, word for word, about contested events. Objects are those "
    "that `--json` prints; lists come a page at a time, by cursors that stay true while reports come in. Nothing here "
    "says who is right."
)


def api(ledger: Ledger, *guards: Guard, who: str | None = None) -> FastAPI:
    """The API over a ledger as people may see it; every request passes the guards, whoever else let it through.

    Decisions are signed by whom a guard names in `request.state.who`, else by `who`; by nobody they cannot be made.
    """
    app = FastAPI(
        title="Counterclaim",
        version=__version__,
        summary="An auditable record of who claims what.",
        description=_ABOUT,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        dependencies=[*guards, Depends(only_known_parameters)],
    )
    app.state.kept, app.state.ledger, app.state.who = ledger, ledger.shown(), who
    for router in ROUTERS:
        app.include_router(router)
    app.state.parameters = parameters_of(document(app, ""))

    @app.get("/openapi.json", include_in_schema=False)
    def described(request: Request) -> JSONResponse:
        return JSONResponse(document(app, request.scope.get("root_path", "")))

    app.add_exception_handler(HTTPException, problems.of_status)
    app.add_exception_handler(RequestValidationError, problems.of_parameters)
    app.add_exception_handler(CounterclaimError, problems.of_ours)
    return app
