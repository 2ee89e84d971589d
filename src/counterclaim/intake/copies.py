"""Whose text a page carries: agency datelines and source lines name the publisher that it was copied from."""

from __future__ import annotations

import re
from typing import NamedTuple

from counterclaim.intake.debris.layout import Layout
from counterclaim.intake.outlets import host_of

_DATELINE = re.compile(
    r"^(?:[A-Z][\w.'’-]*(?:[ ,/-]{1,2}(?:[A-Z][\w.'’-]*|\d{1,2}|of|the|de|la|al))*[ ,]{1,2})?"
    r"\((?P<name>[A-Z][\w .&'’-]{1,30})\)\s*[-–—]+\s"
)
_SOURCE = re.compile(r"^[\W_]*(?:source|via|original source)\s*:\s*(?P<name>\S.{0,80})$", re.I)
_FIRST = re.compile(
    r"\b(?:first|originally)\s+(?:published|appeared|posted|ran|printed)\s+(?:in|on|by|at)\s+(?:the\s+)?(?P<name>(?-i:[A-Z])[\w .&'’-]{1,40}?)"
    r"(?=[.,;)]|\s+on\s|\s+at\s|\s+in\s|$)",
    re.I,
)
_NO_NAME = re.compile(r"^(?:read|see|view|click|full|the full|original|here|link|own|various|agenc)", re.I)
_NAME = re.compile(r"[A-Z][\w.&'’-]*(?: (?:[A-Z&][\w.&'’-]*|of|the|and|de|la))*")
_OPENING_BLOCKS = 6


class CopyHints(NamedTuple):
    """The publisher named as the text's own, and notes with the words that say so."""

    owner: str | None
    notes: tuple[str, ...]


def copy_hints(layout: Layout) -> CopyHints:
    """What a text says about being another publisher's; the first name found is the owner."""
    owners: list[str] = []
    notes: list[str] = []
    for block in layout.blocks:
        for line in block.lines:
            if block.place < _OPENING_BLOCKS and (match := _DATELINE.match(line.text)):
                owners.append(match["name"])
                notes.append(f"a report of {match['name']}, by its dateline")
            elif (match := _SOURCE.match(line.text)) or (match := _FIRST.search(line.text)):
                name = _named(match["name"])
                owners.extend([name] if name else [])
                whose = name or "another publisher, not named"
                notes.append(f"a copy of a report of {whose}: {line.text[:100]!r}")
    return CopyHints(owners[0] if owners else None, tuple(dict.fromkeys(notes)))


def _named(words: str) -> str | None:
    """A publisher's name out of the words of a source line; None where they are no name."""
    words = words.strip(" .[]()")
    if words.casefold().startswith(("http://", "https://")):
        return host_of(words)
    return words if not _NO_NAME.match(words) and _NAME.fullmatch(words) else None
