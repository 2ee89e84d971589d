"""The map of a story: what is drawn, how wide, and what is left off."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.records import Claim, Place, PlaceKind, Span, Stance
from counterclaim.showing.web.map import Map, Mark, marked
from counterclaim.showing.web.map.drawn import HEIGHT, WIDTH
from counterclaim.showing.web.map.outlines import Frame, borders_in, land_in

WHERE = Span(0, 5)


def place(name: str | None, latitude: float, longitude: float, radius: float | None = 4.0, **told: object) -> Place:
    known = Place(WHERE, name or "Nowhere", PlaceKind.CITY, name, "XX", latitude, longitude, radius)
    return replace(known, **told)  # type: ignore[arg-type]


def claim(start: int, *places: Place) -> Claim:
    return Claim(
        report="0" * 64,
        content=(Span(start, start + 5),),
        text="words",
        stance=Stance.ASSERTS,
        holds=True,
        places=places,
    )


def mark(number: int, latitude: float, longitude: float, radius: float = 4.0) -> Mark:
    return Mark(number, f"place {number}", "city", None, latitude, longitude, radius, 1.0, ("x",), ("c-1",))


def drawn_at(picture: str) -> list[tuple[float, float]]:
    points = re.findall(r'class="point"><circle cx="([-\d.]+)" cy="([-\d.]+)"', picture)
    return [(float(x), float(y)) for x, y in points]


def test_a_place_is_marked_once_with_every_claim_that_names_it() -> None:
    first, second = claim(0, place("Bergen", 60.39, 5.32)), claim(9, place("Bergen", 60.39, 5.32, text="the town"))
    (found,) = marked([first, second]).marks
    assert found.claims == (first.id, second.id)
    assert found.written == ("Bergen", "the town")


def test_a_government_and_a_name_that_no_table_knows_are_not_drawn() -> None:
    government = place("Norway", 61.0, 9.0, kind=PlaceKind.COUNTRY, as_body=True)
    guessed = claim(0, place(None, 60.39, 5.32), government)
    found = marked([guessed])
    assert found.marks == ()
    assert found.unknown == (("Nowhere", (guessed.id,)),)


def test_a_place_is_drawn_as_wide_as_it_may_be() -> None:
    picture = str(Map([mark(1, 60.0, 5.0, 10.0), mark(2, 60.0, 6.0, 20.0)]).picture)
    wide, narrow = (float(radius) for radius in re.findall(r'class="extent" .*?r="([\d.]+)"', picture))
    assert wide == pytest.approx(2 * narrow, rel=0.02)


def test_a_country_among_towns_does_not_make_it_a_map_of_the_world() -> None:
    towns = [mark(1, 60.39, 5.32), mark(2, 60.2, 5.6)]
    alone, beside = Map(towns), Map([*towns, mark(3, 10.0, 100.0, 900.0)])
    assert beside.frame == alone.frame
    assert [each.number for each in beside.inside] == [1, 2]


def test_land_borders_and_a_measure_are_drawn() -> None:
    picture = str(Map([mark(1, 59.9, 10.7), mark(2, 59.3, 18.0)]).picture)
    assert re.search(r'class="land" fill-rule="evenodd" d="M[\d.]', picture)
    assert re.search(r'class="border" d="M', picture)
    assert "100 km</text>" in picture


def test_places_on_both_sides_of_the_date_line_lie_on_one_map() -> None:
    fiji = Map([mark(1, -17.0, 179.5), mark(2, -17.0, -179.5)])
    assert fiji.frame.east - fiji.frame.west < 5
    assert len(fiji.inside) == 2


LATITUDES = st.floats(-89.9, 89.9)
LONGITUDES = st.floats(-180, 180)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(LATITUDES, LONGITUDES, st.floats(0.1, 100)), min_size=1, max_size=6))
def test_wherever_towns_lie_all_are_on_the_map(towns: list[tuple[float, float, float]]) -> None:
    whole = Map([mark(number, *told) for number, told in enumerate(towns, start=1)])
    points = drawn_at(str(whole.picture))
    assert len(points) == len(towns)
    assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in points)


def test_land_is_cut_at_the_frame() -> None:
    frame = Frame(4.0, 50.0, 6.0, 52.0)
    rings = list(land_in(frame))
    assert rings
    assert all(4.0 <= x <= 6.0 and 50.0 <= y <= 52.0 for ring in rings for x, y in ring)
    assert list(borders_in(frame))
    assert not list(land_in(Frame(-30.0, 30.0, -29.0, 31.0)))  # the middle of an ocean
