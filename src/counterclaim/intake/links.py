"""Where a feed, a sitemap or an outline of feeds (OPML) points to, and what it says of the pages there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from lxml import etree

from counterclaim.intake.given import is_address
from counterclaim.intake.listed import Entry
from counterclaim.intake.packed import gzip_opened

_ROOTS = re.compile(rb"<(?:\w+:)?(rss|RDF|feed|urlset|sitemapindex|opml)[\s>]", re.I)
_OPENING = 4096
_LARGEST = 50_000_000
"""Bytes of a packed sitemap when unpacked: what the protocol allows."""


def root_of(content: bytes) -> str | None:
    """The name, in small letters, of the root element of a feed, sitemap or outline; None for anything else."""
    root = _ROOTS.search(content[:_OPENING])
    if root is None or not content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return None
    return root[1].decode("ascii").lower()


def linked_in(content: bytes) -> tuple[Entry, ...] | None:
    """What a feed, a sitemap or an outline of feeds points to, in its order, each once; None for anything else."""
    content = gzip_opened(content, _LARGEST)  # a sitemap may lie packed on its server (sitemap.xml.gz)
    root = root_of(content)
    if root is None:
        return None
    if root in {"rss", "rdf", "feed"}:
        return _kept(_feed(content))
    try:
        tree = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, recover=True))
    except etree.XMLSyntaxError:
        return None
    if tree is None:
        return None
    return _kept(_outline(tree) if root == "opml" else _sitemap(tree))


def _feed(content: bytes) -> Iterator[Entry]:
    import feedparser

    for entry in feedparser.parse(content).entries:
        yield Entry(
            "feed",
            entry.get("link"),
            title=entry.get("title"),
            published=_written(entry.get("published")),
            dated_by="feed entry",
        )


def _written(stated: str | None) -> str | None:
    """A feed's date as ISO 8601, where it is written as in a mail."""
    from counterclaim.intake.written_mail import mail_time

    moment = mail_time(stated)
    return moment.isoformat(timespec="seconds") if moment else stated


def _outline(tree: etree._Element) -> Iterator[Entry]:
    for each in tree.iter("{*}outline", "outline"):
        yield Entry("outline", next((value for name, value in each.items() if name.casefold() == "xmlurl"), None))


def _sitemap(tree: etree._Element) -> Iterator[Entry]:
    for location in tree.iter("{*}loc"):
        page = location.getparent()
        if page is None or etree.QName(page).localname not in {"url", "sitemap"}:
            continue  # pictures and films have locations of their own
        news = next(page.iterchildren("{*}news"), None)
        yield Entry(
            "sitemap",
            location.text,
            title=_words(news, "{*}title"),
            outlet=_words(news, "{*}publication/{*}name"),
            published=_words(news, "{*}publication_date"),
            dated_by="news sitemap publication_date",
        )


def _words(element: etree._Element | None, path: str) -> str | None:
    return element.findtext(path) if element is not None else None


def _kept(found: Iterable[Entry]) -> tuple[Entry, ...]:
    kept: dict[str, Entry] = {}
    for entry in found:
        address = (entry.address or "").strip()
        if is_address(address):
            kept.setdefault(address, replace(entry, address=address))
    return tuple(kept.values())
