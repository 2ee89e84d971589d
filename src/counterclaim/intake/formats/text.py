"""Plain text: a report as somebody copied or typed it.

The report's text is the whole decoded text, so that offsets count from its first character. A headline stays where it
stands; it becomes the title as well, and its lines are marked as headlines.
"""

from __future__ import annotations

from itertools import islice
from pathlib import PurePath

from counterclaim.errors import EmptyInput
from counterclaim.intake.copies import copy_hints
from counterclaim.intake.dates.choosing import choose
from counterclaim.intake.dates.visible import visible_dates
from counterclaim.intake.debris import mark
from counterclaim.intake.debris.layout import Layout
from counterclaim.intake.decoding import Decoded, clean, decode
from counterclaim.intake.formats import Context, Match
from counterclaim.intake.headlines import headline_spans, title_of
from counterclaim.intake.outlets import outlet_of
from counterclaim.intake.signatures import is_binary
from counterclaim.records import Capture, PublicationTime, Report

_SUFFIXES = {".txt", ".text"}
_HEADER_LINES = 6
VERSION = 1


class TextFormat:
    """Any bytes that decode to words."""

    name = "text"
    media_type = "text/plain"

    def recognises(self, opening: bytes, name: str) -> Match:
        """By name where the bytes allow it; else perhaps."""
        decoded = decode(opening)
        if is_binary(opening) and not decoded.encoding.startswith(("utf-16", "utf-32")):
            return Match.NO
        return Match.BY_NAME if PurePath(name).suffix.casefold() in _SUFFIXES else Match.PERHAPS

    def read(self, capture: Capture, context: Context) -> tuple[Report, ...]:
        """One report; EmptyInput where there is nothing but white space."""
        decoded = clean(decode(capture.content))
        if not decoded.text.strip():
            place = "standard input" if capture.address == "-" else capture.address
            raise EmptyInput(f"{place}: there is nothing but white space in it: hand in the report's text")
        return (_report(decoded, capture, context),)


def _report(decoded: Decoded, capture: Capture, context: Context) -> Report:
    given, text = context.given, decoded.text
    layout = Layout.of(text)
    debris = mark(layout)
    headlines = headline_spans(layout, debris)
    title, title_notes = title_of(text, headlines, given.title)
    language, language_notes = context.language_of(text)
    published, candidates, date_notes = choose(
        [*_candidates(layout, given.publication()), *context.times], capture.captured
    )
    hints = copy_hints(layout, given.outlet)
    return Report(
        text=text,
        title=title,
        outlet=outlet_of(given.outlet, address=given.url, owner=hints.owner),
        address=given.url,
        published=published,
        language=language,
        capture=capture.digest,
        published_candidates=candidates,
        debris=debris,
        headlines=headlines,
        unread=context.unread(language),
        notes=(*decoded.notes, *title_notes, *language_notes, *date_notes, *hints.notes),
        made_by=f"intake.text {VERSION}",
    )


def _candidates(layout: Layout, given: PublicationTime | None) -> list[PublicationTime]:
    lines = (line.text for block in layout.blocks for line in block.lines)
    return [*([given] if given else []), *visible_dates(islice(lines, _HEADER_LINES), "text")]


FORMAT = TextFormat()
