"""The page that auto-archiver writes of each thing it archived: a table of what it saved, and one of what it knows."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import html

from counterclaim.errors import UnreadableInput
from counterclaim.intake.decoding import decode
from counterclaim.intake.given import is_address

MARK = re.compile(rb"<h2[^>]*>\s*Archived media for\b")
_PLACES = "//table[contains(@class, 'content')]//@*[name() = 'href' or name() = 'src']"
"""Links to what was saved; those in the words of what was archived lead elsewhere."""


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """What such a page says; None for what it does not say."""

    address: str | None
    title: str | None
    #: The words of what was archived: a post's text, else its title where that is all.
    words: str
    published: str | None
    #: Places of what was saved, as written.
    saved: tuple[str, ...]


def archived_page(content: bytes, place: str) -> ArchivedPage:
    """What a page of auto-archiver says; UnreadableInput for one that is broken off."""
    try:
        tree = html.fromstring(decode(content).text)
        (heading,) = tree.xpath("//h2[contains(., 'Archived media for')]")[:1]
    except (ValueError, html.etree.LxmlError) as error:
        raise UnreadableInput(
            f"{place}: a page of auto-archiver that cannot be read ({error}): get it again"
        ) from error
    known = {
        _folded(cells[0].text_content()): cells[1].text_content().strip()
        for row in tree.xpath("//table[contains(@class, 'metadata')]//tr")
        if len(cells := row.xpath("./td")) == 2
    }
    addresses = [known.get("url", ""), *heading.xpath(".//a/@href")]
    address = next((each for each in addresses if is_address(each)), None)
    title = known.get("title") or next(iter(tree.xpath("//p[starts-with(., 'title:')]/span/text()")), None)
    content_words = known.get("content", "")
    words = content_words if content_words and not content_words.startswith(("{", "[")) else title or ""
    saved = [str(each) for each in tree.xpath(_PLACES) if str(each) != address]
    return ArchivedPage(address, title, words, known.get("timestamp"), tuple(dict.fromkeys(saved)))


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
