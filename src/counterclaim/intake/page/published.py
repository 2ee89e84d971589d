"""Every publication time that a page gives, each with where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from lxml.html import HtmlElement

from counterclaim.intake.dates.visible import visible_dates
from counterclaim.intake.dates.written import as_publication_time, read_date
from counterclaim.intake.page.jsonld import Node
from counterclaim.intake.page.metadata import metas
from counterclaim.intake.page.tree import fold
from counterclaim.records import PublicationTime

_META_NAMES = (
    "article:published_time", "datepublished", "og:published_time", "article:published", "publishdate", "publish-date",
    "publish_date", "publication_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "pubdate", "date", "citation_publication_date",
)  # fmt: skip
_MODIFIED_NAMES = ("article:modified_time", "og:updated_time", "datemodified", "last-modified")
_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)|/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/-]|$)"
)
_DATE_HINT = re.compile(r"date|time|publi|posted|byline|meta", re.I)
_DATE_BLOCK_TAGS = ("p", "span", "div", "li", "small", "em", "strong", "td")
_MOST_TIME_ELEMENTS = 12


def published_times(tree: HtmlElement, article: Node, address: str | None, captured: datetime) -> list[PublicationTime]:
    """The candidates of a page; the same time from two places stays two candidates."""
    found = [
        *_of_json_ld(article),
        *_of_metas(tree),
        *_of_time_elements(tree),
        *visible_dates(_date_lines(tree), "visible"),
        *_of_address(address),
    ]
    changed = {time.value[: len("2031-05-03")] for time in _modified(tree, article)}
    # what the guesser finds may be the day of a change
    return found or [time for time in _guessed(tree, captured) if time.value not in changed]


def modification_notes(tree: HtmlElement, article: Node) -> tuple[str, ...]:
    """Notes on when the page says that it was changed."""
    return tuple(f"changed {time.value} ({time.origin})" for time in _modified(tree, article)[:1])


def _modified(tree: HtmlElement, article: Node) -> list[PublicationTime]:
    stated = [("json-ld dateModified", article.get("dateModified"))]
    stated += [(f"meta {name}", content) for name, content in metas(tree, *_MODIFIED_NAMES)]
    return [time for origin, value in stated if (time := _read(value, origin))]


def _read(value: object, origin: str) -> PublicationTime | None:
    written = read_date(fold(value)) if isinstance(value, str) else None
    return as_publication_time(written, origin) if written else None


def _of_json_ld(article: Node) -> Iterator[PublicationTime]:
    for field in ("datePublished", "dateCreated", "uploadDate"):
        if time := _read(article.get(field), f"json-ld {field}"):
            yield time


def _of_metas(tree: HtmlElement) -> Iterator[PublicationTime]:
    for name, content in metas(tree, *_META_NAMES):
        if time := _read(content, f"meta {name}"):
            yield time


def _of_time_elements(tree: HtmlElement) -> Iterator[PublicationTime]:
    """<time> elements, those marked as publication first; not those of teasers, comments or changes."""
    elements = [each for each in tree.iter("time") if not _is_foreign(each)][:_MOST_TIME_ELEMENTS]
    marked = [each for each in elements if each.get("pubdate") is not None or "publish" in _hints(each)]
    for element in (marked or elements)[:1]:
        if time := _read(element.get("datetime") or element.text_content(), "time element"):
            yield time


def _is_foreign(element: HtmlElement) -> bool:
    if re.search(r"updat|modif", _hints(element)):
        return True
    return any(
        above.tag in {"aside", "nav", "footer", "li"} or "comment" in _hints(above) for above in element.iterancestors()
    )


def _hints(element: HtmlElement) -> str:
    return " ".join(element.get(name) or "" for name in ("class", "id", "itemprop")).casefold()


def _date_lines(tree: HtmlElement) -> Iterator[str]:
    """Lines of elements that call themselves dates or by-lines."""
    for element in tree.iter(*_DATE_BLOCK_TAGS):
        if len(element) < 6 and _DATE_HINT.search(_hints(element)) and not _is_foreign(element):
            yield fold(" ".join(element.itertext()))


def _of_address(address: str | None) -> Iterator[PublicationTime]:
    if match := _IN_ADDRESS.search(address or ""):
        year, month, day = match.groups()[:3] if match[1] else match.groups()[3:]
        if time := _read(f"{year}-{int(month):02d}-{int(day):02d}", "address"):
            yield time


def _guessed(tree: HtmlElement, captured: datetime) -> Iterator[PublicationTime]:
    from htmldate import find_date

    words = find_date(tree, extensive_search=False, original_date=True, max_date=captured.strftime("%Y-%m-%d"))
    if words and (time := _read(words, "guessed by htmldate")):
        yield time
