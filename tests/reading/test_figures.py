"""Figures: what counts as one, and what its words commit to. All sentences are invented."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.reading.figures import figures
from counterclaim.records import Figure, Span


def only(text: str) -> Figure:
    found = figures(text)
    assert len(found) == 1, [figure.text for figure in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "written", "low", "high"),
    [
        ("Some 300 people left the island.", "Some 300", 300, 300),
        ("More than 100 people left the island.", "More than 100", 101, None),
        ("At least 40 people left the island.", "At least 40", 40, None),
        ("No fewer than 40 people left.", "No fewer than 40", 40, None),
        ("Forty or more people left.", "Forty or more", 40, None),
        ("Fewer than 50 people left.", "Fewer than 50", None, 49),
        ("Nearly 50 people left.", "Nearly 50", None, 49),
        ("Not quite 18,000 people left.", "Not quite 18,000", None, 17_999),
        ("Up to 49 people left.", "Up to 49", None, 49),
        ("No more than 49 people left.", "No more than 49", None, 49),
        ("A few hundred people left.", "A few hundred", 200, 999),
        ("Several hundred people left.", "Several hundred", 200, 999),
        ("Hundreds of people left.", "Hundreds", 200, 999),
        ("Dozens of people left.", "Dozens", 24, 99),
        ("Thousands of people left.", "Thousands", 2_000, 9_999),
        ("Tens of thousands of people left.", "Tens of thousands", 20_000, 99_999),
        ("Hundreds of thousands of people left.", "Hundreds of thousands", 200_000, 999_999),
        ("Two to three thousand people left.", "Two to three thousand", 2_000, 3_000),
        ("Three to four hundred people left.", "Three to four hundred", 300, 400),
        ("Between 15 and 18 people left.", "Between 15 and 18", 15, 18),
        ("Between two and three million florins were lost.", "Between two and three million", 2_000_000, 3_000_000),
        ("Two or three people left.", "Two or three", 2, 3),
        ("20-30 people left.", "20-30", 20, 30),
        ("Seventy-odd people left.", "Seventy-odd", 70, 79),
        ("Two and a half million people left.", "Two and a half million", 2_500_000, 2_500_000),
        ("Half a million people left.", "Half a million", 500_000, 500_000),
        ("A million and a half people left.", "A million and a half", 1_500_000, 1_500_000),
        ("A hundred and twenty people left.", "A hundred and twenty", 120, 120),
        ("Three score people left.", "Three score", 60, 60),
        ("A dozen people left.", "A dozen", 12, 12),
        ("The island lost 1.2m voters.", "1.2m", 1_200_000, 1_200_000),
        ("The dam cost €3bn to build.", "€3bn", 3_000_000_000, 3_000_000_000),
        ("Turnout was 12.5 per cent.", "12.5 per cent", 12.5, 12.5),
        ("A third of the houses burned.", "A third", pytest.approx(100 / 3), pytest.approx(100 / 3)),
    ],
)
def test_words_commit_to_bounds(text: str, written: str, low: float | None, high: float | None) -> None:
    figure = only(text)
    assert (figure.text, figure.low, figure.high) == (written, low, high)


@pytest.mark.parametrize(
    "text",
    [
        "No casualties were reported.",
        "No soldier had entered the mill.",
        "Not a single vessel left the harbour.",
        "Not one siren sounded.",
        "None of them was hurt.",
        "Nobody was hurt.",
        "The night ended without a death.",
    ],
)
def test_none_is_a_figure_where_people_and_losses_are_counted(text: str) -> None:
    assert (only(text).low, only(text).high) == (0, 0)


@pytest.mark.parametrize(
    "text",
    [
        "The ministry made no comment.",
        "The bridge is no longer in use.",
        "There is no doubt about it.",
        "One thing is certain.",
        "They were shooting at one another.",
        "The first one had gone.",
        "It began on 3 May.",
        "It began on May 3, the mayor said.",
        "It was built in 1998.",
        "The case of 2031-05-03 is closed.",
        "The siren went at 10.40 on Friday.",
        "The shop opens at nine.",
        "It was twenty to eleven.",
        "They met at ten minutes to two.",
        "The doors were open from nine until four.",
        "Orla Venn, 37, led the march.",
        "A boy of twelve was there.",
        "She was waiting for ten days.",
        "The letter is on page nine.",
        "Car 417 came out of the shed.",
        "The Court of the Two Rivers ruled.",
        "They live at 12 Orchard Street.",
        "The satellite Kestrel-2 fell silent.",
        "The home side won 3-2.",
        "The two sides agreed to talk.",
        "A 21-year-old clerk was held.",
    ],
)
def test_numbers_that_count_nothing_are_no_figures(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(
    ("text", "hedge", "of"),
    [
        ("More than 100 people were evacuated.", "More than", "people evacuated"),
        ("The army lost 14 soldiers.", None, "soldiers"),
        ("“Perhaps 200” posts would go.", "Perhaps", "posts"),
        ("She put the number of armed men at 40.", None, "armed men"),
        ("The death toll rose to 19.", None, "dead"),
        ("He put the dead at 11.", None, "dead"),
        ("Some 400 tonnes of crude oil were lost.", "Some", "tonnes of crude oil"),
        ("About 58 per cent of voters took part.", "About", "% of voters"),
        ("A few hundred people were killed.", "A few", "people killed"),
        ("The dam cost €3bn to build.", None, "euros"),
        ("The remaining 12 hostages were freed.", None, "hostages freed"),
        ("Two others died.", None, None),
        ("The ministry named all 11 dead.", None, "dead"),
    ],
)
def test_hedge_and_what_is_counted(text: str, hedge: str | None, of: str | None) -> None:
    assert (only(text).hedge, only(text).of) == (hedge, of)


def test_a_part_of_a_number_counts_what_the_whole_does() -> None:
    assert [(figure.low, figure.of) for figure in figures("Four of the seven bodies lay there.")] == [
        (4, "bodies"),
        (7, "bodies"),
    ]


def test_several_figures_in_the_order_of_the_text() -> None:
    text = "The toll rose from 12 to 15, including 4 children; another 40 people were hurt."
    assert [(figure.text, figure.low) for figure in figures(text)] == [("12", 12), ("15", 15), ("4", 4), ("40", 40)]


def test_within_leaves_out_what_lies_outside_and_keeps_offsets_of_the_whole_text() -> None:
    text = "Four people left. Seven people stayed."
    start = text.index("Seven")
    (figure,) = figures(text, within=Span(start, len(text)))
    assert (figure.span, figure.low) == (Span(start, start + len("Seven")), 7)


UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
UNITS += "seventeen eighteen nineteen".split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelt(number: int) -> str:
    """English words for 1 up to 999,999,999."""
    for scale, name in ((1_000_000, "million"), (1_000, "thousand")):
        if number >= scale:
            rest = f" {spelt(number % scale)}" if number % scale else ""
            return f"{spelt(number // scale)} {name}{rest}"
    if number >= 100:
        rest = f" and {spelt(number % 100)}" if number % 100 else ""
        return f"{UNITS[number // 100]} hundred{rest}"
    if number >= 20:
        return TENS[number // 10] + (f"-{UNITS[number % 10]}" if number % 10 else "")
    return UNITS[number]


@settings(deadline=None)
@given(st.integers(2, 999_999_999))
def test_any_number_in_words_parses_to_itself(number: int) -> None:
    figure = only(f"The ministry counted {spelt(number)} people.")
    assert (figure.text, figure.low, figure.high) == (spelt(number), number, number)


@settings(deadline=None)
@given(st.integers(2, 10**12), st.sampled_from(["{:d}", "{:,d}"]))
def test_any_numeral_parses_to_itself(number: int, form: str) -> None:
    figure = only(f"The ministry counted {form.format(number)} people.")
    assert (figure.low, figure.high) == (number, number)


@settings(deadline=None)
@given(st.integers(2, 10**6), st.booleans())
def test_hedged_numbers_have_the_bounds_of_their_hedge(number: int, words: bool) -> None:
    written = spelt(number) if words else f"{number:,d}"
    for hedge, low, high in (
        ("more than", number + 1, None),
        ("at least", number, None),
        ("fewer than", None, number - 1),
        ("up to", None, number),
        ("about", number, number),
    ):
        figure = only(f"The ministry counted {hedge} {written} people.")
        assert (figure.text, figure.low, figure.high) == (f"{hedge} {written}", low, high)


@settings(deadline=None)
@given(st.integers(2, 10**6), st.integers(2, 10**6))
def test_ranges_have_their_ends_as_bounds(first: int, second: int) -> None:
    low, high = sorted((first, second))
    if low == high:
        high += 1
    figure = only(f"The ministry counted between {low:,d} and {high:,d} people.")
    assert (figure.low, figure.high) == (low, high)


WORDS = st.sampled_from(
    "no none not one a the few hundred dozens of 3 1,400 12.5 % per cent more than between and to - – “ ” . , \n\n at"
    " May people killed half a third €3bn 10:40 o'clock nobody was hurt some İ ﬁ".split(" ")
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_spans_are_exact_in_order_and_apart(text: str) -> None:
    found = figures(text)
    assert all(figure.span.cut(text) == figure.text for figure in found)
    assert all(before.span.end <= after.span.start for before, after in pairwise(found))
    assert found == figures(text)


@settings(deadline=None)
@given(st.text())
def test_any_text_is_read_without_error(text: str) -> None:
    assert all(figure.span.cut(text) == figure.text for figure in figures(text))
