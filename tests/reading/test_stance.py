"""Stance and holds by rules, and two opinions made one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.reading.stance import Opinion, combine, stance_of
from counterclaim.records import Stance

ASSERTS, DENIES, PROMISES, DEMANDS, DOUBTS = Stance


@pytest.mark.parametrize(
    ("cue", "content", "stance", "holds"),
    [
        ("said", "the ford was open", ASSERTS, True),
        ("denied", "that soldiers had entered the mill", DENIES, False),
        ("has been denied by", "The storming", DENIES, False),
        ("has so far denied", "claims suggesting that its men had entered", DENIES, False),
        ("dismissed", "the report as theatre", DENIES, False),
        ("rejected", "the charge", DENIES, False),
        ("ruled out", "a second flood", DENIES, False),
        ("laughed off", "talk of a leak", DENIES, False),
        ("refused", "an offer of money", DENIES, False),
        ("said", "that no soldier had entered the mill", DENIES, True),
        ("told reporters", "“There is no shortage of flour,”", DENIES, True),
        ("insisted", "that the gate had never been shut", DENIES, True),
        ("called", "the charge “a fairy tale”", DENIES, True),
        ("said", "the letter was a forgery", DENIES, True),
        ("promised", "to open the road by Friday", PROMISES, True),
        ("announced", "that it would open another corridor", PROMISES, True),
        ("said", "it would let the families go", PROMISES, True),
        ("vowed", "to fight on", PROMISES, True),
        ("called on", "both sides to stop", DEMANDS, True),
        ("called", "on both sides to stop", DEMANDS, True),
        ("urged", "villagers to stay indoors", DEMANDS, True),
        ("appealed to", "the Chaplaincy for help", DEMANDS, True),
        ("demanded", "an inquiry", DEMANDS, True),
        ("could not say", "whether anybody had been hurt", DOUBTS, True),
        ("did not rule out", "a second flood", DOUBTS, True),
        ("stopped short of confirming", "that the dam had burst", DOUBTS, True),
        ("has yet to comment", "on the reports", DOUBTS, True),
        ("declined to say", "who had signed the order", DOUBTS, True),
        ("would neither confirm nor deny", "that the lorries were there", DOUBTS, True),
        ("had no doubt", "that the wall would hold", ASSERTS, True),
        ("asked", "where the blast was supposed to have been", DOUBTS, True),
    ],
)
def test_what_cue_and_content_make(cue: str, content: str, stance: Stance, holds: bool) -> None:
    told = stance_of(cue, content)
    assert (told.stance, told.holds) == (stance, holds)


def test_the_sentence_tells_what_the_cue_alone_does_not() -> None:
    assert stance_of("say", "whether it was open", "She would not say whether it was open.").stance is DOUBTS


def test_without_a_cue_somebody_asserts() -> None:
    assert stance_of(None, "“The road is open.”").stance is ASSERTS


def test_agreement_raises_confidence_and_disagreement_lowers_it() -> None:
    model = Opinion(DENIES, False, 0.8, 0.8, "model")
    agreed = combine(model, Opinion(DENIES, False, 0.7, 0.9, "denied"))
    against = combine(model, Opinion(ASSERTS, True, 0.7, 0.6, "said"))
    assert (agreed.stance, agreed.holds) == (against.stance, against.holds) == (DENIES, False)
    assert agreed.stance_confidence > 0.8 > against.stance_confidence
    assert agreed.holds_confidence > 0.9
    assert combine(None, model) == model


def test_only_a_denial_can_fail_to_hold() -> None:
    told = combine(Opinion(DENIES, False, 0.5, 0.99), Opinion(DEMANDS, True, 0.9, 0.6))
    assert (told.stance, told.holds) == (DEMANDS, True)


OPINIONS = st.builds(
    Opinion, st.sampled_from(list(Stance)), st.booleans(), st.floats(0, 1), st.floats(0, 1), st.text(max_size=3)
)


@settings(deadline=None)
@given(OPINIONS, OPINIONS)
def test_confidences_stay_between_nought_and_one(model: Opinion, rule: Opinion) -> None:
    told = combine(model, rule)
    assert 0 <= told.stance_confidence <= 1
    assert 0 <= told.holds_confidence <= 1


@settings(deadline=None)
@given(st.text(max_size=30), st.text(max_size=60), st.text(max_size=60))
def test_any_words_have_a_stance(cue: str, content: str, sentence: str) -> None:
    told = stance_of(cue, content, sentence)
    assert told.holds or told.stance is DENIES
