"""A plain list: addresses and nothing else, one a line; blank lines and lines that begin with # aside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from counterclaim.intake.decoding import decode
from counterclaim.intake.formats import Match
from counterclaim.intake.given import is_address
from counterclaim.intake.listed import Entry
from counterclaim.intake.lists import Source, whole_lines

_SUFFIXES = {".txt", ".csv", ".tsv", ".urls", ".list"}
_ENOUGH = 0.9
"""Share of the lines that are addresses, from which a file is a list with slips and not a text that names addresses."""


class Plain:
    """Addresses, one a line."""

    name = "list of addresses"
    names_files = False

    def recognises(self, opening: bytes, name: str) -> Match:
        """By its lines; by more than its name, since a table may look the same to its first column."""
        if name != "-" and PurePath(name.casefold().removesuffix(".gz")).suffix not in _SUFFIXES:
            return Match.NO
        lines = [line for _, line in _lines(whole_lines(opening))]
        return Match.BY_BYTES if lines and sum(map(_is_listed, lines)) >= _ENOUGH * len(lines) else Match.NO

    def entries(self, source: Source) -> Iterator[Entry]:
        """An entry a line; a line that is no address is told."""
        for number, line in _lines(source.content):
            place = source.place(number, "line")
            if _is_listed(line):
                yield Entry(place, line)
            else:
                yield Entry(place, problems=(f"{place}: {line[:80]!r} is no http(s) address: write it whole",))


def _lines(content: bytes) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(decode(content).text.splitlines(), start=1):
        if (stripped := line.strip()) and not stripped.startswith("#"):
            yield number, stripped


def _is_listed(line: str) -> bool:
    return is_address(line) and " " not in line


LIST = Plain()
