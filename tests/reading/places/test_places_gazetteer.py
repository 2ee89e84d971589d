"""The gazetteer's file is opened read-only, checked, and asked for names in any spelling."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.errors import WeightsError
from counterclaim.reading.places.gazetteer import MOST_BEARERS, Gazetteer
from counterclaim.reading.places.names import folded
from training.gazetteer.file import write
from training.gazetteer.rows import Row


def test_a_name_is_found_in_any_spelling_and_own_names_come_first(gazetteer: Gazetteer) -> None:
    found = gazetteer.known(["ST OSYTH", "Saint Osyth", "Tarn", "nowhere"])
    assert set(found) == {"ST OSYTH", "Saint Osyth", "Tarn"}
    assert [place.own for place in found["Tarn"]] == [True, False]
    assert gazetteer.known([]) == gazetteer.known(["", "!"]) == {}


def test_many_names_at_once_are_all_answered(gazetteer: Gazetteer) -> None:
    names = [f"name {number}" for number in range(1200)]
    assert list(gazetteer.known([*names, "Quarrow"])) == ["Quarrow"]


def test_the_most_populous_bearers_are_kept(tmp_path: Path) -> None:
    rows = (
        Row(number, "Alderton", "city", "NO", "F", 1.0, 1.0, number, 1.0, False, frozenset({"Alderton"}))
        for number in range(1, MOST_BEARERS + 20)
    )
    write(rows, tmp_path / "many.sqlite")
    opened = Gazetteer.load(tmp_path / "many.sqlite")
    assert [place.id for place in opened.known(["Alderton"])["Alderton"]][:2] == [MOST_BEARERS + 19, MOST_BEARERS + 18]
    opened.close()


def test_a_missing_file_says_how_to_build_one(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"none\.sqlite.*training\.gazetteer"):
        Gazetteer.load(tmp_path / "none.sqlite")


@pytest.mark.parametrize("content", [b"", b"not a database" * 100])
def test_another_file_is_no_gazetteer(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other.sqlite").write_bytes(content)
    with pytest.raises(WeightsError, match="is no gazetteer"):
        Gazetteer.load(tmp_path / "other.sqlite")


def test_it_cannot_be_written(gazetteer_file: Path) -> None:
    opened = Gazetteer.load(gazetteer_file)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        opened._base.execute("DELETE FROM names")
    opened.close()


@given(st.text(max_size=20))
def test_folding_is_steady(name: str) -> None:
    assert folded(folded(name)) in {folded(name), folded(name).removeprefix("the ")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Saint-Élan", "St. Elan"),
        ("Mt. Fell", "Mount Fell"),
        ("Ft Moor", "Fort Moor"),
        ("The Moor", "moor"),
        ("Øya", "OYA"),
    ],
)
def test_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_the_one_that_ships_opens_and_knows_countries_and_capitals() -> None:
    opened = Gazetteer.load()
    found = opened.known(["Norway", "Oslo", "Europe"])
    assert found["Norway"][0].kind == "country"
    assert {place.country for place in found["Oslo"] if place.capital} == {"NO"}
    assert found["Europe"][0].kind == "area"
    opened.close()
