"""Paragraphs that an extraction passed over although they stand in boxes just like those that it took.

Outlets cut a long article into chunks, with advertisements between; an extractor that settles on one chunk loses the
rest. A paragraph is put back where it is a whole sentence or more, holds few links, and hangs in the same place of the
tree as a paragraph that was taken: the same element above, and elements of the same kind and class on the way up to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from counterclaim.intake.page.tree import fold

_SENTENCE = re.compile(r"[.!?…:][\"”’')\]]*$")
_LEAST_LENGTH = 60
_MOST_LINKED = 0.4
#: How far up the tree boxes are compared; beyond, or above an article of its own, likeness means nothing.
_LEVELS = 3
_BORDERS = {"article", "main", "body", "li", "td", "section"}
_ASIDE = re.compile(
    r"comment|related|recommend|promo|newsletter|sidebar|footer|cookie|consent|caption|author|bio\b", re.I
)
_ASIDE_TAGS = {"aside", "nav", "footer", "form", "figure", "figcaption", "header"}

Place = tuple[tuple[str, ...], HtmlElement]


def passed_over(tree: HtmlElement, found: list[str]) -> dict[int, list[str]]:
    """The paragraphs to put back, in the order of the page, by how many of those found stand before them."""
    known = [fold(text) for text in found]
    everything = "\n".join(known)
    prose = [(element, fold(element.text_content())) for element in tree.iter("p")]
    whole = [(element, text) for element, text in prose if len(text) >= _LEAST_LENGTH]
    place_of = {text: number for number, text in enumerate(known)}
    taken = {element for element, text in whole if text in place_of or text in everything}
    places = {place for element in taken for place in _places(element)}
    missing: dict[int, list[str]] = {}
    at = 0
    for element, text in whole:
        if element in taken:
            at = 1 + place_of.get(text, at - 1)
        elif _is_prose(element, text) and any(place in places for place in _places(element)):
            missing.setdefault(at, []).append(text)
    return missing


def _places(element: HtmlElement) -> Iterator[Place]:
    """For each level: the kinds of the elements on the way up, and the element that they hang in."""
    kinds = [_kind(element)]
    above = element.getparent()
    for _ in range(_LEVELS):
        if above is None:
            return
        yield tuple(kinds), above
        if above.tag in _BORDERS or not above.get("class"):
            return
        kinds.append(_kind(above))
        above = above.getparent()


def _kind(element: HtmlElement) -> str:
    return f"{element.tag}.{' '.join(sorted((element.get('class') or '').split()))}"


def _is_prose(element: HtmlElement, text: str) -> bool:
    if not _SENTENCE.search(text):
        return False
    if any(above.tag in _ASIDE_TAGS or _ASIDE.search(_hints(above)) for above in element.iterancestors()):
        return False
    linked = sum(len(fold(link.text_content())) for link in element.iter("a"))
    return linked <= _MOST_LINKED * len(text)


def _hints(element: HtmlElement) -> str:
    return "" if element.tag in {"body", "html"} else f"{element.get('class') or ''} {element.get('id') or ''}"
