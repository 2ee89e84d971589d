"""Paragraphs and sentences as spans."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.reading.sentences import index_at, paragraphs, sentences


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("One came. Two left.", ["One came.", "Two left."]),
        ("Dr. Vorn met Col. Strand at 5 p.m. on Friday.", ["Dr. Vorn met Col. Strand at 5 p.m. on Friday."]),
        ("“No.” He left.", ["“No.”", "He left."]),
        ("“Who was it?” asked Vorn. Nobody knew.", ["“Who was it?” asked Vorn.", "Nobody knew."]),
        ("J. P. Vorn left! Why?", ["J. P. Vorn left!", "Why?"]),
        ("It cost 3.5 million. Then 4.", ["It cost 3.5 million.", "Then 4."]),
        ("A line\n\nanother line", ["A line", "another line"]),
        ("Without a blank line.\nA new line", ["Without a blank line.", "A new line"]),
    ],
)
def test_where_sentences_end(text: str, wanted: list[str]) -> None:
    assert [span.cut(text) for span in sentences(text)] == wanted


@settings(deadline=None)
@given(st.text(alphabet="aB .!?\n”“Ω’\t", max_size=80))
def test_sentences_lie_in_paragraphs_and_lose_nothing_but_space(text: str) -> None:
    whole, pieces = paragraphs(text), sentences(text)
    assert all(any(paragraph.covers(piece) for paragraph in whole) for piece in pieces)
    assert list(pieces) == sorted(pieces)
    kept = "".join(piece.cut(text) for piece in pieces)
    assert "".join(kept.split()) == "".join(text.split())


def test_index_of_a_position() -> None:
    cut = sentences("One came. Two left. Three stayed.")
    assert [index_at(cut, position) for position in (0, 8, 10, 25, 99)] == [0, 0, 1, 2, 2]
