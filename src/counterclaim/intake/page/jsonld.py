"""What a page states about itself in JSON-LD (schema.org), malformed as it often is."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

_ARTICLE = re.compile(r"(?:Article|Report|Posting|Analysis)$")
_COMMENT = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.*?\*/)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$", re.S)
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_LONE_BACKSLASH = re.compile(r'\\(?!["\\/bfnrtu])')
#: Fields that are fetched by hand from a block that no repair makes readable.
_FIELD = re.compile(r'"(headline|datePublished|dateModified|inLanguage)"\s*:\s*"((?:[^"\\\n]|\\.){1,300})"')
_MOST_NODES = 5000

Node = dict[str, Any]


def article_of(tree: HtmlElement) -> Node:
    """The node that describes the page's article, else its page, else {}; publishers by reference are filled in."""
    nodes = [node for block in _blocks(tree) for node in _walk(_parsed(block))]
    articles = [node for node in nodes if any(_ARTICLE.search(kind) for kind in _kinds(node))]
    pages = [node for node in nodes if "WebPage" in _kinds(node) or "datePublished" in node]
    chosen = next((node for node in articles if "datePublished" in node or "headline" in node), None)
    article = dict(chosen or (articles + pages + [{}])[0])
    return _with_publisher(article, nodes)


def text_of(value: object) -> str | None:
    """The words of a field that may hold a string, an object with a name, or a list of these."""
    if isinstance(value, list):
        return next((words for each in value if (words := text_of(each))), None)
    if isinstance(value, dict):
        return text_of(value.get("name") or value.get("@id") or value.get("url"))
    if isinstance(value, str):
        return html.unescape(value).strip() or None
    return None


def _blocks(tree: HtmlElement) -> Iterator[str]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").casefold() and script.text:
            yield script.text


def _parsed(block: str) -> object:
    bare = _COMMENT.sub("", _COMMENT.sub("", block))
    repaired = _LONE_BACKSLASH.sub(r"\\\\", _TRAILING_COMMA.sub(r"\1", bare))
    for attempt in (bare, repaired, html.unescape(repaired)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    fields = dict(reversed(_FIELD.findall(block)))
    return {"@type": "Article", **fields} if fields else {}


def _walk(value: object) -> Iterator[Node]:
    """Every object inside a parsed block, outermost first."""
    waiting = [value]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        current = waiting.pop(0)
        if isinstance(current, list):
            waiting.extend(current)
        elif isinstance(current, dict):
            yield current
            waiting.extend(each for each in current.values() if isinstance(each, dict | list))


def _kinds(node: Node) -> list[str]:
    kind = node.get("@type")
    return [each for each in (kind if isinstance(kind, list) else [kind]) if isinstance(each, str)]


def _with_publisher(article: Node, nodes: list[Node]) -> Node:
    publisher = article.get("publisher")
    if isinstance(publisher, dict) and "name" not in publisher and "@id" in publisher:
        meant = (node for node in nodes if node.get("@id") == publisher["@id"] and "name" in node)
        article["publisher"] = next(meant, None)
    return article
