"""Places are found, told from people and bodies, and given what they mean; every town is invented."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.reading.places.finding import places
from counterclaim.reading.places.gazetteer import Gazetteer
from counterclaim.records import Place, PlaceKind, Span


def spans(text: str, *words: str) -> list[Span]:
    """Where the words stand first."""
    return [Span(text.index(each), text.index(each) + len(each)) for each in words]


def find(text: str, gazetteer: Gazetteer, **told: tuple[str, ...]) -> list[Place]:
    """Places of a text; `named`, `people` and `bodies` are told by their words."""
    return list(places(text, gazetteer, **{kind: spans(text, *words) for kind, words in told.items()}))


def written(found: list[Place]) -> list[str]:
    return [place.text for place in found]


def test_a_town_is_found_and_resolved(gazetteer: Gazetteer) -> None:
    (place,) = find("Shells fell on the harbour in Quarrow overnight.", gazetteer)
    assert (place.text, place.name, place.country, place.kind) == ("Quarrow", "Quarrow", "NO", PlaceKind.CITY)
    assert (place.latitude, place.longitude, place.geonames_id) == (60.0, 14.0, 105)


@pytest.mark.parametrize("text", ["Most of the crew left.", "He said most were safe. Most agreed."])
def test_a_common_word_is_no_town(gazetteer: Gazetteer, text: str) -> None:
    assert find(text, gazetteer) == []


def test_an_article_is_no_part_of_a_name_unless_it_is_one(gazetteer: Gazetteer) -> None:
    assert written(find("The Norland army left The Moor on Monday.", gazetteer)) == ["Norland", "The Moor"]


def test_a_full_name_of_a_person_wins(gazetteer: Gazetteer) -> None:
    text = "Ida Beckham spoke in Quarrow. Later Beckham left."
    found = places(text, gazetteer, named=spans(text, "Quarrow"), people=[Span(0, 11), Span(36, 43)])
    assert written(list(found)) == ["Quarrow"]


def test_a_person_s_name_of_one_word_may_be_a_town_where_it_stands_as_one(gazetteer: Gazetteer) -> None:
    text = "Beckham police sealed the road. A woman, 40, of Norwick was hurt."
    assert written(find(text, gazetteer, people=("Beckham", "Norwick"), named=("woman",))) == ["Beckham", "Norwick"]


def test_the_town_in_a_body_s_name_counts(gazetteer: Gazetteer) -> None:
    text = "Beckham City Council and the University of Quarrow signed it. Beckham Brothers did not."
    told = find(text, gazetteer, bodies=("Beckham City Council", "University of Quarrow", "Beckham Brothers"))
    assert written(told)[:2] == ["Beckham", "Quarrow"]


def test_a_demonym_is_its_country_but_a_language_is_no_place(gazetteer: Gazetteer) -> None:
    found = find("Norlandic troops and Norlanders left. She wrote in Norlandic and sang.", gazetteer)
    assert [(place.text, place.country) for place in found] == [("Norlandic", "NO"), ("Norlanders", "NO")]


def test_two_counties_share_one_word(gazetteer: Gazetteer) -> None:
    text = "Roads in Hollin and Tarn counties were closed."
    found = find(text, gazetteer, named=("Hollin", "Tarn"))
    assert [(place.text, place.name) for place in found] == [("Hollin", "Hollin County"), ("Tarn", "Tarn County")]


def test_a_short_form_is_a_region_only_where_it_stands_as_one(gazetteer: Gazetteer) -> None:
    found = find("ALDERTON, OH — Firms met. An OH was heard.", gazetteer)
    assert [(place.text, place.name) for place in found] == [("ALDERTON", "Alderton"), ("OH", "Ohio")]


def test_a_stop_belongs_to_a_short_form(gazetteer: Gazetteer) -> None:
    found = find("A fire in Alderton, Ky., is out.", gazetteer, named=("Alderton", "Ky."))
    assert ("Ky.", "Kentucky") in [(place.text, place.name) for place in found]


def test_a_party_s_letter_leads_a_town(gazetteer: Gazetteer) -> None:
    text = "Senator Ann Lund, R-Norwick, objected."
    assert written(find(text, gazetteer, people=("Ann Lund", "Norwick"))) == ["Norwick"]


def test_both_of_a_hyphened_pair_are_found(gazetteer: Gazetteer) -> None:
    assert written(find("The Norland-Sudland border is closed.", gazetteer)) == ["Norland", "Sudland"]


def test_saint_may_be_short_or_long(gazetteer: Gazetteer) -> None:
    found = find("Trains from Saint Osyth and St. Osyth were late.", gazetteer)
    assert [(place.text, place.name) for place in found] == [("Saint Osyth", "St. Osyth"), ("St. Osyth", "St. Osyth")]


def test_a_road_is_a_facility_tied_to_the_town_nearest_to_it(gazetteer: Gazetteer) -> None:
    text = "Police in Quarrow closed Mill Road. In Norwick, Highway 7 stayed open."
    found = {place.text: place for place in find(text, gazetteer)}
    assert (found["Mill Road"].kind, found["Mill Road"].within, found["Mill Road"].name) == (
        PlaceKind.FACILITY, "Quarrow", None,
    )  # fmt: skip
    assert found["Highway 7"].within == "Norwick"
    assert (found["Mill Road"].radius_km or 0) > (found["Quarrow"].radius_km or 0)


def test_a_name_that_no_table_knows_is_kept(gazetteer: Gazetteer) -> None:
    (place,) = find("The school in Zarnitsa was hit.", gazetteer, named=("Zarnitsa",))
    assert (place.text, place.name, place.latitude, place.within) == ("Zarnitsa", None, None, None)
    assert place.confidence < 0.5


def test_a_house_that_bears_a_town_s_name_is_none(gazetteer: Gazetteer) -> None:
    assert find("The White House declined to comment.", gazetteer, named=("White House",)) == []


def test_a_part_of_the_world_has_no_country(gazetteer: Gazetteer) -> None:
    (place,) = find("The boat sank in the Middle Sea.", gazetteer, named=("Middle Sea",))
    assert (place.kind, place.country) == (PlaceKind.REGION, None)


def test_what_is_from_a_part_of_the_world_is_no_country(gazetteer: Gazetteer) -> None:
    assert [place.kind for place in find("Middlesean and Norlandic leaders met.", gazetteer)] == [
        PlaceKind.REGION, PlaceKind.COUNTRY,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "as_body"),
    [
        ("Norland said the bridge was open.", True),
        ("Quarrow has repeatedly denied it.", True),
        ("Troops left Norland. Norland denied it.", [False, True]),
        ("Officials in Norland said the bridge was open.", False),
        ("Norland, said the minister, is at peace.", False),
        ("Beckham said nothing of it.", False),
        ("It rained in Quarrow.", False),
    ],
)
def test_a_country_that_acts_is_kept_apart_from_its_land(
    gazetteer: Gazetteer, text: str, as_body: bool | list[bool]
) -> None:
    found = find(text, gazetteer, named=tuple({name for name in ("Norland", "Quarrow", "Beckham") if name in text}))
    assert [place.as_body for place in found] == (as_body if isinstance(as_body, list) else [as_body])


def test_unknown_names_of_a_report_take_the_town_of_their_own_sentence(gazetteer: Gazetteer) -> None:
    text = "In Quarrow a crowd gathered near the old and long closed mill at Zarnitsa. Norwick was calm."
    found = {place.text: place for place in find(text, gazetteer, named=("Quarrow", "Zarnitsa", "Norwick"))}
    assert (found["Zarnitsa"].within, found["Zarnitsa"].latitude) == ("Quarrow", 60.0)


def test_a_town_that_the_model_breaks_up_is_whole(gazetteer: Gazetteer) -> None:
    found = find("The Hollin County Sheriff spoke.", gazetteer, named=("Hollin",), bodies=("County Sheriff",))
    assert [(place.text, place.name) for place in found] == [("Hollin County", "Hollin County")]


def test_a_short_form_of_a_body_is_no_place(gazetteer: Gazetteer) -> None:
    assert find("The U.N. met on Monday.", gazetteer, named=("U.N.",)) == []


def test_a_saint_s_day_is_no_place(gazetteer: Gazetteer) -> None:
    assert find("They marched on St. Osyth's Day.", gazetteer, named=("St. Osyth",)) == []


WORDS = st.sampled_from(
    "Alderton Beckham Quarrow Norland Norlandic The Most St. Mill Road Highway 7 Hollin and counties County , . — - "
    "’s in of R- Å 😀 é\u0301 \n OH D.C. Ohio “ ” police".split(" ")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(WORDS, st.sampled_from(["", " ", "  "])), max_size=25), st.data())
def test_offsets_are_exact_and_places_do_not_overlap(
    gazetteer: Gazetteer, pieces: list[tuple[str, str]], data: st.DataObject
) -> None:
    text = "".join(word + gap for word, gap in pieces)
    edges = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    told = [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False)]
    kinds = [data.draw(st.sampled_from(["named", "people", "bodies"])) for _ in told]
    options = {kind: [span for span, own in zip(told, kinds, strict=True) if own == kind] for kind in set(kinds)}
    found = places(text, gazetteer, **options)
    assert all(place.span.cut(text) == place.text and place.text for place in found)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(found))
    assert found == places(text, gazetteer, **options)
