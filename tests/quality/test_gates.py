"""Scores on the sample, with floors a little under what was reached when they were set.

A floor is raised when a change lifts the score for good; it is lowered only with the reason in the
message of the change.
"""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bench.contested import as_handed_in
from bench.scores import Scores, score
from bench.story_files import story_file
from bench.whole_way import read_story
from counterclaim.pipeline import Models
from counterclaim.reading.figures import figures
from counterclaim.reading.moments import moments
from training.stories.convert import convert

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def scores(models: Models) -> Scores:
    """The sample read from its texts, and scored as the benchmark scores."""
    paths = sorted((HERE / "sample").glob("*.story"))
    files = [story_file(convert(path.stem, path.read_text(encoding="utf-8"))) for path in paths]
    told = {}
    for file in files:
        read = read_story(file, models)
        told[file.id] = as_handed_in(file.id, read.reports, read.readings, read.weighings)
    return score([file.told for file in files], told)


@pytest.mark.parametrize(
    ("measure", "floor"),
    [("claims", 86.0), ("speaker", 93.0), ("stance", 80.0), ("inverted", 75.0)],
)
def test_reading_is_no_worse_than_it_was(scores: Scores, measure: str, floor: float) -> None:
    found = scores.as_json()[measure]
    reached = found["f1"] if isinstance(found, dict) else found
    assert reached >= floor, scores.as_json()


def rows(name: str) -> list[list[str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines, delimiter="\t"))


@pytest.mark.parametrize(("text", "written", "low", "high"), rows("figures.tsv"))
def test_figures_commit_to_what_their_words_say(text: str, written: str, low: str, high: str) -> None:
    found = [(one.low, one.high) for one in figures(text) if one.span.cut(text) == written]
    assert found == [(int(low) if low else None, int(high) if high else None)]


@pytest.mark.parametrize(("text", "published", "written", "value"), rows("moments.tsv"))
def test_moments_resolve(text: str, published: str, written: str, value: str) -> None:
    at = datetime.fromisoformat(published).replace(tzinfo=UTC)
    assert [one.value for one in moments(text, published=at) if one.span.cut(text) == written] == [value]
