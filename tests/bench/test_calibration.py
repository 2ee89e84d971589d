"""Calibration and errors of attributions, counted."""

from __future__ import annotations

from collections import Counter
from xml.etree import ElementTree

import pytest

from bench.attribution_errors import count_errors, difference, kind_of_cue
from bench.calibration import calibration_error, equal_counts, equal_widths, plot


def test_answers_that_are_as_right_as_they_say_have_no_error() -> None:
    answers = [(0.25, number % 4 == 0) for number in range(40)] + [(0.75, number % 4 != 0) for number in range(40)]
    assert calibration_error(equal_widths(answers)) == pytest.approx(0)


def test_what_is_too_sure_is_found_out() -> None:
    answers = [(0.9, number % 2 == 0) for number in range(50)]
    (only,) = equal_widths(answers)
    assert (only.count, only.right) == (50, 0.5)
    assert calibration_error([only]) == pytest.approx(0.4)
    assert calibration_error(equal_counts(answers)) >= 0.4


def test_certainty_falls_into_the_last_bin() -> None:
    assert [one.count for one in equal_widths([(1.0, True), (0.95, True), (0.0, False)])] == [1, 2]


def test_the_picture_has_a_circle_a_bin() -> None:
    bins = equal_widths([(0.2, False), (0.6, True), (0.9, True)])
    drawn = ElementTree.fromstring(plot(bins, 0.1234))
    assert len(drawn.findall(".//{http://www.w3.org/2000/svg}circle")) == 3
    assert "0.123" in "".join(drawn.itertext())


@pytest.mark.parametrize(
    ("gold", "told", "kind"),
    [
        ({1, 2}, {1, 2}, "exact"),
        ({1, 2, 3}, {1, 2}, "cut short"),
        ({1, 2, 3}, {2}, "the middle only"),
        ({2}, {1, 2, 3}, "too long"),
        ({1, 2}, {2, 3}, "shifted"),
        ({1}, {4}, "elsewhere"),
        ({1}, set(), "missing"),
        (set(), {1}, "told where none is"),
    ],
)
def test_spans_differ_in_these_ways(gold: set[int], told: set[int], kind: str) -> None:
    assert difference(frozenset(gold), frozenset(told)) == kind


def test_errors_are_paired_by_their_cues() -> None:
    text = "Ada Roon said it rained. According to Bo Lind it snowed."
    gold = [
        {"cue": [[9, 13]], "source": [[0, 8]], "content": [[14, 23]]},
        {"cue": [[25, 37]], "source": [[38, 45]], "content": [[46, 55]]},
    ]
    told = [{"cue": [[9, 13]], "source": [[4, 8]], "content": [[14, 23]]}]
    counts = Counter[str]()
    count_errors({"text": text, "attributions": gold}, told, counts)
    assert counts == {"missed: according to": 1, "content: exact": 1, "source: cut short": 1}
    assert kind_of_cue(text, [[9, 13]]) == "common verb of saying"
