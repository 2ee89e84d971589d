"""A page's body as paragraphs: trafilatura finds it, the paragraphs are taken from its tree."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from counterclaim.intake.page.rejoining import passed_over
from counterclaim.intake.page.tree import fold


class Paragraph(NamedTuple):
    """A paragraph of a body; its lines are parted by line ends."""

    text: str
    is_heading: bool


_LEAST_PROSE = 80
#: A line as long as this is prose even where the page forgot its full stop, or fused it with a button.
_LONG_LINE = 400
_SENTENCE = re.compile(r"[.!?…。؟।][\"”’')\]]*$")


def body_of(tree: HtmlElement) -> list[Paragraph]:
    """The paragraphs of a page's article, [] where none is found.

    The generous extraction decides, without the second opinions of other extractors. Its short lines at the beginning
    and the end are often the page's furniture: there, and only there, the strict extraction may take lines away. Last,
    paragraphs that were passed over are put back.
    """
    found = _extracted(tree)
    if not any(_SENTENCE.search(paragraph.text) or len(paragraph.text) >= _LEAST_PROSE for paragraph in found):
        return []
    if not (_is_prose(found[0].text.split("\n")[0]) and _is_prose(found[-1].text.split("\n")[-1])):
        found = trimmed(found, _extracted(tree, strict=True))
    missing = passed_over(tree, [paragraph.text for paragraph in found])
    whole = [Paragraph(text, False) for text in missing.get(0, [])]
    for number, paragraph in enumerate(found, start=1):
        whole += [paragraph, *(Paragraph(text, False) for text in missing.get(number, []))]
    return whole


def _extracted(tree: HtmlElement, *, strict: bool = False) -> list[Paragraph]:
    from trafilatura import bare_extraction

    document = bare_extraction(deepcopy(tree), include_comments=False, fast=not strict, favor_precision=strict)
    return [] if document is None or isinstance(document, dict) else paragraphs_of(document.body)


def _is_prose(line: str) -> bool:
    return len(line) >= _LONG_LINE or (len(line) >= _LEAST_PROSE and bool(_SENTENCE.search(line)))


def trimmed(found: list[Paragraph], strict: list[Paragraph]) -> list[Paragraph]:
    """What was found without the lines at its edges that the strict extraction does not have; prose always stays."""
    sure = _bare("".join(paragraph.text for paragraph in strict))
    lines = [(number, line) for number, paragraph in enumerate(found) for line in paragraph.text.split("\n")]
    inside = [at for at, (_, line) in enumerate(lines) if _bare(line) in sure]
    if not inside:
        return found
    kept: dict[int, list[str]] = {}
    for at, (number, line) in enumerate(lines):
        if inside[0] <= at <= inside[-1] or _is_prose(line):
            kept.setdefault(number, []).append(line)
    return [Paragraph("\n".join(words), found[number].is_heading) for number, words in kept.items()]


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


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
                _close([" ".join(fold("".join(cell.itertext())) for cell in child)], found, heading)
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
