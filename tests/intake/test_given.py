import pytest

from counterclaim.errors import WrongUse
from counterclaim.intake import Given
from counterclaim.records import Precision


@pytest.mark.parametrize(
    ("written", "value", "precision", "zone"),
    [
        ("2031", "2031", Precision.YEAR, None),
        ("2031-05", "2031-05", Precision.MONTH, None),
        (" 2031-05-03 ", "2031-05-03", Precision.DAY, None),
        ("2031-05-03T14:20", "2031-05-03T14:20", Precision.MINUTE, None),
        ("2031-05-03 14:20:09", "2031-05-03T14:20:09", Precision.SECOND, None),
        ("2031-05-03T14:20+02:00", "2031-05-03T14:20+02:00", Precision.MINUTE, "+02:00"),
        ("3 May 2031", "2031-05-03", Precision.DAY, None),
    ],
)
def test_a_date_keeps_its_precision_and_zone(written: str, value: str, precision: Precision, zone: str | None) -> None:
    time = Given(published=written).publication()
    assert time is not None
    assert (time.value, time.precision, time.zone, time.origin) == (value, precision, zone, "given")


@pytest.mark.parametrize(
    "wrong", ["yesterday", "2031-13-01", "2031-02-30", "05/06/2031", "", "20310", "2031-05-03T25:00"]
)
def test_a_wrong_date_is_refused_with_examples(wrong: str) -> None:
    with pytest.raises(WrongUse, match=r"--published .* is no date: write it like 2031-05-03, 2031-05, "):
        Given(published=wrong)


@pytest.mark.parametrize(
    ("option", "value"), [("url", "lantern.example/a"), ("url", "http://["), ("outlet", " "), ("language", "english")]
)
def test_other_options_are_checked_too(option: str, value: str) -> None:
    with pytest.raises(WrongUse, match=f"--{option}"):
        Given(**{option: value})


@pytest.mark.parametrize(
    "address", ["https://lantern.example/\r\nWARC-Type: x", "https://lan\ttern.example/", "https://a\0"]
)
def test_an_address_stands_on_one_line(address: str) -> None:
    with pytest.raises(WrongUse, match="no http"):
        Given(url=address)
