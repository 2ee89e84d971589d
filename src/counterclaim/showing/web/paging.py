"""Lists a page at a time, for pages and the API alike: cursors name a line, not a number of lines.

A cursor is bound to its list and its filters. It is no secret and grants nothing; its check tells one that was cut or
changed on the way, or brought to another list.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import urlencode

from starlette.requests import Request

from counterclaim.errors import WrongUse
from counterclaim.ledger.keyset import Key, Window
from counterclaim.records import digest_of

Line = TypeVar("Line")

_CHECK = 16
#: What of an address does not say which lines are listed.
_ASIDE = ("cursor", "limit", "form")
_LARGEST = 2**53


@dataclass(frozen=True, slots=True)
class Turned(Generic[Line]):
    """The lines of one page, and the cursors of its neighbours."""

    lines: tuple[Line, ...]
    previous: str | None
    next: str | None


@dataclass(frozen=True, slots=True)
class Paging:
    """Which page of a list is asked for."""

    #: The list and its filters.
    of: str
    size: int
    cursor: str | None = None

    @classmethod
    def asked(cls, request: Request, size: int, cursor: str | None) -> Paging:
        """From an address."""
        given = sorted((name, value) for name, value in request.query_params.multi_items() if value)
        filters = [each for each in given if each[0] not in _ASIDE]
        path = f"{request.scope.get('root_path', '')}{request.url.path}"
        return cls(f"{path}?{urlencode(filters)}", size, cursor or None)

    def window(self, *shape: type, from_end: bool = False) -> Window:
        """One line more than the page has, so that it is known whether there are more; `shape` is that of a key.

        Without a cursor it is the list's first page, or with `from_end` its last. WrongUse for a cursor that is none
        of this list.
        """
        if self.cursor is None:
            return Window(self.size + 1, before=from_end)
        before, key = self._read(self.cursor)
        if len(key) != len(shape) or any(type(part) is not kind for part, kind in zip(key, shape, strict=True)):
            raise _no_cursor(self.cursor)
        return Window(self.size + 1, key, before)

    def turned(self, lines: Sequence[Line], window: Window, key_of: Callable[[Line], Key]) -> Turned[Line]:
        """The page, of the lines that the window gave."""
        more, edged = len(lines) > self.size, window.key is not None
        shown = tuple(lines[-self.size :] if window.before else lines[: self.size])
        back, on = (more, edged) if window.before else (edged, more)
        first = key_of(shown[0]) if shown else window.key
        last = key_of(shown[-1]) if shown else window.key
        return Turned(
            shown,
            self.written(first, before=True) if back and first else None,
            self.written(last, before=False) if on and last else None,
        )

    def written(self, key: Key, *, before: bool) -> str:
        """The cursor that leads on from a line, or back from it."""
        payload = json.dumps([int(before), *key], separators=(",", ":"))
        return urlsafe_b64encode(f"{self._check(payload)}{payload}".encode()).decode().rstrip("=")

    def _read(self, cursor: str) -> tuple[bool, Key]:
        try:
            padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
            plain = urlsafe_b64decode(padded).decode()
            check, payload = plain[:_CHECK], plain[_CHECK:]
            before, *key = json.loads(payload)
        except (ValueError, TypeError) as error:
            raise _no_cursor(cursor) from error
        if check != self._check(payload) or any(isinstance(part, int) and abs(part) > _LARGEST for part in key):
            raise _no_cursor(cursor)
        if self.written(tuple(key), before=bool(before)) != cursor:
            raise _no_cursor(cursor)
        return bool(before), tuple(key)

    def _check(self, payload: str) -> str:
        return digest_of(f"{self.of}\n{payload}")[:_CHECK]


def _no_cursor(cursor: str) -> WrongUse:
    return WrongUse(
        f"the cursor {cursor[:80]!r} does not belong to this list with these filters; begin the list anew without one"
    )
