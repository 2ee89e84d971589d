"""Speakers: whom each attribution means, who are one across the reports of a story, and for whom they speak."""

from counterclaim.reading.speakers.join import join
from counterclaim.reading.speakers.resolve import Mention, Resolved, resolve

__all__ = ["Mention", "Resolved", "join", "resolve"]
