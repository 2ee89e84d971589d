"""A page's body as paragraphs: trafilatura finds it, the paragraphs are taken from its tree."""

from __future__ import annotations

from copy import deepcopy
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from counterclaim.intake.page.tree import fold


class Paragraph(NamedTuple):
    """A paragraph of a body; its lines are parted by line ends."""

    text: str
    is_heading: bool


def body_of(tree: HtmlElement) -> list[Paragraph]:
    """The paragraphs of a page's article, [] where none is found."""
    from trafilatura import bare_extraction

    document = bare_extraction(deepcopy(tree), include_comments=False)
    return [] if document is None or isinstance(document, dict) else paragraphs_of(document.body)


_PARTS = {"p", "head", "item", "quote", "cell", "code", "list", "table", "row"}


def paragraphs_of(body: etree._Element) -> list[Paragraph]:
    """The paragraphs of a tree as trafilatura builds it, each text once and in order."""
    found: list[Paragraph] = []
    _gather(body, found, heading=False)
    return found


def _gather(element: etree._Element, found: list[Paragraph], *, heading: bool) -> None:
    """Words between parts are a paragraph of their own; nested parts end it."""
    words: list[str] = [element.text or ""]
    for child in element:
        if child.tag in _PARTS:
            _close(words, found, heading)
            if child.tag == "row":
                _close([" \t ".join(fold("".join(cell.itertext())) for cell in child)], found, heading)
            else:
                _gather(child, found, heading=child.tag == "head")
        elif child.tag == "lb":
            words.append("\n")
        else:
            words.append("".join(child.itertext()))
        words.append(child.tail or "")
    _close(words, found, heading)


def _close(words: list[str], found: list[Paragraph], heading: bool) -> None:
    lines = [folded for line in "".join(words).split("\n") if (folded := fold(line))]
    if lines:
        found.append(Paragraph("\n".join(lines), heading))
    words.clear()
