"""A story on paper, as one HTML file."""

from __future__ import annotations

from typing import IO

from counterclaim.showing.export import Extract
from counterclaim.showing.export.one_story import annex_of


class Paper:
    """The annex of one story."""

    name = "html"
    help = "One story as a self-contained page for an annex: numbered claims, reports, digests, method, error rates."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write the page; 1."""
        out.write(annex_of(extract))
        return 1


EXPORT = Paper()
