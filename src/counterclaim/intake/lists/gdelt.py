"""GDELT's Global Knowledge Graph, version 2: the addresses of the documents it was made from.

Tab-separated, without a heading, 27 columns. Read, by the codebook's names: GKGRECORDID (1), V2.1DATE (2),
V2SOURCECOLLECTIONIDENTIFIER (3), V2SOURCECOMMONNAME (4) and V2DOCUMENTIDENTIFIER (5). Only documents of the open web
(collection 1) have an address; others are told with the collection they are in. GDELT's date is when it met the
document, in steps of a quarter of an hour: its day is all that is taken as a hint at the publication.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from counterclaim.intake.decoding import decode
from counterclaim.intake.formats import Match
from counterclaim.intake.given import is_address
from counterclaim.intake.listed import Entry
from counterclaim.intake.lists import Source

_RECORD = re.compile(rb"\d{14}-T?\d+\t\d{14}\t[1-6]\t")
_WEB = "1"
_COLLECTIONS = {
    "2": "a broadcast, print or other offline source, of which there is a citation only",
    "3": "the CORE archive",
    "4": "the DTIC archive",
    "5": "the JSTOR archive",
    "6": "a source without text",
}


class Gdelt:
    """A file of the GKG, unpacked or in the ZIP archive in which it is handed out."""

    name = "GDELT knowledge graph"
    names_files = False

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its first record says it
        """By its first record."""
        return Match.BY_BYTES if _RECORD.match(opening) else Match.NO

    def entries(self, source: Source) -> Iterator[Entry]:
        """A document a line."""
        for number, line in enumerate(source.content.splitlines(), start=1):
            if line.strip():
                yield _entry(line, source.place(number, "line"))


def _entry(line: bytes, place: str) -> Entry:
    cells = decode(line).text.split("\t")
    if len(cells) < 5:
        return Entry(place, problems=(f"{place}: no record of the knowledge graph: get the file again",))
    record, seen, collection, outlet, document = cells[:5]
    if collection != _WEB or not is_address(document):
        where = _COLLECTIONS.get(collection, "no web page")
        return Entry(place, problems=(f"{place}: {document[:200]!r} is from {where}: hand in its text as a file",))
    return Entry(
        place,
        document,
        outlet=outlet,
        published=f"{seen[:4]}-{seen[4:6]}-{seen[6:8]}",
        dated_by="GDELT V2.1DATE, when it was met",
        known={"GDELT record": record, "met by GDELT": seen},
    )


LIST = Gdelt()
