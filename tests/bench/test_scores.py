import pytest

from bench.scores import bare_name, matches, score

TEXT = "Odile Ferrant said the gate was shut. Bram Tolliver said it stood open. Nine barges sank."


def story() -> dict[str, object]:
    return {
        "id": "lock",
        "documents": [
            {"id": "d1", "text": TEXT, "origin": "d1"},
            {"id": "d2", "text": TEXT, "origin": "d1"},
        ],
        "sources": [
            {"id": "s1", "name": "Odile Ferrant", "aliases": ["the lock-keeper"]},
            {"id": "s2", "name": "Bram Tolliver"},
        ],
        "claims": [
            {"id": "c1", "doc": "d1", "source": "s1", "content_text": "the gate was shut", "stance": "asserts"},
            {"id": "c2", "doc": "d1", "source": "s2", "content_text": "it stood open", "stance": "asserts"},
            {
                "id": "c3",
                "doc": "d2",
                "source": "s1",
                "content_text": "the gate was shut",
                "stance": "denies",
                "holds": False,
            },
            {"id": "c4", "doc": "d1", "source": None, "content_text": "Nine barges sank", "stance": "asserts"},
        ],
        "disputes": [{"id": "q1", "kind": "status", "question": "?", "sides": [["c1", "c3"], ["c2"]]}],
        "traps": [{"claims": ["c2", "c4"], "why": "the barges are another matter"}],
        "figures": [{"doc": "d1", "text": "Nine", "of": "barges", "low": 9, "high": 9}],
    }


def told(sides: list[list[str]]) -> dict[str, object]:
    def claim(name: str, doc: str, words: str, source: str | None, **more: object) -> dict[str, object]:
        start = TEXT.index(words)
        return {
            "id": name,
            "doc": doc,
            "start": start,
            "end": start + len(words),
            "source": {"name": source} if source else None,
            "stance": "asserts",
            **more,
        }

    return {
        "story": "lock",
        "claims": [
            claim("x1", "d1", "the gate was shut", "The Lock-Keeper"),
            claim("x2", "d1", "it stood open", "Odile Ferrant"),
            claim("x3", "d2", "gate was shut", "Odile Ferrant", holds=False),
            claim("x4", "d1", "Nine barges sank", None),
            claim("x5", "d2", "Nine barges sank", "Bram Tolliver"),
        ],
        "disputes": [{"id": "1", "sides": sides}],
        "figures": [
            {"doc": "d1", "start": TEXT.index("Nine"), "end": TEXT.index("Nine") + 11, "low": 9, "high": 9},
            {"doc": "d2", "start": 0, "end": 5, "low": 1, "high": None},
        ],
        "origins": [["d1", "d2"]],
    }


def test_everything_right_and_one_claim_too_many() -> None:
    found = score([story()], {"lock": told([["x1", "x3"], ["x2"]])}).as_json()
    assert found["claims"] == {"precision": 75.0, "recall": 100.0, "f1": 85.7}
    assert found["speaker"] == pytest.approx(66.7)
    assert found["stance"] == pytest.approx(66.7)
    assert found["inverted"]["f1"] == found["contradiction"]["f1"] == found["agreement"]["f1"] == 100.0
    assert found["traps"] == found["origins"]["f1"] == 100.0
    assert found["figures"] == {"precision": 50.0, "recall": 100.0, "f1": 66.7}


def test_wrong_sides_count_against_and_a_trap_is_fallen_into() -> None:
    found = score([story()], {"lock": told([["x1", "x2"], ["x4"], ["x5"]])}).as_json()
    assert found["contradiction"] == {"precision": 0.0, "recall": 0.0, "f1": 0.0}
    assert found["agreement"] == {"precision": 0.0, "recall": 0.0, "f1": 0.0}
    assert found["traps"] == 0.0
    assert score([story()], {"lock": told([["x1"], ["x4"]])}).as_json()["traps"] == 100.0


def test_a_story_that_was_not_handed_in_counts_as_empty() -> None:
    found = score([story()], {}).as_json()
    assert found["claims"]["recall"] == found["contradiction"]["recall"] == found["traps"] == 0.0


def test_spans_match_one_to_one_from_half_of_their_union() -> None:
    gold = {"c1": ("d1", 0, 10), "c2": ("d1", 10, 20)}
    assert matches(gold, {"x1": ("d1", 0, 5), "x2": ("d1", 0, 10), "x3": ("d2", 10, 20)}) == {"x2": "c1"}
    assert matches(gold, {"x1": ("d1", 10, 14)}) == {}


def test_names_are_compared_without_titles() -> None:
    assert bare_name("Governor Odile Ferrant,") == bare_name("odile ferrant")
    assert bare_name("The Mayor") == "the mayor"
