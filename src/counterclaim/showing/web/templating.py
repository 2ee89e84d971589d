"""Templates, set up once: everything is escaped, and a name that is missing is an error."""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse

from counterclaim.showing import wording
from counterclaim.showing.dossier.disputed import question_of

signed_in: ContextVar[Any] = ContextVar("signed_in", default=None)
"""The user for whom a page is made, where people sign in."""


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("counterclaim.showing.web"),
        autoescape=True,
        undefined=StrictUndefined,
        lstrip_blocks=True,
    )
    made.globals["counted"] = wording.counted
    made.globals["question"] = question_of
    made.globals["here"] = ""
    made.globals["user"] = signed_in.get
    return made


def rendered(template: str, **values: Any) -> str:
    """The template filled in."""
    text = _environment().get_template(template).render(values)
    return text.encode("utf-8", "replace").decode("utf-8")  # a page's text may hold lone surrogates


def page(template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """The template filled in, as an answer."""
    return HTMLResponse(rendered(template, **values), status)
