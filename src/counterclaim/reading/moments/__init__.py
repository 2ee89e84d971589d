"""Moments: a grammar of our own for English time expressions, resolved as TIMEX3 of TimeML has them."""

from counterclaim.reading.moments.grammar import moments, reanchor

__all__ = ["moments", "reanchor"]
