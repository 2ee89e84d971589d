"""A table of addresses: a CSV file with a column of them, named by the user, by its heading or by what stands in it."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.errors import UnreadableInput
from counterclaim.intake.formats import Match
from counterclaim.intake.given import is_address
from counterclaim.intake.listed import Entry
from counterclaim.intake.lists import Source, whole_lines
from counterclaim.intake.lists.rows import folded, headings, rows

_COLUMNS = ("url", "link", "address", "permalink", "article url", "article_url", "source url", "source_url")
_ENOUGH = 0.9
"""Share of a column's cells that are addresses, from which it is a column of them."""

_LOOKED_AT = 200


def is_table(name: str) -> bool:
    """Whether a file is a table, by its name."""
    return name.casefold().endswith((".csv", ".tsv"))


class Table:
    """Any table with addresses in it."""

    name = "table of addresses"
    names_files = False

    def recognises(self, opening: bytes, name: str) -> Match:
        """By its name, and a column of addresses among its first rows."""
        whole = whole_lines(opening)
        return Match.BY_NAME if is_table(name) and _column(_looked_at(whole), headings(whole)) else Match.NO

    def entries(self, source: Source) -> Iterator[Entry]:
        """An entry a row; a cell that is no address is told."""
        names = headings(source.content)
        column = folded(source.column) if source.column else _column(_looked_at(source.content), names)
        if column is None or column not in names:
            known = ", ".join(repr(name) for name in names if name)
            raise UnreadableInput(f"{source.path}: has no column {source.column!r}: name one of {known}")
        for number, row in rows(source):
            address, place = row.get(column, ""), source.place(number)
            if is_address(address):
                yield Entry(place, address)
            else:
                what = f"{address!r} in column {column!r} is no http(s) address" if address else f"{column!r} is empty"
                yield Entry(place, problems=(f"{place}: {what}: write it whole",))


def _looked_at(content: bytes) -> list[dict[str, str]]:
    from itertools import islice
    from pathlib import Path

    try:
        return [row for _, row in islice(rows(Source(Path(), content)), _LOOKED_AT)]
    except UnreadableInput:
        return []


def _column(first: list[dict[str, str]], names: tuple[str, ...]) -> str | None:
    known = [name for name in _COLUMNS if name in names]
    for name in (*known, *names):
        found = [value for row in first if (value := row.get(name, ""))]
        if found and sum(is_address(value) for value in found) >= _ENOUGH * len(found):
            return name
    return None


LIST = Table()
