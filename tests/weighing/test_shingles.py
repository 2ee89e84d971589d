from hypothesis import given
from hypothesis import strategies as st

from counterclaim.records import Span
from counterclaim.weighing.shingles import SHINGLE, WINDOW, fingerprints, shingle_hashes, words

WORDS = st.lists(st.sampled_from("barge lock gate night water board lamp rope keel mast".split()), max_size=40)


def test_words_are_folded_and_placed() -> None:
    found = words("The Lock’s GATE")
    assert [(word.text, word.start, word.end) for word in found] == [("the", 0, 3), ("lock's", 4, 10), ("gate", 11, 15)]


def test_words_in_cut_spans_are_left_out() -> None:
    assert [word.text for word in words("sign up here. The gate", [Span(0, 13)])] == ["the", "gate"]


def test_hashes_do_not_depend_on_the_process() -> None:
    assert shingle_hashes(["the", "lower", "gate", "held"]) == [4156690392167621248]


def test_a_short_text_has_one_shingle_and_an_empty_one_none() -> None:
    assert len(shingle_hashes(["gate"])) == 1
    assert shingle_hashes([]) == []
    assert fingerprints(" … ") == ()


@given(
    WORDS, WORDS, st.lists(st.sampled_from("ash elm fir oak yew".split()), min_size=SHINGLE + WINDOW - 1, max_size=20)
)
def test_a_long_enough_run_in_common_is_always_seen(before: list[str], after: list[str], common: list[str]) -> None:
    one = fingerprints(" ".join([*before, *common]))
    other = fingerprints(" ".join([*common, *after]))
    assert set(one) & set(other)


@given(WORDS)
def test_fingerprints_are_a_sample_of_the_shingles(told: list[str]) -> None:
    sampled = fingerprints(" ".join(told))
    assert set(sampled) <= set(shingle_hashes(told))
    assert list(sampled) == sorted(set(sampled))
