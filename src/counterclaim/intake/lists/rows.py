"""Tables with a heading, row by row, as spreadsheets and other programs write them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from counterclaim.errors import UnreadableInput
from counterclaim.intake.decoding import decode
from counterclaim.intake.lists import Source

Row = dict[str, str]
_DELIMITERS = ",;\t|"


def headings(opening: bytes) -> tuple[str, ...]:
    """The headings of a table, in small letters, from its first bytes; none for bytes that hold no table."""
    text = decode(opening).text
    try:
        first = next(csv.reader(io.StringIO(text), delimiter=_delimiter(text)), [])
    except csv.Error:
        return ()
    return tuple(folded(heading) for heading in first)


def rows(source: Source) -> Iterator[tuple[int, Row]]:
    """Each row that is not empty, by its headings in small letters, with its number as a spreadsheet counts them.

    UnreadableInput where the table breaks off in the middle of a row.
    """
    text = decode(source.content).text
    reader = csv.reader(io.StringIO(text), delimiter=_delimiter(text))
    names: list[str] = []
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if not names:
                names = [folded(cell) for cell in cells]
            elif any(cell.strip() for cell in cells):
                yield number, dict(zip(names, (cell.strip() for cell in cells), strict=False))
    except csv.Error as error:
        raise UnreadableInput(
            f"{source.path}: cannot be read on behind row {number} ({error}): save the table again as CSV"
        ) from error


def folded(heading: str) -> str:
    """A heading without what does not count: its case, white space around it."""
    return " ".join(heading.casefold().split())


def _delimiter(text: str) -> str:
    """What parts the cells: the sign that stands most often in the first line."""
    first = text[: text.find("\n")] if "\n" in text else text
    return max(_DELIMITERS, key=first.count)
