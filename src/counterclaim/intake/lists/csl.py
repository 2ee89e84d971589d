"""References as CSL JSON, as Zotero and others export them: an array of items, without their files.

Read: `id`, `type`, `title`, `container-title` (else `publisher`), `URL` and `issued`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from counterclaim.errors import UnreadableInput
from counterclaim.intake.decoding import decode
from counterclaim.intake.formats import Match
from counterclaim.intake.listed import Entry
from counterclaim.intake.lists import Source
from counterclaim.intake.lists.references import Reference, entry_of

_KEYS = (rb'"id"\s*:', rb'"type"\s*:\s*"[a-z][a-z_-]*"', rb'"(?:issued|accessed|container-title|citation-key)"\s*:')


class Csl:
    """Items as the Citation Style Language describes them."""

    name = "CSL JSON references"
    names_files = False

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its keys say it
        """By its keys."""
        head = opening.removeprefix(b"\xef\xbb\xbf").lstrip()
        return Match.BY_BYTES if head.startswith(b"[") and all(re.search(key, opening) for key in _KEYS) else Match.NO

    def entries(self, source: Source) -> Iterator[Entry]:
        """An entry an item."""
        try:
            items = json.loads(decode(source.content).text)
        except (ValueError, RecursionError) as error:
            raise UnreadableInput(f"{source.path}: cannot be read as JSON ({error}): export it again") from error
        for number, item in enumerate(items, start=1):
            place = source.place(number, "item")
            if not isinstance(item, dict):
                yield Entry(place, problems=(f"{place}: no reference: export it again",))
                continue
            yield entry_of(_reference(item), place, source.path.parent, "CSL issued")


def _reference(item: Mapping[str, Any]) -> Reference:
    words = {name: str(item[name]) for name in ("id", "type", "title", "URL") if item.get(name)}
    outlet = item.get("container-title") or item.get("publisher")
    return Reference(
        key=words.get("id"),
        kind=words.get("type"),
        title=words.get("title"),
        outlet=str(outlet) if outlet else None,
        address=words.get("URL"),
        published=_issued(item.get("issued")),
    )


def _issued(issued: object) -> str | None:
    """A date as exactly as it is given: its parts, else its words."""
    if not isinstance(issued, dict):
        return None
    try:
        year, *others = (int(part) for part in issued["date-parts"][0])
        return "-".join([f"{year:04d}", *(f"{part:02d}" for part in others[:2])])
    except (KeyError, IndexError, TypeError, ValueError):
        words = issued.get("raw") or issued.get("literal")
        return str(words) if words else None


LIST = Csl()
