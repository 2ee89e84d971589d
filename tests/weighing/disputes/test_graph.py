from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.weighing.disputes.graph import Gains, solve

NODES = 7
PAIRS = list(combinations(range(NODES), 2))
BELIEFS = st.lists(st.floats(0, 1), min_size=len(PAIRS), max_size=len(PAIRS))


def gains(contradicts: list[float], same: list[float]) -> Gains:
    return Gains(
        {pair: belief - 0.3 for pair, belief in zip(PAIRS, contradicts, strict=True)},
        {pair: belief - 0.3 for pair, belief in zip(PAIRS, same, strict=True)},
        -0.3,
        -0.3,
    )


def total(found: list[list[list[int]]], of: Gains) -> float:
    value = 0.0
    for sides in found:
        for side in sides:
            value += sum(of.within[pair] for pair in combinations(side, 2))
        for one, other in combinations(sides, 2):
            value += sum(of.across[min(a, b), max(a, b)] for a in one for b in other)
    return value


def test_sides_agree_inside_and_contradict_across() -> None:
    of = Gains(
        {(0, 1): 0.5, (0, 3): 0.4, (1, 2): 0.4, (2, 3): -0.1},
        {(0, 2): 0.3, (1, 3): 0.3},
    )
    assert solve(5, of) == [[[0, 2], [1, 3]]]


def test_what_nobody_contradicts_is_no_dispute() -> None:
    assert solve(3, Gains({}, {(0, 1): 0.5, (1, 2): 0.5})) == []


def test_two_matters_stay_apart() -> None:
    of = Gains({(0, 1): 0.5, (2, 3): 0.5, (0, 4): 0.1, (1, 4): -0.2}, {})
    assert solve(5, of) == [[[0], [1]], [[2], [3]]]


@given(BELIEFS, BELIEFS)
def test_a_node_stands_once_and_the_whole_gains(contradicts: list[float], same: list[float]) -> None:
    of = gains(contradicts, same)
    found = solve(NODES, of)
    nodes = [node for sides in found for side in sides for node in side]
    assert len(nodes) == len(set(nodes))
    assert all(len(sides) > 1 and all(sides) for sides in found)
    assert total(found, of) > -1e-6
    assert not found or any(value > 0 for value in of.across.values())


@given(BELIEFS, BELIEFS)
def test_unrelated_nodes_change_nothing(contradicts: list[float], same: list[float]) -> None:
    of = gains(contradicts, same)
    more = Gains({**of.across, (NODES, NODES + 1): 0.4}, dict(of.within), -0.3, -0.3)
    assert [sides for sides in solve(NODES + 2, more) if [NODES] not in sides] == solve(NODES, of)


def three_way(counts: frozenset[int]) -> Gains:
    """Three nodes that all contradict each other, the third less."""
    return Gains({(0, 1): 0.5, (0, 2): 0.3, (1, 2): 0.2}, {(1, 2): -0.1, (0, 2): -0.1, (0, 1): -0.1}, counts=counts)


def test_three_sides_are_for_counts_alone() -> None:
    assert solve(3, three_way(frozenset({0, 1, 2}))) == [[[0], [1], [2]]]
    assert solve(3, three_way(frozenset({0, 1}))) == [[[0], [1, 2]]]


@given(contradicts=BELIEFS, same=BELIEFS)
def test_no_dispute_has_more_than_two_sides_without_counts(contradicts: list[float], same: list[float]) -> None:
    assert all(len(sides) == 2 for sides in solve(NODES, gains(contradicts, same)))
