"""Pages that stand where an article should be: errors, bot challenges, consent walls, pay walls."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml.html import HtmlElement

from counterclaim.intake.debris import mark
from counterclaim.intake.debris.layout import Layout
from counterclaim.intake.page.jsonld import Node
from counterclaim.intake.page.tree import fold


class Wall(NamedTuple):
    """A kind of wall, and what betrays it."""

    name: str
    words: re.Pattern[str]
    #: A body with as many words of its own is an article, even under a title that speaks of a wall.
    most_words: int


def _any_of(listed: str) -> re.Pattern[str]:
    return re.compile("|".join(line.strip() for line in listed.strip().splitlines()), re.IGNORECASE)


_NOT = r"(?:was|is|could|can)(?: ?not|n['’]t)(?: be)?"
_WALLS = (
    Wall(
        "a bot challenge",
        _any_of(r"""checking (?:your browser|if the site connection is secure)
            just a moment\.\.\.
            verify(?:ing)? (?:that )?you are (?:a )?human
            are you a robot
            complete the (?:captcha|security check)
            unusual (?:traffic|activity) from your
            enable javascript and cookies to continue
            attention required! \| cloudflare
            ddos protection by
            press (?:&|and) hold to confirm
            pardon our interruption"""),
        most_words=100,
    ),
    Wall(
        "an error page",
        _any_of(rf"""\b(?:40[34]|410|50[0234])\b.{{0,25}}(?:not found|error|forbidden|gone|unavailable|time-?out)
            (?:page|article|story|file|site)(?: (?:that )?you (?:requested|are looking for|were looking for))? {_NOT}
            page not found
            access denied
            this (?:page|article) (?:doesn['’]t|does not|no longer) exists?
            service (?:temporarily )?unavailable
            bad gateway
            internal server error"""),
        most_words=100,
    ),
    Wall(
        "a consent wall",
        _any_of(r"""before you continue to
            (?:we|us|our) (?:and our )?(?:\d+ )?partners (?:store|use|process)
            (?:we (?:care about|value|respect)|about) your privacy
            accept all(?: cookies)?.{0,80}(?:reject|manage|settings|options)
            consent to (?:the use of )?cookies"""),
        most_words=100,
    ),
    Wall(
        "a pay wall",
        _any_of(r"""subscribe to (?:read|continue|unlock)
            to (?:continue|keep) reading.{0,60}(?:subscrib|sign|log|register)
            already a (?:subscriber|member)\?
            (?:article|story|content) is (?:only )?(?:for|available to|reserved for) (?:\w+ ){0,2}subscribers
            you(?:['’]ve| have) (?:reached|read|used) .{0,40}free (?:articles|stories)
            subscriber[- ]only
            unlock this (?:article|story)"""),
        most_words=100,
    ),
)
_CLOSED = {"false", "0", "no"}
_SEARCHED = 20000
#: A body with fewer words that speak of anything else is the wall's.
_LEAST_OWN_WORDS = 40


def wall_of(tree: HtmlElement, article: Node, body: str, shown: str) -> str | None:
    """Which wall stands there instead of an article, with the words that show it; None for an article.

    `body` is what was extracted, `shown` all that the page shows. A wall is furniture beside a body that has words of
    its own: paragraphs that are neither debris nor speak of the wall themselves.
    """
    title = fold(" ".join(each.text_content() for each in tree.iter("title")))
    for wall in _WALLS:
        match = wall.words.search(f"{title} . {shown[:_SEARCHED]}")
        if match and _own_words(body, wall) < (wall.most_words if wall.words.search(title) else _LEAST_OWN_WORDS):
            return f"{wall.name} ({fold(match.group())[:80]!r})"
    if is_closed(article) and len(body.split()) < _LEAST_OWN_WORDS:
        return "a pay wall (the page states that it is not free to read)"
    return None


def _own_words(body: str, wall: Wall) -> int:
    layout = Layout.of(body)
    debris = [piece.span for piece in mark(layout)]
    own = (block for block in layout.blocks if not any(span.overlaps(block.span) for span in debris))
    return sum(len(block.text.split()) for block in own if not wall.words.search(block.text))


def is_closed(article: Node) -> bool:
    """Whether a page states that its article is not free to read."""
    return str(article.get("isAccessibleForFree", "")).casefold() in _CLOSED
