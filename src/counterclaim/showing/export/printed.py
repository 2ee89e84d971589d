"""A story on paper, as PDF."""

from __future__ import annotations

from typing import IO

from counterclaim.showing.export import Extract
from counterclaim.showing.export.one_story import annex_of
from counterclaim.showing.paper import printed


class Printed:
    """The annex of one story, printed."""

    name = "pdf"
    help = "The same printed (needs Chromium or Chrome; COUNTERCLAIM_BROWSER names another)."
    binary = True

    def write(self, extract: Extract, out: IO[bytes]) -> int:
        """Write the file; 1. MissingPart where no browser is found."""
        out.write(printed(annex_of(extract), extract.browser))
        return 1


EXPORT = Printed()
