"""The signed graph of a story: which claims stand together, which against each other, decided all at once.

Correlation clustering with sides. A node (a wording) is put on a side of at most one dispute, or left out. A pair of
nodes on different sides of one dispute gains what the judge's belief that they contradict exceeds a bar, and loses
where it falls short; a pair on one side, what the belief that they agree exceeds its bar. With calibrated beliefs and
bars at half the F1 that is within reach, the sum is the expected F1 made linear (Lipton, Elkan and Naryanaswamy,
"Optimal thresholding of classifiers to maximize F1 measure", 2014), so that what single pairs leave open the others
decide.

A dispute has two sides; a third is opened where all claims give counts, since three numbers can exclude one another.
Of 490 disputes in the training stories 19 have three sides, two thirds of them over figures: three ways in which a
thing cannot be are rarely told, and three claims that a judge takes to contradict each other usually are two sides, one
of them in two voices.

The search is local and deterministic: from the strongest contradictions down, then nodes moved one at a time, sides and
disputes joined, until nothing gains. Nodes come in a fixed order, and ties go to the first.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

Pair = tuple[int, int]
Sides = list[set[int]]

ROUNDS = 50
"""More rounds of moves than any story has needed; each round must gain, so this only guards against rounding."""

LEAST = 1e-9
"""What a move must gain to be one."""


@dataclass(frozen=True, slots=True)
class Gains:
    """What a pair of nodes adds to the whole when it stands on different sides, or on one; lower node first."""

    across: Mapping[Pair, float]
    within: Mapping[Pair, float]
    #: For pairs that nobody judged.
    across_unjudged: float = -0.2
    within_unjudged: float = -0.2
    #: Nodes that give a count.
    counts: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Search:
    gains: Gains
    neighbours: dict[int, list[tuple[int, float, float]]]
    disputes: list[Sides] = field(default_factory=list)
    at: dict[int, tuple[int, int]] = field(default_factory=dict)

    def value(self, node: int, sides: Sides) -> list[float]:
        """What `node` adds on each side of a dispute, and at the end what it adds as a side of its own, if it may."""
        size = sum(len(side - {node}) for side in sides)
        alone = size * self.gains.across_unjudged
        values = [alone] * (len(sides) + 1)
        for number, side in enumerate(sides):
            values[number] += len(side - {node}) * (self.gains.within_unjudged - self.gains.across_unjudged)
        for other, across, within in self.neighbours[node]:
            home = next((number for number, side in enumerate(sides) if other in side), None)
            if home is None:
                continue
            for number in range(len(values)):
                unjudged = self.gains.within_unjudged if number == home else self.gains.across_unjudged
                values[number] += (within if number == home else across) - unjudged
        for number, side in enumerate([*sides, set()]):
            others = [*sides[:number], side | {node}, *sides[number + 1 :]]
            if not self.may_stand([other if at == number else other - {node} for at, other in enumerate(others)]):
                values[number] = -math.inf
        return values

    def may_be_a_side(self, nodes: set[int], sides: Sides) -> bool:
        """Whether `nodes` may stand as a further side beside the other nodes of `sides`: a third takes counts alone."""
        others = [side - nodes for side in sides if side - nodes]
        if len(others) < 2:
            return True
        return nodes <= self.gains.counts and all(side <= self.gains.counts for side in others)

    def may_stand(self, sides: Sides) -> bool:
        """Whether these sides may be one dispute: two, or more of counts alone."""
        told = [side for side in sides if side]
        return len(told) <= 2 or all(side <= self.gains.counts for side in told)

    def place(self, node: int, dispute: int, side: int) -> None:
        sides = self.disputes[dispute]
        while side >= len(sides):
            sides.append(set())
        sides[side].add(node)
        self.at[node] = (dispute, side)

    def remove(self, node: int) -> None:
        dispute, side = self.at.pop(node)
        self.disputes[dispute][side].discard(node)


def solve(count: int, gains: Gains) -> list[list[list[int]]]:
    """Disputes of the nodes 0 … count - 1, each a list of sides, each a sorted list of nodes.

    Sides come in the order of their first node, disputes likewise. A node left out contradicts nothing for certain.
    """
    search = _Search(gains, _neighbours(gains))
    for one, other in sorted(gains.across, key=lambda pair: (-gains.across[pair], pair)):
        if gains.across[one, other] > 0:
            _begin(search, one, other)
    for _ in range(ROUNDS):
        moved = [_move(search, node) for node in range(count)]
        joined = _join(search)
        if not any(moved) and not joined:
            break
    found = (sorted(sorted(side) for side in sides if side) for sides in search.disputes)
    return sorted(sides for sides in found if len(sides) > 1)


def _neighbours(gains: Gains) -> dict[int, list[tuple[int, float, float]]]:
    found: defaultdict[int, list[tuple[int, float, float]]] = defaultdict(list)
    for one, other in sorted(gains.across.keys() | gains.within.keys()):
        across = gains.across.get((one, other), gains.across_unjudged)
        within = gains.within.get((one, other), gains.within_unjudged)
        found[one].append((other, across, within))
        found[other].append((one, across, within))
    return found


def _begin(search: _Search, one: int, other: int) -> None:
    """Open a dispute between two free nodes, or put a free one opposite to a placed one where that gains."""
    if one in search.at and other in search.at:
        return
    if one not in search.at and other not in search.at:
        search.disputes.append([{one}, {other}])
        search.at[one] = (len(search.disputes) - 1, 0)
        search.at[other] = (len(search.disputes) - 1, 1)
        return
    free, placed = (one, other) if one not in search.at else (other, one)
    dispute, _ = search.at[placed]
    values = search.value(free, search.disputes[dispute])
    best = max(range(len(values)), key=lambda number: (values[number], -number))
    if values[best] > LEAST:
        search.place(free, dispute, best)


def _move(search: _Search, node: int) -> bool:
    """Put a node where it gains most, or nowhere; tells whether it moved."""
    home = search.at.get(node)
    near = {search.at[other][0] for other, _, _ in search.neighbours[node] if other in search.at}
    best, target = 0.0, None
    if home is not None:
        near.discard(home[0])
        here = search.value(node, search.disputes[home[0]])
        options = [(value, number) for number, value in enumerate(here)]
        best, target = here[home[1]], home
        for value, number in options:
            if value > best + LEAST:
                best, target = value, (home[0], number)
        if best <= LEAST:
            best, target = 0.0, None
    for dispute in sorted(near):
        for number, value in enumerate(search.value(node, search.disputes[dispute])):
            if value > best + LEAST:
                best, target = value, (dispute, number)
    if target == home:
        return False
    if home is not None:
        search.remove(node)
    if target is not None:
        search.place(node, *target)
    return True


def _join(search: _Search) -> bool:
    """Join the first two disputes that gain by it, side to side as fits best; tells whether any were joined."""
    joined = False
    for one in range(len(search.disputes)):
        for other in range(one + 1, len(search.disputes)):
            if not _touch(search, one, other):
                continue
            gain, mapping = _best_mapping(search, search.disputes[one], search.disputes[other])
            if gain > LEAST:
                for number, side in enumerate(search.disputes[other]):
                    for node in sorted(side):
                        search.remove(node)
                        search.place(node, one, mapping[number])
                joined = True
    return joined


def _touch(search: _Search, one: int, other: int) -> bool:
    return any(
        near in search.at and search.at[near][0] == other and (across > 0 or within > 0)
        for side in search.disputes[one]
        for node in side
        for near, across, within in search.neighbours[node]
    )


def _best_mapping(search: _Search, kept: Sides, moved: Sides) -> tuple[float, list[int]]:
    """Which side of `kept` each side of `moved` joins, one at a time, and what that gains."""
    total = 0.0
    mapping: list[int] = []
    planned = [set(side) for side in kept]
    for side in moved:
        if not side:
            mapping.append(len(planned))
            planned.append(set())
            continue
        sums = [0.0] * (len(kept) + 1)
        for node in sorted(side):
            for number, value in enumerate(search.value(node, kept)):
                sums[number] += value
        free = [number for number in range(len(kept)) if number not in mapping and kept[number]]
        if search.may_be_a_side(side, planned):
            free.append(len(kept))
        if not free:
            return -math.inf, mapping
        best = max(free, key=lambda number: (sums[number], -number))
        target = best if best < len(kept) else len(planned)
        mapping.append(target)
        planned += [set() for _ in range(target + 1 - len(planned))]
        planned[target] |= side
        total += sums[best]
    return (total if search.may_stand(planned) else -math.inf), mapping
