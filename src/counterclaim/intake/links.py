"""Files that list addresses: plain lists, tables, feeds, sitemaps, outlines of feeds (OPML)."""

from __future__ import annotations

import csv
import io
import re
import zlib
from collections.abc import Iterable

from lxml import etree

from counterclaim.intake.decoding import decode
from counterclaim.intake.given import is_address

_ROOTS = re.compile(rb"<(?:\w+:)?(rss|RDF|feed|urlset|sitemapindex|opml)[\s>]", re.I)
_OPENING = 4096
_LARGEST = 50_000_000
"""Bytes of a packed sitemap when unpacked: what the protocol allows."""

_COLUMNS = ("url", "link", "address", "permalink", "article url", "article_url", "source url", "source_url")


def listed_in(content: bytes, name: str = "") -> tuple[str, ...] | None:
    """The addresses in a plain list or a table; None for a file that is neither.

    A list holds nothing but addresses, one a line, blank lines and lines that begin with # aside. A table is a CSV file
    with a column of addresses, by its heading or by what stands in it.
    """
    text = decode(content).text
    lines = [line.strip() for line in text.splitlines()]
    kept = [line for line in lines if line and not line.startswith("#")]
    if kept and all(is_address(line) and " " not in line for line in kept):
        return tuple(dict.fromkeys(kept))
    return _column(text) if name.casefold().endswith((".csv", ".tsv")) else None


def _column(text: str) -> tuple[str, ...] | None:
    try:
        dialect: type[csv.Dialect] | str = csv.Sniffer().sniff(text[:_OPENING], ",;\t|")
    except csv.Error:
        dialect = "excel"
    rows = list(csv.DictReader(io.StringIO(text), dialect=dialect))
    headings = [heading for heading in (rows[0] if rows else ()) if heading]
    named = [heading for heading in headings if heading.strip().casefold() in _COLUMNS]
    for heading in (*named, *headings):
        found = [value for row in rows if (value := (row.get(heading) or "").strip())]
        if found and sum(is_address(value) for value in found) >= 0.9 * len(found):
            return tuple(dict.fromkeys(value for value in found if is_address(value)))
    return None


def linked_in(content: bytes) -> tuple[str, ...] | None:
    """The addresses that a feed, a sitemap or an outline of feeds points to, in its order; None for anything else."""
    content = _unpacked(content)
    root = _ROOTS.search(content[:_OPENING])
    if root is None or not content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return None
    if root[1].lower() in (b"rss", b"rdf", b"feed"):
        import feedparser

        return _kept(entry.get("link") for entry in feedparser.parse(content).entries)
    try:
        tree = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, recover=True))
    except etree.XMLSyntaxError:
        return None
    if tree is None:
        return None
    if root[1].lower() == b"opml":
        return _kept(each.get("xmlUrl") for each in tree.iter("outline"))
    return _kept(each.text for each in tree.iter("{*}loc") if etree.QName(each.getparent()).localname != "image")


def _kept(found: Iterable[str | None]) -> tuple[str, ...]:
    stripped = (each.strip() for each in found if each)
    return tuple(dict.fromkeys(each for each in stripped if is_address(each)))


def _unpacked(content: bytes) -> bytes:
    """A sitemap that lies packed on its server (sitemap.xml.gz), unpacked; anything else as it is."""
    if not content.startswith(b"\x1f\x8b"):
        return content
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(content, _LARGEST)
    except zlib.error:
        return content
