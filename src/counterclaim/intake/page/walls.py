"""Pages that stand where an article should be: errors, bot challenges, consent walls, pay walls."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from counterclaim.intake.page.jsonld import Node
from counterclaim.intake.page.tree import fold

#: Kind of wall, its words, and the most words that a page with such a wall shows beside it.
_WALLS: tuple[tuple[str, re.Pattern[str], int], ...] = (
    (
        "a bot challenge",
        re.compile(
            r"checking (?:your browser|if the site connection is secure)|just a moment\.\.\.|verify(?:ing)? (?:that )?you are (?:a )?human|"
            r"are you a robot|complete the (?:captcha|security check)|unusual (?:traffic|activity) from your|enable javascript and cookies to continue|"
            r"attention required! \| cloudflare|ddos protection by|press (?:&|and) hold to confirm|pardon our interruption",
            re.I,
        ),
        250,
    ),
    (
        "an error page",
        re.compile(
            r"\b(?:404|403|410|500|502|503|504)\b.{0,25}(?:not found|error|forbidden|gone|unavailable|bad gateway|time-?out)|"
            r"(?:page|article|story|file|site) (?:you (?:requested|are looking for|were looking for) )?(?:was|is|could|can)(?: ?not|n['’]t) (?:be )?(?:found|available|reached)|"
            r"page not found|access denied|this page (?:doesn['’]t|does not|no longer) exists?|service unavailable|bad gateway|internal server error",
            re.I,
        ),
        200,
    ),
    (
        "a consent wall",
        re.compile(
            r"before you continue to|(?:we|us|our) (?:and our )?(?:\d+ )?partners (?:store|use|process)|(?:we (?:care about|value|respect)|about) your privacy|"
            r"accept all (?:cookies)?.{0,80}(?:reject|manage|settings|options)|consent to (?:the use of )?cookies|use of cookies",
            re.I,
        ),
        450,
    ),
    (
        "a pay wall",
        re.compile(
            r"subscribe to (?:read|continue|unlock)|to (?:continue|keep) reading.{0,60}(?:subscrib|sign|log|register)|already a (?:subscriber|member)\?|"
            r"(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:\w+ )?(?:subscribers|members)|"
            r"you(?:['’]ve| have) (?:reached|read|used) .{0,40}free (?:articles|stories)|subscriber[- ]only|unlock this (?:article|story)",
            re.I,
        ),
        200,
    ),
)
_CLOSED = {"false", "0", "no"}


def wall_of(tree: HtmlElement, article: Node, body: str, shown: str) -> str | None:
    """Which wall stands there instead of an article, with the words that show it; None for an article.

    `body` is what was extracted, `shown` all that the page shows. A wall beside a body of some length is furniture.
    """
    title = fold(" ".join(each.text_content() for each in tree.iter("title")))
    amount = len(body.split())
    for name, words, most in _WALLS:
        match = words.search(f"{title} . {shown[:20000]}")
        if match and amount < most and (words.search(title) or _covers(words, body) or amount < most // 4):
            return f"{name} ({fold(match.group())[:80]!r})"
    if is_closed(article) and amount < 40:
        return "a pay wall (the page states that it is not free to read)"
    return None


def is_closed(article: Node) -> bool:
    """Whether a page states that its article is not free to read."""
    return str(article.get("isAccessibleForFree", "")).casefold() in _CLOSED


def _covers(words: re.Pattern[str], body: str) -> bool:
    return bool(words.search(body[:600]))
