import pytest

from counterclaim.intake.copies import copy_hints
from counterclaim.intake.debris.layout import Layout
from tests.intake.conftest import STORY, report_of


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("LORN QUAY, May 9 (Tide Press) - Nobody may leave.", "Tide Press"),
        ("LORN QUAY, Estuary (Tide) – Nobody may leave.", "Tide"),
        ("Source: Tide Press", "Tide Press"),
        ("Source: https://www.tidepress.example/pier", "tidepress.example"),
        ("This article was first published in The Gull, a weekly.", "Gull"),
        ("This report originally appeared on Tide Press.", "Tide Press"),
    ],
)
def test_the_publisher_named_is_the_owner(line: str, owner: str) -> None:
    hints = copy_hints(Layout.of(f"{line}\n\n{STORY}"), None)
    assert hints.owner == owner
    assert owner in hints.notes[0] or line in hints.notes[0]


@pytest.mark.parametrize("line", ["Source: Read the whole piece", "Source: click here"])
def test_a_source_line_without_a_name_is_noted_all_the_same(line: str) -> None:
    hints = copy_hints(Layout.of(f"{STORY}\n\n{line}"), None)
    assert hints.owner is None
    assert hints.notes == (f"a copy of a report of another publisher, not named: {line!r}",)


@pytest.mark.parametrize(
    "line",
    ["The guard (Third Company) denied it.", "A source: nobody knows.", "She was first published at 19 in verse."],
)
def test_other_sentences_say_nothing(line: str) -> None:
    assert copy_hints(Layout.of(f"{line}\n\n{STORY}"), None).owner is None


def test_an_agency_does_not_copy_itself() -> None:
    report = report_of(f"LORN QUAY, May 9 (Tide) - {STORY}", outlet="Tide Press")
    assert report.outlet is not None
    assert report.outlet.owner is None
    assert report_of(f"LORN QUAY, May 9 (Gull) - {STORY}", outlet="Tide Press").outlet.owner == "Gull"  # type: ignore[union-attr]
