"""The page that tells people of the API: each address, what it may be asked for, how to ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, FastAPI, Request
from starlette.responses import HTMLResponse

from counterclaim.showing.web.api.app import PREFIX
from counterclaim.showing.web.api.document import document
from counterclaim.showing.web.templating import page


@dataclass(frozen=True, slots=True)
class Parameter:
    """What an address may be asked for."""

    name: str
    words: str
    required: bool


@dataclass(frozen=True, slots=True)
class Address:
    """One address of the API."""

    method: str
    path: str
    words: str
    parameters: tuple[Parameter, ...]


def of(api: FastAPI) -> APIRouter:
    """The page of an API that is mounted at PREFIX."""
    router = APIRouter(include_in_schema=False)

    @router.get("/api")
    def about(request: Request) -> HTMLResponse:
        addresses = tuple(_addresses(document(api, PREFIX)))
        home = str(request.base_url).rstrip("/")
        return page("about_api.html", addresses=addresses, home=home, prefix=PREFIX, version=api.version)

    return router


def _addresses(described: Mapping[str, Any]) -> Iterator[Address]:
    for path, ways in described["paths"].items():
        for method, way in ways.items():
            given = tuple(
                Parameter(each["name"], each.get("description", ""), each.get("required", False))
                for each in way.get("parameters", ())
                if each["in"] in {"query", "path"}
            )
            yield Address(method.upper(), PREFIX + path, way.get("description", ""), given)
