"""The judge of pairs, on invented sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer

from counterclaim.errors import WeightsError
from counterclaim.weighing.judge import (
    Embedder,
    JudgedClaim,
    JudgedFigure,
    PairJudge,
    Verdict,
    judged_text,
    surroundings,
)
from counterclaim.weighing.judge.features import CIRCUMSTANCES, apart, circumstances, content_words, numbers_of
from counterclaim.weighing.judge.pair_judge import verdict_of
from counterclaim.weighing.judge.wording import LONGEST_CLAIM, claim_words
from counterclaim.weights.sessions import WEIGHTS

ENTERED = JudgedClaim(
    "that soldiers had entered the quarry",
    by="Ruan Teske",
    party="army",
    on=date(2031, 5, 4),
    holds=False,
    stance="denies",
    about="Quarry at Hollin sealed off",
    context="Colonel Ruan Teske denied",
    document="d1",
    speaker="s1",
)
SEEN = JudgedClaim(
    "“They came in through the north gate, thirty of them with rifles,”",
    by="a stone cutter",
    on=date(2031, 5, 4),
    about="Quarry workers tell of raid",
    context="Soldiers had been in the quarry at Hollin, workers said.",
    document="d2",
    speaker="s2",
)
BREAD = JudgedClaim(
    "bread would be dearer from June", by="bakers' guild", on=date(2031, 5, 4), document="d3", speaker="s3"
)


@pytest.fixture(scope="module")
def judge() -> PairJudge:
    return PairJudge.load()


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer.from_file(str(WEIGHTS / "tokenizer.json"))


def test_what_does_not_hold_is_introduced_by_denies() -> None:
    assert "denies: that soldiers" in judged_text(ENTERED)
    assert "counters: that soldiers" in judged_text(replace(ENTERED, holds=True))
    assert "says: that soldiers" in judged_text(replace(ENTERED, holds=True, stance="asserts"))


def test_speaker_party_and_day_are_told() -> None:
    assert judged_text(ENTERED).startswith("Ruan Teske, army Sunday 4 May denies:")
    assert judged_text(JudgedClaim("It rained")) == "the reporter says: It rained"


def test_surroundings_are_the_title_and_the_words_before() -> None:
    report = "x " * 300 + "Asked about the gate, the colonel denied it."
    about, context = surroundings("Gate broken", report, report.index("it."))
    assert about == "Gate broken"
    assert context.endswith("the colonel denied")
    assert len(context) <= 240


def test_long_claims_are_cut_and_keep_their_content(tokenizer: Tokenizer) -> None:
    long = claim_words(tokenizer, replace(SEEN, context="word " * 200, about="title " * 50))
    assert len(long.words) == len(long.kinds) <= LONGEST_CLAIM + 2
    assert "thirty of them with rifles" in tokenizer.decode(list(long.words))
    assert len(claim_words(tokenizer, replace(SEEN, text="stone " * 100)).words) <= LONGEST_CLAIM + 2


def test_what_belongs_to_the_content_is_marked(tokenizer: Tokenizer) -> None:
    worded = claim_words(tokenizer, ENTERED)
    content = [word for word, kind in zip(worded.words, worded.kinds, strict=True) if kind]
    assert tokenizer.decode(content) == ENTERED.text


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((101, None), (None, 90), True),
        ((101, None), (200, 200), False),
        ((0, 0), (1, None), True),
        ((5, 9), (9, 12), False),
    ],
)
def test_figures_apart(
    one: tuple[int | None, int | None], other: tuple[int | None, int | None], expected: bool
) -> None:
    assert apart(JudgedFigure(*one), JudgedFigure(*other)) is expected
    assert apart(JudgedFigure(*other), JudgedFigure(*one)) is expected


def test_content_words_fold_endings_and_drop_common_ones() -> None:
    assert content_words("The soldiers entered the camps").keys() == content_words("soldier entering a camp").keys()


def test_numbers_are_found_in_digits_and_words() -> None:
    assert numbers_of("Some 1,200 people and eleven dogs") == {"1200", "11"}


def test_circumstances_have_their_names_and_no_order() -> None:
    around = circumstances(ENTERED, SEEN, len)
    assert len(around) == len(CIRCUMSTANCES)
    assert around == circumstances(SEEN, ENTERED, len)


def test_vectors_do_not_depend_on_what_else_is_asked() -> None:
    embedder = Embedder.load()
    together = embedder.vectors(["The ferry sank", "No soldier had entered the quarry", "x " * 600])
    alone = embedder.vectors(["No soldier had entered the quarry"])
    assert together.shape == (3, 384)
    assert together.dtype == np.float32
    assert np.array_equal(together[1], alone[0])
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-4)
    assert embedder.vectors([]).shape == (0, 384)


def test_verdicts_are_probabilities_and_have_no_order(judge: PairJudge) -> None:
    pairs = [(ENTERED, SEEN), (SEEN, BREAD), (BREAD, ENTERED)]
    verdicts = judge.judge(pairs)
    for verdict in verdicts:
        assert verdict.same + verdict.contradicts + verdict.neither == pytest.approx(1)
    assert judge.judge([(SEEN, ENTERED)]) == verdicts[:1]
    assert judge.judge([]) == []


def test_a_denied_raid_contradicts_its_witness_more_than_the_price_of_bread(judge: PairJudge) -> None:
    raid, bread = judge.judge([(ENTERED, SEEN), (ENTERED, BREAD)])
    assert raid.contradicts > bread.contradicts
    assert bread.neither > 0.8


def test_a_verdict_is_made_of_two_answers() -> None:
    assert verdict_of(40.0, 40.0).contradicts == pytest.approx(1)
    assert verdict_of(40.0, -40.0).same == pytest.approx(1)
    assert verdict_of(-40.0, 40.0).neither == pytest.approx(1)
    assert verdict_of(0.0, 0.0) == Verdict(0.25, 0.25, 0.5)


def test_weights_made_for_other_numbers_are_refused(tmp_path: Path) -> None:
    (tmp_path / "card.json").write_text('{"made_by": "judge-0", "circumstances": ["height"]}', encoding="utf-8")
    with pytest.raises(WeightsError, match=r"made for other numbers: make it again with training\.judge"):
        PairJudge.load(tmp_path)
