from __future__ import annotations

from datetime import UTC, datetime

import pytest

from counterclaim.records import Moment, Precision, PublicationTime, Span
from counterclaim.showing import times


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2031-05-03", "3 May 2031"),
        ("2031-05", "May 2031"),
        ("2031", "2031"),
        ("2031-05-03T14:20", "3 May 2031, 14:20"),
        ("2031-05-03T14:20:31+02:00", "3 May 2031, 14:20 +02:00"),
        ("2031-05-03T14:20Z", "3 May 2031, 14:20 UTC"),
        ("2031-05-03T14", "3 May 2031, 14 h"),
        ("2031-05-03TNI", "3 May 2031, night"),
        ("2031-05-03TMO", "3 May 2031, morning"),
        ("2031-W18", "week of 28 April 2031 to 4 May 2031"),
        ("2031-W18-WE", "weekend of 3 to 4 May 2031"),
        ("PRESENT_REF", "PRESENT_REF"),
        ("P3D", "P3D"),
        ("2031-13-40", "2031-13-40"),
        ("2031-W60", "2031-W60"),
    ],
)
def test_a_value_in_words(value: str, words: str) -> None:
    assert times.value_in_words(value) == words


@pytest.mark.parametrize(
    ("value", "zone", "words"),
    [
        ("2031-05-03", None, "3 May 2031"),
        ("2031-05-03T14:20", None, "3 May 2031, 14:20 (zone unknown)"),
        ("2031-05-03T14:20+02:00", "+02:00", "3 May 2031, 14:20 +02:00"),
    ],
)
def test_an_unknown_zone_is_said_and_never_assumed(value: str, zone: str | None, words: str) -> None:
    precision = Precision.MINUTE if "T" in value else Precision.DAY
    assert times.publication(PublicationTime(value, precision, zone, "given")) == words


def test_no_publication_time() -> None:
    assert times.publication(None) == "publication time unknown"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (datetime(2031, 5, 3, tzinfo=UTC), datetime(2031, 5, 3, 9, tzinfo=UTC), "3 May 2031"),
        (datetime(2031, 5, 3, tzinfo=UTC), datetime(2031, 5, 9, tzinfo=UTC), "3 to 9 May 2031"),
        (datetime(2031, 4, 30, tzinfo=UTC), datetime(2031, 5, 2, tzinfo=UTC), "30 April to 2 May 2031"),
        (datetime(2030, 12, 30, tzinfo=UTC), datetime(2031, 1, 2, tzinfo=UTC), "30 December 2030 to 2 January 2031"),
        (None, datetime(2031, 5, 3, tzinfo=UTC), "3 May 2031"),
        (None, None, "time unknown"),
    ],
)
def test_a_stretch_of_days(first: datetime | None, last: datetime | None, words: str) -> None:
    assert times.between(first, last) == words


def moment(value: str, mod: str | None = None, *, known: bool = True) -> Moment:
    start = datetime(2031, 5, 3, tzinfo=UTC) if known else None
    end = datetime(2031, 5, 5, tzinfo=UTC) if known else None
    return Moment(Span(0, 8), "recently", "DATE", value, start, end, mod=mod)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (moment("2031-05-03", "BEFORE"), "before 3 May 2031"),
        (moment("2031-05", "START"), "early May 2031"),
        (moment("PAST_REF", known=False), "“recently”"),
        (moment("XXXX-SP"), "3 to 4 May 2031"),
    ],
)
def test_a_moment(given: Moment, words: str) -> None:
    assert times.moment(given) == words
