from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from counterclaim.errors import WrongUse
from counterclaim.showing.clocks import Clocks, until

LAST = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2031", datetime(2032, 1, 1, tzinfo=UTC) - LAST),
        ("2031-12", datetime(2032, 1, 1, tzinfo=UTC) - LAST),
        ("2031-05", datetime(2031, 6, 1, tzinfo=UTC) - LAST),
        ("2031-05-03", datetime(2031, 5, 4, tzinfo=UTC) - LAST),
        (" 2031-05-03T14:20 ", datetime(2031, 5, 3, 14, 20, tzinfo=UTC)),
        ("2031-05-03T14:20+02:00", datetime(2031, 5, 3, 12, 20, tzinfo=UTC)),
        ("2031-05-03T14:20Z", datetime(2031, 5, 3, 14, 20, tzinfo=UTC)),
    ],
)
def test_a_date_counts_to_its_end(text: str, moment: datetime) -> None:
    assert until(text, "--known-by") == moment


@pytest.mark.parametrize("text", ["", "soon", "2031-02-30", "2031-13", "03.05.2031", "99999"])
def test_what_is_no_date_is_named(text: str) -> None:
    with pytest.raises(WrongUse, match="--known-by"):
        until(text, "--known-by")


def test_clocks_in_words() -> None:
    assert Clocks.of(None, None).in_words() == ()
    assert Clocks.of("2031-05-03", "2031-05-04T10:00").in_words() == (
        "as published by 2031-05-03 23:59 UTC",
        "as known by 2031-05-04 10:00 UTC",
    )
