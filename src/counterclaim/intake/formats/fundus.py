"""Articles as Fundus writes them (`Article.to_json`, `save_to_file`): a JSON object each.

Read: `body` (`summary` and `sections` of `headline` and `paragraphs`), or `plaintext` where there is no body; `title`,
`publishing_date` and, where they were written too, `publisher` and the addresses in `html`; noted: `authors`,
`free_access`. Headlines of sections stay where they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from counterclaim.intake.articles import Article, Said, reports_of
from counterclaim.intake.formats import Context, Match
from counterclaim.records import Capture, Failure, Report

_KEYS = re.compile(rb'"(?:publishing_date|free_access|topics|authors|summary|sections|publisher)"\s*:')
_TEXT = re.compile(rb'"(?:body"\s*:\s*\{|plaintext"\s*:)')
_ENOUGH = 2


class Fundus:
    """One article, an array of them, or one a line."""

    name = "Fundus articles"
    media_type = "application/json"

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its keys say it
        """By a text and two more of its keys: they come in any order, and the others may stand behind a long text."""
        head = opening.removeprefix(b"\xef\xbb\xbf").lstrip()
        if not head.startswith((b"{", b"[")) or not _TEXT.search(opening):
            return Match.NO
        return Match.BY_BYTES if len(set(_KEYS.findall(opening))) >= _ENOUGH else Match.NO

    def read(self, capture: Capture, context: Context) -> tuple[Report | Failure, ...]:
        """A report for each article with a text; the others as failures."""
        return reports_of(capture, context, "fundus", _said)


def _said(article: Article) -> Said:
    html = article.get("html") or {}
    source = html.get("source_info") or {}
    authors = ", ".join(str(author) for author in article.get("authors") or ())
    notes = [f"by {authors}, says Fundus"] if authors else []
    if article.get("free_access") is False:
        notes.append("not free to read, says Fundus: the text may be cut short")
    return Said(
        text="\n\n".join(_paragraphs(article["body"])) if article.get("body") else article.get("plaintext") or "",
        title=article["title"],
        address=html.get("responded_url") or html.get("requested_url") or article.get("url"),
        outlet=article.get("publisher") or source.get("publisher"),
        published=article.get("publishing_date"),
        dated_by="Fundus publishing_date",
        notes=tuple(notes),
    )


def _paragraphs(body: Any) -> Iterator[str]:
    """The pieces of a body in its order."""
    yield from body["summary"]
    for section in body["sections"]:
        yield from section["headline"]
        yield from section["paragraphs"]


FORMAT = Fundus()
