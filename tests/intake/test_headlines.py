import pytest

from counterclaim.intake.debris import mark
from counterclaim.intake.debris.layout import Layout
from counterclaim.intake.headlines import headline_spans
from tests.intake.conftest import STORY, report_of


def headlines(text: str) -> list[str]:
    layout = Layout.of(text)
    return [span.cut(text) for span in headline_spans(layout, mark(layout))]


@pytest.mark.parametrize(
    ("above", "found"),
    [
        ("Guards deny shelling the pier\n\n", ["Guards deny shelling the pier"]),
        ("WAR IN THE ESTUARY\n\nWho shelled the pier?\n\n", ["WAR IN THE ESTUARY", "Who shelled the pier?"]),
        ("Guards deny it\nPier still closed, says master\n\n", ["Guards deny it", "Pier still closed, says master"]),
        ("Home | Weather | Tides\n\nGuards deny shelling\n\n", ["Guards deny shelling"]),
        ("Guards deny shelling\n\nBy Ada Quill\n\nEstuary: boats wait at the pier\n\n",
         ["Guards deny shelling", "Estuary: boats wait at the pier"]),
        ("", []),
        ("The pier was shelled on Friday.\n\n", []),
        ("Pier\n\n", []),
    ],
)  # fmt: skip
def test_lines_above_the_body(above: str, found: list[str]) -> None:
    assert headlines(above + STORY) == found


def test_a_headline_without_a_blank_line_stands_above_a_long_paragraph() -> None:
    assert headlines(f"Guards deny shelling the pier\n{STORY}") == ["Guards deny shelling the pier"]


def test_a_text_wrapped_at_a_fixed_width_has_no_headline() -> None:
    wrapped = (
        "The harbour master of Lorn Quay said on Friday that nobody\nhad been allowed to leave the grain pier since."
    )
    assert headlines(f"{wrapped}\n\n{wrapped}") == []


def test_the_title_stays_in_the_text_and_offsets_count_from_its_start() -> None:
    text = f"\n\n# Guards deny shelling\n\n{STORY}"
    report = report_of(text)
    assert report.text == text
    assert report.title == "Guards deny shelling"
    assert [span.cut(report.text) for span in report.headlines] == ["# Guards deny shelling"]


def test_without_a_headline_the_first_words_serve_and_that_is_noted() -> None:
    report = report_of(STORY)
    assert report.title == "The harbour master of Lorn Quay said on Friday that nobody had …"
    assert any("no headline found" in note for note in report.notes)


def test_a_title_given_counts() -> None:
    assert report_of(STORY, title="The  pier").title == "The pier"
