"""Saved web pages.

The report's text is the article's body, its paragraphs parted by a blank line; the page's furniture is left out, and
each paragraph is looked for again among all the words that the page shows.
"""

from __future__ import annotations

import re
from pathlib import PurePath

from counterclaim.intake.decoding import decode
from counterclaim.intake.formats import Context, Match
from counterclaim.records import Capture, Report

_SUFFIXES = {".html", ".htm", ".xhtml", ".shtml"}
_OPENING_TAG = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)


class PageFormat:
    """HTML, as a browser or a crawler saved it."""

    name = "saved page"
    media_type = "text/html"

    def recognises(self, opening: bytes, name: str) -> Match:
        """By the tag at its beginning, else by name."""
        if _OPENING_TAG.match(decode(opening).text):
            return Match.BY_BYTES
        return Match.BY_NAME if PurePath(name).suffix.casefold() in _SUFFIXES else Match.NO

    def read(self, capture: Capture, context: Context) -> tuple[Report, ...]:
        """One report; EmptyInput for a page without text, Blocked for a wall or an error page."""
        from counterclaim.intake.page.reading import PageReading

        return (PageReading(capture, context).report(),)


FORMAT = PageFormat()
