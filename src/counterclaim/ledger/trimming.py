"""A dispute as it stood when only part of its claims had been published."""

from __future__ import annotations

import dataclasses
from collections.abc import Set

from counterclaim.records import Dispute, Side


def trimmed(dispute: Dispute, claims: Set[str]) -> Dispute | None:
    """The dispute with these claims alone; None where they leave fewer than two sides.

    Parties and origins of a side are kept as they are, unless the side loses a claim: then it is not known which of
    them remain, and they are left out rather than guessed.
    """
    sides = tuple(left for side in dispute.sides if (left := _trimmed_side(side, claims)))
    if len(sides) < 2:
        return None
    return dataclasses.replace(
        dispute,
        sides=sides,
        reasons=tuple(pair for pair in dispute.reasons if pair.first in claims and pair.second in claims),
        common_ground=tuple(claim for claim in dispute.common_ground if claim in claims),
    )


def _trimmed_side(side: Side, claims: Set[str]) -> Side | None:
    left = tuple(claim for claim in side.claims if claim in claims)
    if left == side.claims:
        return side
    return Side(left) if left else None
