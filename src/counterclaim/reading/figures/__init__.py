"""Figures: a grammar of our own for the numbers that a report gives, and what its words commit to."""

from counterclaim.reading.figures.grammar import figures

__all__ = ["figures"]
