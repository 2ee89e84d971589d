"""Counterclaim: who claims what in news reports about a contested event, and which claims cannot both be true."""

__version__ = "0.1.0"
