"""What is so of a story, from when to when: rows are closed when they stop being so, and never deleted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, select, update


@dataclass(frozen=True, slots=True)
class Item:
    """Something that is so: its key among its like, and the columns that say what it is."""

    key: str
    values: dict[str, Any] = field(default_factory=dict)


def settle(connection: Connection, table: Table, story: str, items: Iterable[Item], now: datetime) -> bool:
    """Make `items`, in their order, what the table says of the story from now on; False where it says so already."""
    wanted = _with_keys_of_their_own(items)
    standing = standing_rows(connection, table, story)
    same = {key for key, row in standing.items() if key in wanted and _says(row, wanted[key])}
    close(connection, table, [row.number for key, row in standing.items() if key not in same], now)
    position_of = {key: position for position, key in enumerate(wanted)}
    added = [
        {"story": story, "key": key, "position": position_of[key], "known": now, **item.values}
        for key, item in wanted.items()
        if key not in same
    ]
    if added:
        connection.execute(table.insert(), added)
    moved = [
        {"moved": standing[key].number, "place": position_of[key]}
        for key in same
        if standing[key].position != position_of[key]
    ]
    if moved:  # where a thing stands in a list has no history
        connection.execute(
            update(table).where(table.c.number == bindparam("moved")).values(position=bindparam("place")), moved
        )
    return bool(added or moved or len(same) < len(standing))


def standing_rows(connection: Connection, table: Table, story: str) -> dict[str, Row[Any]]:
    """What the table says of a story now, by key, but for since when."""
    said = [column for column in table.c if column.name not in ("known", "closed")]
    query = select(*said).where(table.c.story == story, table.c.closed.is_(None)).order_by(table.c.position)
    return {row.key: row for row in connection.execute(query)}


def close(connection: Connection, table: Table, numbers: Sequence[int], now: datetime) -> None:
    """Let rows stop being so."""
    if numbers:
        connection.execute(
            update(table).where(table.c.number == bindparam("row")).values(closed=now),
            [{"row": number} for number in numbers],
        )


def _with_keys_of_their_own(items: Iterable[Item]) -> dict[str, Item]:
    seen: Counter[str] = Counter()
    keyed = {}
    for item in items:
        seen[item.key] += 1
        keyed[item.key if seen[item.key] == 1 else f"{item.key}#{seen[item.key]}"] = item
    return keyed


def _says(row: Row[Any], item: Item) -> bool:
    return all(row._mapping[name] == value for name, value in item.values.items())
