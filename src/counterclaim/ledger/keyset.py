"""Long lists a window at a time: so many lines behind, or before, a line that is named by what it is.

Nothing is counted off: a line that comes in or goes meanwhile moves no other from one window into the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, tuple_

Line = TypeVar("Line")
Key = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """At most `size` lines of a list: its first, or those behind `key`; with `before` its last, or those before it."""

    size: int
    key: Key | None = None
    before: bool = False

    def at(self, key: Key | None) -> Window:
        """The same window of a list whose lines are named otherwise."""
        return replace(self, key=key)


def cut(query: Select[Any], columns: Sequence[ColumnElement[Any]], window: Window, edge: Sequence[Any]) -> Select[Any]:
    """The query in the order of the columns, from the edge on; `edge` has a value a column and none without a key.

    Rows of a window before its edge come backwards: `in_order` turns them.
    """
    if window.key is not None:
        line, border = tuple_(*columns), tuple_(*edge)
        query = query.where(line < border if window.before else line > border)
        first = columns[0] <= edge[0] if window.before else columns[0] >= edge[0]
        query = query.where(first)  # says nothing new, but an index serves it
    return query.order_by(*(each.desc() if window.before else each for each in columns)).limit(window.size)


def in_order(rows: Iterable[Line], window: Window | None) -> list[Line]:
    """Rows in the order of the list."""
    found = list(rows)
    return found[::-1] if window is not None and window.before else found


def within(lines: Iterable[Line], key_of: Callable[[Line], tuple[Any, ...]], window: Window | None) -> tuple[Line, ...]:
    """The same of lines that stand in the order of their keys."""
    if window is None:
        return tuple(lines)
    if (edge := window.key) is not None:
        lines = (each for each in lines if (key_of(each) < edge if window.before else key_of(each) > edge))
    found = tuple(lines)
    return found[-window.size :] if window.before else found[: window.size]
