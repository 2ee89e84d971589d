"""The parts of the attribution reader that need no weights: words, windows, labels, spans, scores."""

import random
from importlib.resources import files
from itertools import pairwise

import numpy as np
import pytest
from tokenizers import Tokenizer

from bench.attribution import Scores, matched
from counterclaim.reading.attribution.border import FIRST, LEFT, REACH, ROLE_LABELS, SHAPES
from counterclaim.reading.attribution.decode import best_labels, cue_anchors, runs
from counterclaim.reading.attribution.spans import quoted
from counterclaim.reading.attribution.windows import split_windows
from counterclaim.reading.attribution.words import paragraph_starts, split_words
from counterclaim.records import Span


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    read = Tokenizer.from_file(str(files("counterclaim.weights").joinpath("tokenizer.json")))
    read.no_truncation()
    read.no_padding()
    return read


def test_words_keep_their_place_and_shape(tokenizer: Tokenizer) -> None:
    text = "OSK said 40 men left.\n\nNobody saw McBride."
    words = split_words(text, tokenizer)
    written = [text[a:b] for a, b in zip(words.start, words.end, strict=True)]
    assert written == ["OSK", "said", "40", "men", "left", ".", "", "Nobody", "saw", "McBride", "."]
    shapes = [SHAPES[code % FIRST] for code in words.shape]
    assert shapes[:3] == ["capitals", "lower", "digits"]
    assert shapes[6:10] == ["break", "initial", "lower", "mixed"]
    assert [at for at, code in enumerate(words.shape) if code >= FIRST] == [0, 7]
    assert words.paragraph.tolist() == [0] * 6 + [1] * 5
    assert words.sentence[0] != words.sentence[7]


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ('"', '"')])
def test_words_know_where_a_quotation_stands(tokenizer: Tokenizer, opening: str, closing: str) -> None:
    words = split_words(f"He said {opening}go home{closing} twice.", tokenizer)
    assert words.quote.tolist() == [0, 0, 2, 1, 1, 2, 0, 0]


def test_a_quotation_goes_on_over_paragraphs(tokenizer: Tokenizer) -> None:
    words = split_words("“We went.\n\n“Then we slept.”\n\nIt rained.", tokenizer)
    assert words.quote.tolist() == [2, 1, 1, 1, 0, 2, 3, 3, 3, 3, 2, 0, 0, 0, 0]


def test_lines_are_paragraphs_where_no_line_is_blank() -> None:
    assert paragraph_starts("one\ntwo\nthree") == [4, 8]
    assert paragraph_starts("one\ntwo\n\nthree\n") == [9]


def test_covering_words(tokenizer: Tokenizer) -> None:
    text = "Teske said nothing had moved."
    words = split_words(text, tokenizer)
    assert words.covering(text.index("said"), text.index(" nothing")) == (1, 2)
    assert words.covering(text.index("nothing"), len(text) - 1) == (2, 5)


def test_every_word_is_owned_once(tokenizer: Tokenizer) -> None:
    numbers = random.Random(1)
    for _ in range(30):
        paragraphs = [
            " ".join(["mill " * numbers.randint(1, 30) + "stood."] * numbers.randint(1, 9))
            for _ in range(numbers.randint(1, 20))
        ]
        words = split_words("\n\n".join(paragraphs), tokenizer)
        windows = split_windows(words, limit=numbers.randint(210, 320))
        owned = [at for window in windows for at in range(window.own_first, window.own_last)]
        assert owned == list(range(len(words)))
        for window in windows:
            assert window.first <= window.own_first < window.own_last <= window.last
            assert words.first[window.last] - words.first[window.first] <= 320


def test_best_labels_obey_the_rules() -> None:
    numbers = np.random.default_rng(3)
    roles = numbers.normal(size=(5, REACH, ROLE_LABELS)).astype(np.float32)
    steps = np.zeros((ROLE_LABELS, ROLE_LABELS), dtype=np.float32)
    for inner in range(2, ROLE_LABELS, 2):
        steps[:, inner] = -1e4
        steps[[inner - 1, inner], inner] = 0
    low, high = np.full(5, 20), np.full(5, REACH - 30)
    labels = best_labels(roles, steps, low, high)
    assert not labels[:, :20].any()
    assert not labels[:, REACH - 30 :].any()
    assert set(labels[:, LEFT]) <= {1, 2}
    for row in labels:
        for before, label in pairwise(row):
            assert label == 0 or label % 2 or before in (label, label - 1)


def test_runs_are_cut_at_begins() -> None:
    assert runs(np.array([0, 1, 2, 1, 0, 2, 3]), 0) == [(1, 3), (3, 4), (5, 6)]
    assert runs(np.array([0, 1, 2, 1, 0, 2, 3]), 1) == [(6, 7)]


def test_one_anchor_a_cue() -> None:
    outside, begin, inside = (4, 0, 0), (0, 4, 0), (0, 0, 3)
    scores = np.array([outside, begin, inside, begin, outside], dtype=np.float32)
    anchors, chance = cue_anchors(scores, 0.5)
    assert anchors.tolist() == [1, 3]
    assert chance[0] < 0.5 < chance[2]


@pytest.mark.parametrize(
    ("text", "inner", "wanted"),
    [
        ("“Go home,” he said.", "Go home,”", "“Go home,”"),
        ("“Go home,” he said.", "“Go home", "“Go home,”"),
        ('"Go home," he said.', 'Go home,"', '"Go home,"'),
        ("He said “go” twice.", "“go” twice", "“go” twice"),
        ("He said go home.", "go home", "go home"),
    ],
)
def test_quotation_marks_come_in_pairs(text: str, inner: str, wanted: str) -> None:
    at = text.index(inner)
    assert quoted(text, Span(at, at + len(inner))).cut(text) == wanted


def test_scores_pass_over_marks_at_an_edge() -> None:
    text = "Teske said “nobody came”."
    gold = [{"cue": [[6, 10]], "source": [[0, 5]], "content": [[11, 24]]}]
    told = [{"cue": [[6, 10]], "source": [[0, 5]], "content": [[12, 23]]}]
    scores = Scores()
    scores.add(text, gold, told)
    assert scores.figures()["whole_exact"]["f1"] == 100.0


def test_scores_count_what_overlaps_and_what_is_missing() -> None:
    text = "Teske and Marrow said nobody came, and left."
    gold = [
        {"cue": [[17, 21]], "source": [[0, 16]], "content": [[22, 33]]},
        {"cue": [[39, 43]], "source": [], "content": [[35, 38]]},
    ]
    told = [{"cue": [[17, 21]], "source": [[10, 16]], "content": [[22, 28]]}]
    scores = Scores()
    scores.add(text, gold, told)
    figures = scores.figures()
    assert figures["cue_exact"] == {"p": 100.0, "r": 50.0, "f1": 66.67}
    assert figures["source_exact"]["f1"] == 0.0
    assert figures["source_overlap"]["f1"] == 100.0
    assert figures["whole_exact"]["f1"] == 0.0
    assert figures["whole_overlap"]["r"] == 50.0


def test_pairing_is_the_largest() -> None:
    assert matched([[0, 1], [0]]) == 2
    assert matched([[0], [0]]) == 1
    assert matched([[], [1]]) == 1
