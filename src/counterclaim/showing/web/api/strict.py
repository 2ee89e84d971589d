"""A filter that is misspelt is refused: an answer that silently left it out would be taken for a narrower one."""

from __future__ import annotations

from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request


def parameters_of(document: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """What may stand behind the question mark of each method and path."""
    return {
        f"{method.upper()} {path}": tuple(
            sorted(each["name"] for each in operation.get("parameters", ()) if each["in"] == "query")
        )
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
    }


def only_known_parameters(request: Request) -> None:
    """400 for a parameter that the address does not take, or one that is given twice."""
    path = getattr(request.scope.get("route"), "path", "")
    known = request.app.state.parameters.get(f"{request.method} {path}", ())
    given = [name for name, _ in request.query_params.multi_items()]
    for name in given:
        if name not in known:
            there = f"it takes: {', '.join(known)}" if known else "it takes none"
            raise HTTPException(400, f"there is no parameter {name!r} here; {there}")
        if given.count(name) > 1:
            raise HTTPException(400, f"the parameter {name!r} is given more than once; give it once")
