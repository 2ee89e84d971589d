"""Event tables: what happened as somebody reports it, and nothing of what is denied."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime, timedelta

import duckdb
import pytest

from counterclaim.records import Moment, Place, PlaceKind, Span
from counterclaim.showing.export.acled import COLUMNS, EVENT_TYPE_OF
from counterclaim.showing.export.happenings import geo_precision, time_precision
from tests.showing.export.conftest import SHELLING, Shelled


def test_plover_records_are_the_assertions(shelled: Shelled) -> None:
    (record,) = [json.loads(line) for line in shelled.export("plover").read_text(encoding="utf-8").splitlines()]
    assert (record["event"], record["quadCode"], record["date"]) == ("ASSAULT", 4, "2031-06-03")
    assert record["source"] == [{"actorText": "Militiamen"}]
    assert record["eventLoc"]["geonameid"] == 77
    start, end = record["textInfo"]["start"], record["textInfo"]["end"]
    assert shelled.report.text[start:end] == record["text"]
    assert "Ida Brenn" in record["comment"]


def test_the_acled_table_is_read_by_a_database(shelled: Shelled) -> None:
    file = shelled.export("acled")
    asked = f"select * from read_csv('{file}', header = true, all_varchar = true)"
    found = duckdb.sql(asked)
    assert found is not None
    assert tuple(found.columns) == COLUMNS
    (row,) = [dict(zip(COLUMNS, each, strict=True)) for each in found.fetchall()]
    assert (row["event_date"], row["time_precision"], row["geo_precision"]) == ("2031-06-03", "1", "1")
    assert (row["disorder_type"], row["event_type"]) == ("Political violence", "Explosions/Remote violence")
    assert (row["sub_event_type"], row["fatalities"], row["admin1"]) == (SHELLING, "12", "Upper Dale")
    assert row["claim"] == shelled.claims[0].id
    assert row["inter1"] is None


def test_every_sub_event_type_that_is_read_has_its_event_type() -> None:
    from counterclaim.reading.events.acled import SUB_EVENT_TYPES

    assert set(SUB_EVENT_TYPES.values()) == set(EVENT_TYPE_OF)


@pytest.mark.parametrize(("days", "code"), [(1, 1), (2, 2), (7, 2), (31, 3)])
def test_the_precision_of_a_time(days: int, code: int) -> None:
    first = datetime(2031, 6, 3, tzinfo=UTC)
    assert time_precision(Moment(Span(0, 1), "x", "DATE", "x", first, first + timedelta(days=days))) == code
    assert time_precision(Moment(Span(0, 1), "x", "DATE", "x")) == 3


@pytest.mark.parametrize(
    ("kind", "radius", "code"),
    [
        (PlaceKind.CITY, 8.0, 1),
        (PlaceKind.CITY, 40.0, 2),
        (PlaceKind.REGION, 8.0, 3),
        (PlaceKind.CITY, None, 3),
        (PlaceKind.COUNTRY, 500.0, 3),
    ],
)
def test_the_precision_of_a_place(kind: PlaceKind, radius: float | None, code: int) -> None:
    assert geo_precision(Place(Span(0, 1), "x", kind, "x", "XX", 1.0, 1.0, radius)) == code


def test_no_cell_of_the_table_is_a_formula(shelled: Shelled) -> None:
    with shelled.export("acled").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]
