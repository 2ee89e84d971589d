"""What a page says of itself: title, outlet, address, language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from counterclaim.intake.outlets import host_of
from counterclaim.intake.page.jsonld import Node, text_of
from counterclaim.intake.page.tree import fold

_SITE_SEPARATOR = re.compile(r"\s+[|–—·•»:-]\s+")
#: Browsers write the address into a page that they save: "saved from url=(0031)https://…", SingleFile " url: https://…".
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)\s*(https?://\S+)|^\s*url:\s*(https?://\S+)", re.M)
_LANGUAGE = re.compile(r"[a-z]{2}(?![a-z])", re.I)


class PageFacts(NamedTuple):
    """What a page says of itself; None for what it does not say."""

    title: str | None
    site: str | None
    address: str | None
    language: str | None


def facts_of(tree: HtmlElement, article: Node, opening: str, given_address: str | None) -> PageFacts:
    """The facts of a page, `article` being its JSON-LD node and `opening` its source's first kilobytes."""
    site = meta(tree, "og:site_name") or text_of(article.get("publisher")) or meta(tree, "application-name")
    address = _address(tree, article, opening, given_address)
    return PageFacts(_title(tree, article, site), site, address, _language(tree, article))


def meta(tree: HtmlElement, *names: str) -> str | None:
    """The content of the first meta element that bears one of the names, in the order of the names."""
    return next((content for _, content in metas(tree, *names)), None)


def metas(tree: HtmlElement, *names: str) -> Iterator[tuple[str, str]]:
    """Name and content of the meta elements that bear one of the names (as name, property or itemprop)."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        for attribute in ("name", "property", "itemprop", "http-equiv"):
            name = (element.get(attribute) or "").casefold()
            content = fold(element.get("content") or "")
            if name and content:
                found.setdefault(name, content)
    yield from ((name, found[name.casefold()]) for name in names if name.casefold() in found)


def _title(tree: HtmlElement, article: Node, site: str | None) -> str | None:
    heading = [fold(each.text_content()) for each in tree.iter("h1")]
    stated = (text_of(article.get("headline")), meta(tree, "og:title", "twitter:title", "dc.title"))
    candidates = [fold(words) for words in stated if words]
    if len(heading) == 1 and heading[0]:
        candidates.append(heading[0])
    candidates.extend(fold(each.text_content()) for each in tree.iter("title"))
    return next((bare for words in candidates if (bare := _without_site(words, site, tree))), None)


def _without_site(title: str, site: str | None, tree: HtmlElement) -> str:
    """The title without the outlet's name behind (or before) it."""
    parts = _SITE_SEPARATOR.split(title)
    if len(parts) < 2:
        return title
    names = {name.casefold() for name in (site, host_of(meta(tree, "og:url"))) if name}
    if parts[-1].casefold() in names:
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•»:-")
    if parts[0].casefold() in names:
        return title[len(parts[0]) :].lstrip(" |–—·•»:-")
    return title


def _address(tree: HtmlElement, article: Node, opening: str, given: str | None) -> str | None:
    links = (
        link.get("href") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").casefold().split()
    )
    main = article.get("mainEntityOfPage")
    stated = [*links, meta(tree, "og:url"), text_of(article.get("url")), _at_id(main), _saved_from(opening)]
    for candidate in stated:
        address = str(urljoin(given or "", candidate.strip())) if candidate else None
        if address and _is_article_address(address, given):
            return address
    return given


def _at_id(value: object) -> str | None:
    if isinstance(value, dict):
        value = value.get("@id")
    return value if isinstance(value, str) else None


def _saved_from(opening: str) -> str | None:
    match = _SAVED_FROM.search(opening)
    return (match[1] or match[2]) if match else None


def _is_article_address(address: str, given: str | None) -> bool:
    """An http(s) address with a host; the bare front page is none where the article's own address was given."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return False
    return parts.path.strip("/") != "" or bool(parts.query) or given is None


def _language(tree: HtmlElement, article: Node) -> str | None:
    stated = (tree.get("lang"), tree.get("xml:lang"), meta(tree, "content-language", "og:locale", "dc.language"))
    for value in (*stated, text_of(article.get("inLanguage"))):
        if value and (match := _LANGUAGE.match(value.strip())):
            return match.group().casefold()
    return None
