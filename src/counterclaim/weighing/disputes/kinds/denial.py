"""Denial: it happened, it did not."""

from counterclaim.records import DisputeKind
from counterclaim.weighing.disputes.kinds.choosing import Sides, across

KIND = DisputeKind.DENIAL


def fits(sides: Sides) -> float:
    """The share of the opposed pairs of which one denies and the other does not."""
    pairs = list(across(sides))
    return 0.9 * sum(one.denies != other.denies for one, other in pairs) / len(pairs)
