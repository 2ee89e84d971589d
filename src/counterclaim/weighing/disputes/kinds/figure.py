"""Figure: numbers that cannot both hold of the same thing at the same time."""

from counterclaim.records import DisputeKind
from counterclaim.weighing.disputes.kinds.choosing import Sides, across
from counterclaim.weighing.rules.counts import counts_apart

KIND = DisputeKind.FIGURE


def fits(sides: Sides) -> float:
    """The share of the opposed pairs that count the same thing differently."""
    pairs = list(across(sides))
    return sum(counts_apart(one, other) is not None for one, other in pairs) / len(pairs)
