"""The toponyms bench counts exact spans, and distance of the found and of all. The report is invented."""

from __future__ import annotations

import pytest

from bench.toponyms import scores
from counterclaim.records import Place, PlaceKind, Span


def gold(start: int, end: int, at: tuple[float, float] | None) -> dict[str, object]:
    return {"start": start, "end": end, "lat": at and at[0], "lon": at and at[1]}


def place(start: int, end: int, at: tuple[float, float] | None = None) -> Place:
    return Place(Span(start, end), "Alder", PlaceKind.CITY, latitude=at and at[0], longitude=at and at[1])


def test_found_and_placed_are_counted_apart() -> None:
    row = {
        "toponyms": [gold(0, 5, (60.0, 10.0)), gold(10, 15, (60.0, 10.0)), gold(20, 25, None), gold(30, 35, (0.0, 0.0))]
    }
    told = (
        place(0, 5, (60.5, 10.0)),
        place(10, 15, (62.0, 10.0)),
        place(20, 25),
        place(40, 45),
        place(29, 35, (0.0, 0.0)),
    )
    found = scores([row], [told])
    assert found["precision"] == pytest.approx(3 / 5)
    assert found["recall"] == pytest.approx(3 / 4)
    assert found["within_161_km_of_found"] == pytest.approx(1 / 2)
    assert found["within_161_km_of_all"] == pytest.approx(1 / 3)
    assert found["mean_km_of_found"] == pytest.approx((55.6 + 222.4) / 2, abs=0.5)


def test_a_place_without_a_point_is_as_far_as_can_be() -> None:
    found = scores([{"toponyms": [gold(0, 5, (60.0, 10.0))]}], [(place(0, 5),)])
    assert found["within_161_km_of_found"] == 0
    assert found["mean_km_of_found"] == pytest.approx(20039)


def test_nothing_at_all_scores_nothing() -> None:
    assert set(scores([], []).values()) == {0.0}
