"""A whole ledger as a bag to be handed over (BagIt)."""

from __future__ import annotations

from typing import IO

from counterclaim.showing.export import Extract


class Bag:
    """One zip file that holds a bag."""

    name = "bagit"
    help = "The whole ledger as a zipped BagIt bag: captures, extract, custody log, timestamps, method, manifests."
    binary = True

    def write(self, extract: Extract, out: IO[bytes]) -> int:
        """Write the bag; how many files it holds."""
        from counterclaim.showing.package import write_bag

        return write_bag(extract, out)


EXPORT = Bag()
