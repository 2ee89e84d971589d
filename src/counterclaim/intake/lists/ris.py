"""References as RIS, as Zotero and others export them: a line a field, `ER` at the end of each.

Read: `TY`, `ID`, `TI` (or `T1`), `T2` (else `JO`, `JF`, `PB`), `UR`, `DA` (else `PY`, `Y1`) and the attached files of
`L1` to `L4`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from counterclaim.intake.decoding import decode
from counterclaim.intake.formats import Match
from counterclaim.intake.given import is_address
from counterclaim.intake.listed import Entry
from counterclaim.intake.lists import Source
from counterclaim.intake.lists.references import Reference, entry_of

_OPENING = re.compile(rb"^(?:\xef\xbb\xbf)?\s*TY  ?- ?[A-Z]+\s*$", re.M)
_FIELD = re.compile(r"([A-Z][A-Z0-9]) {1,2}- ?(.*)")
Fields = dict[str, list[str]]


class Ris:
    """A file of RIS records."""

    name = "RIS references"
    names_files = True

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its first field says it
        """By its first field."""
        return Match.BY_BYTES if _OPENING.match(opening) else Match.NO

    def entries(self, source: Source) -> Iterator[Entry]:
        """An entry a record."""
        for number, fields in enumerate(_records(decode(source.content).text), start=1):
            yield entry_of(_reference(fields), source.place(number, "record"), source.path.parent, "RIS DA")


def _records(text: str) -> Iterator[Fields]:
    fields: Fields = defaultdict(list)
    for line in text.splitlines():
        match = _FIELD.fullmatch(line.strip())
        if match is None:
            continue
        if match[1] == "ER" or (match[1] == "TY" and fields):
            yield fields
            fields = defaultdict(list)
        if match[1] != "ER":
            fields[match[1]].append(match[2].strip())
    if fields:
        yield fields


def _reference(fields: Fields) -> Reference:
    return Reference(
        key=_first(fields, "ID"),
        kind=_first(fields, "TY"),
        title=_first(fields, "TI", "T1"),
        outlet=_first(fields, "T2", "JO", "JF", "PB"),
        address=next((address for address in fields["UR"] if is_address(address)), None),
        published=_date(_first(fields, "DA", "PY", "Y1")),
        attached=tuple(name for tag in ("L1", "L2", "L3", "L4") for name in fields[tag]),
    )


def _first(fields: Fields, *tags: str) -> str | None:
    return next((value for tag in tags for value in fields[tag] if value), None)


def _date(written: str | None) -> str | None:
    """A date of RIS ("2031/05/03/", with empty parts for what is not known) as ISO 8601; other words as they are."""
    parts = [part for part in (written or "").split("/")[:3] if part]
    return "-".join(parts) if all(part.isdigit() for part in parts) and parts else written


LIST = Ris()
