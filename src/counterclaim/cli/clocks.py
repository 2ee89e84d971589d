"""The two clocks as options; pages read them in the same way."""

from counterclaim.showing.clocks import Clocks

__all__ = ["Clocks"]
