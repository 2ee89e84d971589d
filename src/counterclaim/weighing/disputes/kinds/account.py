"""Account: incompatible descriptions, order, place or time of the same thing; what no other kind fits."""

from counterclaim.records import DisputeKind
from counterclaim.weighing.disputes.kinds.choosing import Sides

KIND = DisputeKind.ACCOUNT

OTHERWISE = 0.3
"""Below this no other kind fits well enough."""


def fits(sides: Sides) -> float:
    """Always a little."""
    return OTHERWISE if sides else 0.0
