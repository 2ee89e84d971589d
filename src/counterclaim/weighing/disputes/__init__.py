"""Disputes: claims of a story that cannot all be true, found in the graph of its judged pairs."""

from counterclaim.weighing.disputes.building import Judged, disputes_of
from counterclaim.weighing.disputes.identity import keep_ids

__all__ = ["Judged", "disputes_of", "keep_ids"]
