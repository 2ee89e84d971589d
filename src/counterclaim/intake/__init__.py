"""Intake: from what a person hands in to captures and reports.

`take` goes through inputs and gives, for each, what was taken from it or why it could not be read. What a format is
stands in `formats/`, what survives extraction and is no part of a report in `debris/`.
"""

from counterclaim.intake.given import Given
from counterclaim.intake.taking import DEFAULT_LIMIT_MEGABYTES, Taken, take

__all__ = ["DEFAULT_LIMIT_MEGABYTES", "Given", "Taken", "take"]
