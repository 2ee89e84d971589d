"""Sitemaps, news sitemaps, indexes of sitemaps and outlines of feeds (OPML) that lie on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from counterclaim.errors import EmptyInput
from counterclaim.intake.formats import Match
from counterclaim.intake.links import linked_in, root_of
from counterclaim.intake.listed import Entry
from counterclaim.intake.lists import Source


class Pointers:
    """What a site hands to crawlers, and what feed readers hand to each other."""

    name = "sitemap or outline of feeds"
    names_files = False

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its root says it
        """By its root element; a feed is none, since its entries may carry their texts."""
        return Match.BY_BYTES if root_of(opening) in {"urlset", "sitemapindex", "opml"} else Match.NO

    def entries(self, source: Source) -> Iterator[Entry]:
        """The pages of a sitemap; the sitemaps or feeds of an index or outline, which lead on to their pages."""
        found = linked_in(source.content)
        if not found:
            raise EmptyInput(f"{source.path}: points to no http(s) address: get it again")
        for number, entry in enumerate(found, start=1):
            yield replace(entry, place=source.place(number, "entry"))


LIST = Pointers()
