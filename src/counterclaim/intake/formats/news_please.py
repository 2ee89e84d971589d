"""Articles as news-please writes them: a JSON object each.

Read: `maintext` (or `text`, as older versions call it), `title`, `url`, `source_domain` and `date_publish`, which is
written without a zone; noted: `date_modify`, `date_download`.
"""

from __future__ import annotations

import re

from counterclaim.intake.articles import Article, Said, reports_of
from counterclaim.intake.formats import Context, Match
from counterclaim.records import Capture, Failure, Report

_KEYS = re.compile(rb'"(?:date_publish|date_download|source_domain|maintext|title_rss)"\s*:')
_ENOUGH = 3


class NewsPlease:
    """One article, an array of them, or one a line."""

    name = "news-please articles"
    media_type = "application/json"

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its keys say it
        """By its keys."""
        head = opening.removeprefix(b"\xef\xbb\xbf").lstrip()
        known = set(_KEYS.findall(opening))
        return Match.BY_BYTES if head.startswith((b"{", b"[")) and len(known) >= _ENOUGH else Match.NO

    def read(self, capture: Capture, context: Context) -> tuple[Report | Failure, ...]:
        """A report for each article with a text; the others as failures."""
        return reports_of(capture, context, "news-please", _said)


def _said(article: Article) -> Said:
    noted = ((name, _stated(article.get(name))) for name in ("date_modify", "date_download"))
    return Said(
        text=article.get("maintext") or article.get("text") or "",
        title=article.get("title") or article.get("title_page") or article.get("title_rss"),
        address=article["url"],
        outlet=article.get("source_domain"),
        published=_stated(article.get("date_publish")),
        dated_by="news-please date_publish",
        notes=tuple(f"news-please {name}: {value}" for name, value in noted if value),
    )


def _stated(value: object) -> str | None:
    """A date as written; news-please writes "None" for none."""
    return value if isinstance(value, str) and value not in ("", "None") else None


FORMAT = NewsPlease()
