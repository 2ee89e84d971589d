"""Feeds as files: RSS and Atom. An entry that carries its whole text is a report.

An entry with no more than a summary is not read: a summary under the article's address would stand for the article. It
is told with its address, so that the article can be fetched.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from counterclaim.errors import EmptyInput, InputError, UnreadableInput
from counterclaim.intake.formats import Context, Match
from counterclaim.records import Capture, Failure, PublicationTime, Report

if TYPE_CHECKING:
    from collections.abc import Mapping

_ROOT = re.compile(rb"<(?:rss|(?:\w+:)?RDF|(?:\w+:)?feed)[\s>]", re.I)
_XML = re.compile(rb"^\s*(?:\xef\xbb\xbf)?\s*<(?:\?xml|rss|feed|!--|\w+:RDF|rdf:RDF)", re.I)


class FeedFormat:
    """RSS 0.9 to 2.0 and Atom, as feedparser reads them."""

    name = "feed"
    media_type = "application/xml"

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 a feed's name says nothing
        """By its root element."""
        return Match.BY_BYTES if _XML.match(opening) and _ROOT.search(opening) else Match.NO

    def read(self, capture: Capture, context: Context) -> tuple[Report | Failure, ...]:
        """A report for each entry that carries its text; the others as failures that name their addresses."""
        import feedparser

        feed = feedparser.parse(capture.content, sanitize_html=False, resolve_relative_uris=True)
        if not feed.entries:
            if feed.bozo:
                raise UnreadableInput(
                    f"{capture.address}: the feed cannot be read ({feed.bozo_exception}): get it anew"
                )
            raise EmptyInput(f"{capture.address}: the feed has no entries: try again once it has")
        outlet = feed.feed.get("title")
        return tuple(_read(entry, outlet, capture, context) for entry in feed.entries)


def _read(entry: Mapping[str, Any], outlet: str | None, capture: Capture, context: Context) -> Report | Failure:
    from counterclaim.intake.inside import Part, report_inside

    address = entry.get("link")
    name = address or entry.get("title") or entry.get("id") or "an entry without a name"
    content = next((each for each in entry.get("content", ()) if each.get("value", "").strip()), None)
    if content is None:
        return Failure(
            f"{capture.address}: {name}",
            f"{name}: the feed carries no more than a summary of it: read the article's own page",
            capture.captured,
        )
    is_page = content.get("type") != "text/plain"
    words = f"<html><body><article>{content['value']}</article></body></html>" if is_page else content["value"]
    part = Part(
        words.encode(),
        is_page=is_page,
        container="feed",
        title=_plain(entry.get("title")),
        outlet=_plain(outlet),
        address=address,
        published=_published(entry),
        charset="utf-8",
    )
    try:
        return report_inside(part, capture, context)
    except InputError as error:
        return Failure(f"{capture.address}: {name}", f"{name}: {error}", capture.captured)


def _published(entry: Mapping[str, Any]) -> PublicationTime | None:
    from counterclaim.intake.inside import instant, written_time
    from counterclaim.intake.written_mail import mail_time

    stated = entry.get("published") or entry.get("created") or entry.get("updated")
    origin = "container: feed entry" if entry.get("published") else "container: feed entry, updated"
    if moment := mail_time(stated):
        return instant(moment, origin)
    return written_time(stated, origin)


def _plain(words: str | None) -> str | None:
    return re.sub(r"<[^>]+>", "", words) if words else None


FORMAT = FeedFormat()
