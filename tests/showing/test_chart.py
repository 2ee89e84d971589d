from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counterclaim.records import Figure, Span
from counterclaim.showing.terminal.chart import Scale

BOUNDS = st.tuples(st.integers(0, 10**9), st.integers(0, 10**9)).map(sorted)


def figure(low: int | None, high: int | None) -> Figure:
    return Figure(Span(0, 1), "x", low, high, None, None)


@st.composite
def figures(draw: st.DrawFn) -> list[Figure]:
    found = []
    for low, high in draw(st.lists(BOUNDS, min_size=1, max_size=6)):
        end = draw(st.sampled_from(["both", "low", "high"]))
        found.append(figure(None if end == "high" else low, None if end == "low" else high))
    return found


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(figures())
def test_every_bar_fits_and_shows_which_ends_are_open(found: list[Figure]) -> None:
    scale = Scale.of(found, 32)
    assert len(scale.axis()) == 32
    for each in found:
        bar = scale.bar(each)
        assert len(bar) <= 32
        assert ("▶" in bar) == (each.high is None)
        assert ("◀" in bar) == (each.low is None)


def test_a_higher_value_stands_further_right() -> None:
    found = [figure(10, 10), figure(40, 40), figure(60, 90)]
    scale = Scale.of(found, 32)
    assert [scale.bar(each).index("●") for each in found[:2]] == sorted(
        scale.bar(each).index("●") for each in found[:2]
    )
    assert scale.bar(found[2]).startswith(" " * (scale.bar(found[1]).index("●") + 1))


def test_a_wide_range_is_logarithmic_and_says_so() -> None:
    assert "logarithmic" in Scale.of([figure(1, 1), figure(10_000, 10_000)], 32).axis()
    assert Scale.of([figure(10**6, 10**6), figure(10**9, 10**9)], 32).axis() == "1,000,000   log    1,000,000,000"
    assert "logarithmic" not in Scale.of([figure(0, 0), figure(10_000, 10_000)], 32).axis()
