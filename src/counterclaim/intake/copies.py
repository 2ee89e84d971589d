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
    r"\b(?:first|originally)\s+(?:published|appeared|posted|ran|printed)\s+(?:in|on|by|at)\s+(?:the\s+)?"
    r"(?P<name>(?-i:[A-Z])[\w .&'’-]{1,40}?)"
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


def copy_hints(layout: Layout, outlet: str | None) -> CopyHints:
    """What a text says about being another publisher's than `outlet`; the first name found is the owner."""
    owners: list[str] = []
    notes: list[str] = []
    for block in layout.blocks:
        for line in block.lines:
            if block.place < _OPENING_BLOCKS and (match := _DATELINE.match(line.text)):
                name, words = match["name"], f"a report of {match['name']}, by its dateline"
            elif (match := _SOURCE.match(line.text)) or (match := _FIRST.search(line.text)):
                name = _named(match["name"]) or ""
                words = f"a copy of a report of {name or 'another publisher, not named'}: {line.text[:100]!r}"
            else:
                continue
            if not name or not _is_same(name, outlet):
                owners.extend([name] if name else [])
                notes.append(words)
    return CopyHints(owners[0] if owners else None, tuple(dict.fromkeys(notes)))


def _is_same(name: str, outlet: str | None) -> bool:
    """Whether an agency named in a dateline is the outlet itself: "Tide" for "Tide Agency"."""
    return outlet is not None and (name.casefold() in outlet.casefold() or outlet.casefold() in name.casefold())


def _named(words: str) -> str | None:
    """A publisher's name out of the words of a source line; None where they are no name."""
    words = words.strip(" .[]()")
    if words.casefold().startswith(("http://", "https://")):
        return host_of(words)
    return words if not _NO_NAME.match(words) and _NAME.fullmatch(words) else None
