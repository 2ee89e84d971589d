"""Fetching pages from the network: politely, safely, and with everything that happened on record."""

from __future__ import annotations

from counterclaim.intake.fetch.fetching import Fetcher
from counterclaim.intake.fetch.manners import Manners

__all__ = ["Fetcher", "Manners"]
