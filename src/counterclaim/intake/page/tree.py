"""A page's tree, and the plain text of all that it shows, in which the words of a report must be found again."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement

from counterclaim.errors import UnreadableInput

_NOT_SHOWN = {"script", "style", "template", "noscript", "head", "title", "svg", "iframe", "object"}
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong "
    "strike sub sup time tt u var wbr".split()
)
#: libxml2 stops at a depth of 256, the page's own elements beside it.
_DEEPEST = 250
_SPACE = re.compile(r"\s+")


def tree_of(text: str, place: str) -> HtmlElement:
    """The tree of a page; UnreadableInput where no markup can be made out."""
    from trafilatura.utils import load_html

    try:
        tree = load_html(text)
    except (etree.LxmlError, ValueError, RecursionError) as error:
        raise UnreadableInput(f"{place}: its markup cannot be read ({error}): save the page again") from error
    if tree is not None and is_cut(tree):
        remedy = "save its text as .txt"
        raise UnreadableInput(f"{place}: its markup is nested too deeply to be read whole: {remedy}")
    if tree is None:
        raise UnreadableInput(f"{place}: no web page can be made out in it: save it again, or its text as .txt")
    return tree


def fold(text: str) -> str:
    """The text with every run of white space as one space, none at the ends."""
    return _SPACE.sub(" ", text).strip()


def is_cut(tree: HtmlElement) -> bool:
    """Whether the tree is so deep that the parser left out what lies deeper still."""
    depth = deepest = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest >= _DEEPEST


def shown_text(tree: HtmlElement) -> str:
    """What the page shows, white space folded; blocks are parted by a space, words inside a line never are."""
    pieces: list[str] = []
    skipped = None
    # no recursion: hostile pages nest deeply
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        edge = "" if element.tag in INLINE else " "
        if event == "start":
            if skipped is None and element.tag in _NOT_SHOWN:
                skipped = element
            elif skipped is None:
                pieces.append(edge + (element.text or ""))
            continue
        if skipped is element:
            skipped = None
        if skipped is None:
            pieces.append(edge + (element.tail or ""))
    return fold("".join(pieces))
