import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.intake.dates.written import as_publication_time, find_date, read_date
from counterclaim.records import Precision

SECOND, MINUTE, DAY = Precision.SECOND, Precision.MINUTE, Precision.DAY


@pytest.mark.parametrize(
    ("text", "value", "precision", "zone"),
    [
        ("2031-05-03T14:20:00.250Z", "2031-05-03T14:20:00.250Z", SECOND, "Z"),
        ("2031-05-03T14:20:05+0530", "2031-05-03T14:20:05+05:30", SECOND, "+0530"),
        ("2031-05-03T00:00:00+02:00", "2031-05-03T00:00:00+02:00", DAY, "+02:00"),
        ("2031/05/03", "2031-05-03", DAY, None),
        ("20310503T142005Z", "2031-05-03T14:20:05Z", SECOND, "Z"),
        ("Sat, 03 May 2031 14:20:05 GMT", "2031-05-03T14:20:05Z", SECOND, "GMT"),
        ("3rd May 2031, 14.20", "2031-05-03T14:20", MINUTE, None),
        ("May 3, 2031 2:20 p.m.", "2031-05-03T14:20", MINUTE, None),
        ("May 3, 2031 at 12:05 am EST", "2031-05-03T00:05", MINUTE, "EST"),
        ("14:20 BST, 3 May 2031", "2031-05-03T14:20", MINUTE, "BST"),
        ("23/05/2031", "2031-05-23", DAY, None),
        ("03.05.2031", "2031-05-03", DAY, None),
    ],
)
def test_a_date_is_read_as_exactly_as_it_stands(text: str, value: str, precision: Precision, zone: str | None) -> None:
    written = read_date(text)
    assert written is not None
    assert (written.value, written.precision, written.zone) == (value, precision, zone)
    assert as_publication_time(written, "test").value == value


@pytest.mark.parametrize(
    "text", ["05/06/2031", "31 February 2031", "2031-05-03T14:61", "May", "13:00 pm 3 May 2031", "9999-01-01"]
)
def test_what_is_ambiguous_or_impossible_is_not_read(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Published 3 May 2031 at 14:20 by the desk", "3 May 2031 at 14:20"),
        ("Lorn Quay, May 3, 2031", "May 3, 2031"),
        ("Pier 2031-05 rebuilt", None),
    ],
)
def test_a_date_is_found_in_a_line_with_its_clock(line: str, found: str | None) -> None:
    written = find_date(line)
    assert (line[written.start : written.end] if written else None) == found


@given(st.text("0123456789-/:TZ+. MayJunpm", max_size=30))
def test_whatever_is_read_makes_a_publication_time(text: str) -> None:
    for written in (read_date(text), find_date(text)):
        if written:
            as_publication_time(written, "test").earliest()


@given(st.datetimes())
def test_iso_times_come_back(moment) -> None:  # type: ignore[no-untyped-def]
    written = read_date(moment.isoformat(timespec="minutes"))
    if 1600 <= moment.year <= 2199:
        assert written is not None
        assert written.value == moment.isoformat(timespec="minutes")
