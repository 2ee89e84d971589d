import pytest

from counterclaim.intake.dates.visible import visible_dates


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Published: 3 May 2031 14:20", "2031-05-03T14:20"),
        ("By Ada Quill | 3 May 2031", "2031-05-03"),
        ("Lorn Quay, 3 May 2031", "2031-05-03"),
        ("3 May 2031", "2031-05-03"),
        ("Updated 3 May 2031", None),
        ("The treaty of 3 May 2031 was signed at the pier", None),
        ("© 3 May 2031 The Gull", None),
        ("No date", None),
    ],
)
def test_a_line_that_is_a_date_and_little_else(line: str, value: str | None) -> None:
    assert [time.value for time in visible_dates([line], "visible")] == ([value] if value else [])
