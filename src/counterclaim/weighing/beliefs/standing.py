"""Who says each wording of a story, and how it is put: what pairs of them are told apart by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from counterclaim.records import Stance
from counterclaim.weighing.wordings import Wording

Flags = NDArray[np.bool_]
Places = NDArray[np.int64]

NOBODY = -1
"""The number of a speaker or party that is not known."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One entry a wording; each method takes the places of both wordings of every pair and gives one value a pair."""

    #: Equal numbers are one speaker, one party.
    speaker: Places
    party: Places
    denying: Flags
    #: Of what does not hold as it is written.
    inverted: Flags
    #: Of what has a negation in its words.
    negated: Flags

    @classmethod
    def of(cls, wordings: Sequence[Wording]) -> Standing:
        """How these wordings stand."""
        return cls(
            speaker=_numbered([one.judged.speaker for one in wordings]),
            party=_numbered([one.judged.party.casefold() for one in wordings]),
            denying=np.array([one.claim.stance is Stance.DENIES for one in wordings], dtype=np.bool_),
            inverted=np.array([not one.claim.holds for one in wordings], dtype=np.bool_),
            negated=np.array([one.denies for one in wordings], dtype=np.bool_),
        )

    def same_speaker(self, ones: Places, others: Places) -> Flags:
        """Whether both are by one speaker."""
        return _equal(self.speaker[ones], self.speaker[others])

    def same_party(self, ones: Places, others: Places) -> Flags:
        """Whether both are of one party."""
        return _equal(self.party[ones], self.party[others])

    def other_party(self, ones: Places, others: Places) -> Flags:
        """Whether they are of two parties, both known."""
        first, second = self.party[ones], self.party[others]
        apart: Flags = (first != second) & (first != NOBODY) & (second != NOBODY)
        return apart

    def a_reporter(self, ones: Places, others: Places) -> Flags:
        """Whether the reporter speaks in at least one of them."""
        unknown: Flags = (self.speaker[ones] == NOBODY) | (self.speaker[others] == NOBODY)
        return unknown


def _numbered(names: Sequence[str]) -> Places:
    number_of = {name: number for number, name in enumerate(sorted({name for name in names if name}))}
    return np.array([number_of.get(name, NOBODY) for name in names], dtype=np.int64)


def _equal(first: Places, second: Places) -> Flags:
    equal: Flags = (first == second) & (first != NOBODY)
    return equal
