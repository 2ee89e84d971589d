"""The OpenAPI document: FastAPI's, with the schemas of our objects and one shape of errors."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from counterclaim.showing.web.api.problems import MEDIA_TYPE

Responses = dict[int | str, dict[str, Any]]
_REF = "#/components/schemas/"
_ETAG = {"ETag": {"description": "Tag of this state; send it in If-None-Match.", "schema": {"type": "string"}}}
_FAILED = {
    "400": "A parameter makes no sense, or a cursor is not of this list.",
    "401": "No token, or none that opens this desk.",
    "403": "Not for whoever asks.",
    "404": "Nothing has that id.",
    "415": "The body is not sent as application/json.",
    "421": "Another host was asked for than the desk answers to.",
    "500": "The ledger cannot be read as it should.",
    "503": "Another process holds the ledger; try again.",
}
_PROBLEM: dict[str, Any] = {
    "type": "object",
    "title": "Problem details",
    "description": "An error, as RFC 9457 has it.",
    "properties": {
        "type": {"type": "string", "description": "about:blank: the title says what kind of error it is."},
        "title": {"type": "string", "description": "The status in words."},
        "status": {"type": "integer", "description": "The HTTP status."},
        "detail": {"type": "string", "description": "What is wrong, and the remedy."},
        "errors": {
            "type": "array",
            "description": "Parameter by parameter, where several are wrong.",
            "items": {
                "type": "object",
                "properties": {"where": {"type": "string"}, "reason": {"type": "string"}},
                "required": ["where", "reason"],
            },
        },
    },
    "required": ["type", "title", "status", "detail"],
}


def an(kind: str) -> Responses:
    """The answer of a route that gives one object."""
    return {200: _answer(f"One {kind}.", {"$ref": f"{_REF}{kind}"}), 304: {"description": "You have it already."}}


def a_list_of(kind: str) -> Responses:
    """The answer of a route that gives a page of a list."""
    cursor = {"type": ["string", "null"], "description": "Cursor of the page there; null where there is none."}
    page = {
        "type": "object",
        "properties": {
            "items": {"type": "array", "items": {"$ref": f"{_REF}{kind}"}},
            "previous": cursor,
            "next": cursor,
        },
        "required": ["items", "previous", "next"],
    }
    return {200: _answer(f"Objects of the kind {kind}.", page), 304: {"description": "You have it already."}}


def made(kind: str) -> Responses:
    """The answer of a route that makes something."""
    schema = {"$ref": f"{_REF}{kind}"}
    return {201: {"description": f"The {kind}.", "content": {"application/json": {"schema": schema}}}}


def bytes_of() -> Responses:
    """The answer of a route that hands over bytes."""
    return {
        200: {
            "description": "The bytes, as a download.",
            "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
        }
    }


def _answer(description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, "headers": _ETAG, "content": {"application/json": {"schema": schema}}}


def document(app: FastAPI, address: str) -> dict[str, Any]:
    """The document of an application that is mounted there."""
    made = get_openapi(
        title=app.title,
        version=app.version,
        summary=app.summary,
        description=app.description,
        routes=app.routes,
        servers=[{"url": address}] if address else None,
    )
    for path in made["paths"].values():
        for operation in path.values():
            answers = operation["responses"]
            answers.pop("422", None)
            plain = answers.get("200", {}).get("content", {})
            if "application/octet-stream" in plain:
                plain.pop("application/json", None)
            for status, description in _FAILED.items():
                answers[status] = {
                    "description": description,
                    "content": {MEDIA_TYPE: {"schema": {"$ref": f"{_REF}problem_details"}}},
                }
    kept = {name: each for name, each in made.get("components", {}).get("schemas", {}).items() if "Valid" not in name}
    made["components"] = {
        "schemas": {**kept, **_schemas(), "problem_details": _PROBLEM},
        "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
    }
    made["security"] = [{"token": []}]
    return made


@cache
def _schemas() -> dict[str, Any]:
    """The schemas of the package, each under its own name, and its parts as part_NAME."""
    folder = resources.files("counterclaim.showing") / "schemas"
    kinds = {file.name.removesuffix(".json"): json.loads(file.read_text(encoding="utf-8")) for file in folder.iterdir()}
    parts = {f"part_{name}": each for name, each in kinds.pop("parts")["$defs"].items()}
    return {name: _inside(each) for name, each in sorted((kinds | parts).items())}


def _inside(schema: Any) -> Any:
    """A schema whose references lead to the document's components."""
    if isinstance(schema, list):
        return [_inside(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    told = {name: _inside(each) for name, each in schema.items() if name not in {"$schema", "$id"}}
    if isinstance(target := told.get("$ref"), str):
        told["$ref"] = f"{_REF}part_{target.rpartition('/')[2]}"
    return told
