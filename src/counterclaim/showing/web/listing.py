"""A list as a page, as CSV or as JSON: the same lines under the same filters, and links to its neighbours."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Generic, TypeVar
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from counterclaim.ledger import Ledger
from counterclaim.ledger.keyset import Key, Window
from counterclaim.showing.export.tables import harmless
from counterclaim.showing.web.paging import Paging, Turned

Line = TypeVar("Line")
Kind = TypeVar("Kind", bound=StrEnum)

USUAL, MOST = 100, 200
"""Lines on one page, unless its address says how many, and at most."""
OFFERED = 100
"""Stories among which a form lets one choose; where there are more it asks for an id."""


class Form(StrEnum):
    """As what a list is wanted."""

    PAGE = "page"
    CSV = "csv"
    JSON = "json"


class Listing(Generic[Line]):
    """One page of a list, and the addresses that lead on from it."""

    def __init__(self, request: Request, key_of: Callable[[Line], Key], *shape: type, from_end: bool = False) -> None:
        self._request = request
        self._key_of = key_of
        self._paging = Paging.asked(request, _size(request), request.query_params.get("cursor"))
        self.window: Window = self._paging.window(*shape, from_end=from_end)
        self._turned: Turned[Line] = Turned((), None, None)

    def turn(self, lines: Sequence[Line]) -> tuple[Line, ...]:
        """The lines of the page, of those that the window gave."""
        self._turned = self._paging.turned(lines, self.window, self._key_of)
        return self._turned.lines

    @property
    def previous(self) -> str | None:
        """Address of the page before."""
        return self._turned.previous and self.address(cursor=self._turned.previous)

    @property
    def next(self) -> str | None:
        """Address of the page behind."""
        return self._turned.next and self.address(cursor=self._turned.next)

    @property
    def csv(self) -> str:
        """Address of these lines as CSV."""
        return self._address({**self._given, "form": "csv"})

    @property
    def json(self) -> str:
        """Address of these lines as JSON."""
        return self._address({**self._given, "form": "json"})

    def chosen(self, *names: str) -> dict[str, str]:
        """What a form was filled in with, the two clocks included."""
        given = self._request.query_params
        return {name: given.get(name, "") for name in (*names, "published_by", "known_by")}

    def address(self, **more: str) -> str:
        """The list under the same filters."""
        kept = {name: value for name, value in self._given.items() if name != "cursor"}
        return self._address({**kept, **more})

    @property
    def _given(self) -> dict[str, str]:
        return {name: value for name, value in self._request.query_params.items() if value and name != "form"}

    def _address(self, parameters: Mapping[str, str]) -> str:
        path = self._request.url.path
        return f"{path}?{urlencode(parameters)}" if parameters else path


def _size(request: Request) -> int:
    limit = request.query_params.get("limit", "")
    return min(int(limit), MOST) if limit.isdecimal() and int(limit) else USUAL


def as_json(objects: Iterable[dict[str, Any]]) -> Response:
    """The lines as objects."""
    return Response(json.dumps(list(objects), allow_nan=False), media_type="application/json")


def as_csv(name: str, rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> Response:
    """The lines as a table for spreadsheets, nothing in it a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    for row in rows:
        writer.writerow(harmless(_cell(row[column])) for column in columns)
    return Response(
        out.getvalue().encode("utf-8", "replace"),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else value


def one_of(kinds: type[Kind], value: str) -> Kind | None:
    """The member of that name; none for a field left empty."""
    return kinds(value) if value in set(kinds) else None


def offered(ledger: Ledger, asked: Any) -> tuple[tuple[str, str], ...]:
    """Stories for choosing one, by id and title; none where there are too many to choose from."""
    found = ledger.stories(window=Window(OFFERED + 1), **asked)
    return tuple((each.id, each.title) for each in found) if len(found) <= OFFERED else ()
