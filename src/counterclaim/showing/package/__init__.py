"""A ledger as one file to be handed over: captures as they are kept, what was read in them, and what proves it."""

from counterclaim.showing.package.bag import write_bag
from counterclaim.showing.package.collection import write_collection

__all__ = ["write_bag", "write_collection"]
