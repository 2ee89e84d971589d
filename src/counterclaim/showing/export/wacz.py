"""A whole ledger as a web archive collection (WACZ)."""

from __future__ import annotations

from typing import IO

from counterclaim.showing.export import Extract


class Collection:
    """One zip file that replay tools open."""

    name = "wacz"
    help = "The whole ledger as a WACZ file: captures with index and pages, extract, custody log, timestamps, method."
    binary = True

    def write(self, extract: Extract, out: IO[bytes]) -> int:
        """Write the collection; how many files it holds."""
        from counterclaim.showing.package import write_collection

        return write_collection(extract, out)


EXPORT = Collection()
