"""Media Cloud's CSV of stories, as its search tool and its older explorer hand it out.

Read: `url`, `title`, `media_name`, `publish_date` and, for the record, the story's id (`id` or `stories_id`).
"""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.intake.formats import Match
from counterclaim.intake.given import is_address
from counterclaim.intake.listed import Entry
from counterclaim.intake.lists import Source
from counterclaim.intake.lists.rows import headings, rows

_NEEDED = {"url", "title", "publish_date", "media_name"}


class MediaCloud:
    """Stories that a search found: addresses, no texts."""

    name = "Media Cloud stories"
    names_files = False

    def recognises(self, opening: bytes, name: str) -> Match:  # noqa: ARG002 its headings say it
        """By its headings."""
        return Match.BY_BYTES if set(headings(opening)) >= _NEEDED else Match.NO

    def entries(self, source: Source) -> Iterator[Entry]:
        """A story a row; the date is the one that Media Cloud found, as exactly as it is written."""
        for number, row in rows(source):
            address, place = row.get("url", ""), source.place(number)
            if not is_address(address):
                yield Entry(place, problems=(f"{place}: its url {address!r} is no http(s) address: leave it out",))
                continue
            story = row.get("id") or row.get("stories_id")
            yield Entry(
                place,
                address,
                title=row.get("title"),
                outlet=row.get("media_name"),
                published=row.get("publish_date"),
                dated_by="Media Cloud publish_date",
                known={"Media Cloud story": story} if story else {},
            )


LIST = MediaCloud()
