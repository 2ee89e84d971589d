from __future__ import annotations

from typing import Any

import pytest

from counterclaim.records import Claim, Figure, Span, Stance
from counterclaim.showing import wording


def claim(text: str, words: str, stance: Stance = Stance.ASSERTS, **rest: Any) -> Claim:
    start = text.index(words)
    return Claim("0" * 64, (Span(start, start + len(words)),), words, stance, rest.pop("holds", True), **rest)


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("“Nobody crossed the weir,” he said.", "Nobody crossed the weir", "“Nobody crossed the weir”"),
        ('"Nobody crossed the weir," he said.', "Nobody crossed the weir", "“Nobody crossed the weir”"),
        ("He said nobody crossed the weir.", "nobody crossed the weir", "nobody crossed the weir"),
        ("He spoke of “hard fighting” there.", "“hard fighting” there", "“hard fighting” there"),
        ("“Nobody crossed,” he said.", "Nobody crossed,", "“Nobody crossed”"),
        ("“Nobody crossed,” he said.", "“Nobody crossed,”", "“Nobody crossed”"),
        ("Nobody\n  crossed, he said.", "Nobody\n  crossed", "Nobody crossed"),
    ],
)
def test_quotation_marks_stand_only_where_the_report_quotes(text: str, words: str, shown: str) -> None:
    assert wording.words_as_said(claim(text, words), text) == shown


@pytest.mark.parametrize("stance", list(Stance))
@pytest.mark.parametrize("holds", [True, False])
def test_every_stance_has_its_verb(stance: Stance, holds: bool) -> None:
    assert wording.verb_of(claim("it fell", "it fell", stance, holds=holds))


def test_a_denial_that_holds_is_told_from_one_that_does_not() -> None:
    verbs = {wording.verb_of(claim("it fell", "it fell", Stance.DENIES, holds=holds)) for holds in (True, False)}
    assert len(verbs) == 2


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (101, None, "101 or more"),
        (None, 20, "up to 20"),
        (200, 999, "200 to 999"),
        (12500, 12500, "12,500"),
        (0, 0, "0"),
        (None, 0, "up to 0"),
        (2.5, 2.5, "2.5"),
    ],
)
def test_an_interval_in_words(low: float | None, high: float | None, words: str) -> None:
    assert wording.interval(Figure(Span(0, 1), "x", low, high, None, None)) == words


def test_shortened_words_are_marked_as_cut_and_not_cut_inside_a_word() -> None:
    assert wording.shortened("one two three four", 12) == "one two […]"
    assert wording.shortened("one two", 12) == "one two"


def test_lists_and_counts_in_words() -> None:
    assert wording.listed(("A", "B", "C")) == "A, B and C"
    assert wording.listed(("A",)) == "A"
    assert wording.listed(()) == ""
    assert wording.counted(1, "story", "stories") == "1 story"
    assert wording.counted(1200, "story", "stories") == "1,200 stories"


def test_words_are_quoted_once() -> None:
    assert wording.quoted("nobody came") == "“nobody came”"
    assert wording.quoted("“Nobody came”") == "“Nobody came”"
