"""Which bearer of a name is meant; every town is invented."""

from __future__ import annotations

import pytest

from counterclaim.reading.places.cues import leanings
from counterclaim.reading.places.finding import places
from counterclaim.reading.places.gazetteer import Gazetteer, Known
from counterclaim.reading.places.ranking import kilometres, rank


def meant(text: str, gazetteer: Gazetteer) -> dict[str, int | None]:
    """The numbers of the places that a text's names resolve to."""
    return {place.text: place.geonames_id for place in places(text, gazetteer)}


def test_alone_the_larger_town_is_meant(gazetteer: Gazetteer) -> None:
    assert meant("A fire broke out in Alderton.", gazetteer) == {"Alderton": 102}


def test_what_stands_right_behind_settles_it(gazetteer: Gazetteer) -> None:
    assert meant("A fire broke out in Alderton, Fellmark.", gazetteer)["Alderton"] == 101
    assert meant("A fire broke out in Alderton, Norland.", gazetteer)["Alderton"] == 101


def test_a_region_gives_way_to_the_great_town_that_it_is_named_after(gazetteer: Gazetteer) -> None:
    assert meant("Shells fell on a school in Osterby.", gazetteer) == {"Osterby": 111}


def test_names_of_one_region_draw_each_other_there(gazetteer: Gazetteer) -> None:
    found = meant("Crews from Norwick and Hollin County came to Alderton and to Beckham.", gazetteer)
    assert (found["Alderton"], found["Beckham"]) == (101, 103)


def test_one_report_means_one_place_by_a_name(gazetteer: Gazetteer) -> None:
    found = places("In Alderton, Norland, it rained. It is dry in Alderton now.", gazetteer)
    assert [place.geonames_id for place in found if place.text == "Alderton"] == [101, 101]


def test_a_name_that_is_seldom_used_counts_less() -> None:
    own = Known(1, "Alderton", "city", "NO", "F", 61.0, 9.0, 5_000, 5.0)
    other = Known(2, "Beckham", "city", "NO", "E", 60.0, 14.0, 50_000, 5.0, own=False)
    assert rank({"Alderton": [other, own]}, {})["Alderton"][0] == own


def test_confidence_falls_where_bearers_are_alike() -> None:
    sole = Known(1, "Alderton", "city", "NO", "F", 61.0, 9.0, 5_000, 5.0)
    twin = Known(2, "Alderton", "city", "SU", "O", -31.0, 21.0, 5_000, 5.0)
    assert rank({"Alderton": [sole]}, {})["Alderton"][1] == pytest.approx(1.0)
    assert rank({"Alderton": [sole, twin]}, {})["Alderton"][1] < 0.95
    assert rank({}, {}) == {}


def test_words_of_one_country_s_news_lean_to_it() -> None:
    assert set(leanings(["the", "garda", "said"])) == {"IE"}
    here = Known(1, "Alderton", "city", "IE", "L", 53.0, -7.0, 5_000, 5.0)
    there = Known(2, "Alderton", "city", "US", "OH", 40.0, -83.0, 7_000, 5.0)
    assert rank({"Alderton": [here, there]}, {})["Alderton"][0] == there
    assert rank({"Alderton": [here, there]}, {}, leanings(["garda", "taoiseach"]))["Alderton"][0] == here


def test_distance_is_that_of_the_globe() -> None:
    pole = Known(1, "A", "city", "NO", "", 90.0, 0.0, 0, 1.0)
    equator = Known(2, "B", "city", "NO", "", 0.0, 77.0, 0, 1.0)
    assert kilometres(pole, equator) == pytest.approx(10_007, abs=1)
