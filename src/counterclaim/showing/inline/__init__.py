"""Claims in their report and disputes face to face, for notebooks: a piece of HTML, and the same as text."""

from counterclaim.showing.inline.disputes import dispute_sight
from counterclaim.showing.inline.passages import claim_sight, figure_sight, report_sight
from counterclaim.showing.inline.sight import Sight

__all__ = ["Sight", "claim_sight", "dispute_sight", "figure_sight", "report_sight"]
