"""The figures bench scores as the benchmark's own rules say. The story is invented."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.figures import Count, place, score, stories
from counterclaim.reading.figures import figures

STORY = {
    "id": "mill",
    "documents": [{"id": "d1", "text": "More than 100 people fled. Nine came back, and nine stayed."}],
    "figures": [
        {"doc": "d1", "text": "more than 100", "nth": 1, "low": 101, "high": None},
        {"doc": "d1", "text": "nine", "nth": 1, "low": 9, "high": 9},
        {"doc": "d1", "text": "people", "low": 7, "high": 7},
    ],
}


def test_overlap_and_exact_bounds_count_one_to_one() -> None:
    story = json.loads(json.dumps(STORY).replace("more than 100", "More than 100"))
    count = Count()
    score(story, {"d1": list(figures(story["documents"][0]["text"]))}, count)
    assert (count.right, count.given, count.wanted) == (2, 3, 3)
    assert count.scores()["F1"] == pytest.approx(2 / 3)


def test_place_finds_the_nth() -> None:
    assert place("one two one", "one", 2) == 8


def test_a_folder_without_stories_is_named(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no story files"):
        list(stories(tmp_path))
