"""How near two wordings of a story are in subject: candidates are chosen by it, beliefs measured from it."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from counterclaim.weighing.wordings import Wording

Matrix = NDArray[np.float32]

NEIGHBOURS = 2
"""Claims of one report so few places apart often answer each other, without naming again what they speak about."""


@dataclass(frozen=True)
class Nearness:
    """The wordings of a story, with vectors of their contents."""

    wordings: Sequence[Wording]
    contents: Matrix
    #: How much a word tells in this story: the rarer, the more.
    weight: dict[str, float]
    _shared: dict[tuple[int, int], tuple[float, float]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, wordings: Sequence[Wording], contents: Matrix) -> Nearness:
        """Count the story's words."""
        counts = Counter(word for wording in wordings for word in wording.words)
        weight = {word: math.log(1 + len(wordings) / count) for word, count in counts.items()}
        return cls(wordings, contents, weight)

    def sharing(self) -> defaultdict[int, set[int]]:
        """Earlier wordings that share a content word with a wording, by the number of the wording."""
        holders: defaultdict[str, list[int]] = defaultdict(list)
        found: defaultdict[int, set[int]] = defaultdict(set)
        for number, wording in enumerate(self.wordings):
            for word in wording.words:
                found[number].update(holders[word])
                holders[word].append(number)
        return found

    def shared_words(self, one: int, other: int) -> tuple[float, float]:
        """The weight of the words in common, as a share of the lighter wording's, and of both together."""
        if (one, other) not in self._shared:
            shared = self._sum(self.wordings[one].words & self.wordings[other].words)
            lighter = min(self._heaviness[one], self._heaviness[other])
            both = self._heaviness[one] + self._heaviness[other] - shared
            self._shared[one, other] = (shared / lighter if lighter else 0.0, shared / both if both else 0.0)
        return self._shared[one, other]

    def places_apart(self, one: int, other: int) -> int | None:
        """How many claims apart two wordings of one report are; None for two reports."""
        first, second = self.wordings[one], self.wordings[other]
        return abs(first.place - second.place) if first.report_place == second.report_place else None

    @cached_property
    def _heaviness(self) -> list[float]:
        """The weight of all words of each wording."""
        return [self._sum(wording.words) for wording in self.wordings]

    def _sum(self, words: frozenset[str]) -> float:
        return sum(map(self.weight.__getitem__, sorted(words)))
