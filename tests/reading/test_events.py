"""Event types from vectors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from counterclaim.errors import WeightsError
from counterclaim.pipeline import Models
from counterclaim.reading.events import EventTyper
from counterclaim.reading.events.words import BUCKETS, weighed, word_counts


def test_plain_cases_have_their_type(models: Models) -> None:
    told = {
        "Fighter jets bombed the village of Orle, killing nine farmers": "ASSAULT",
        "Thousands of students marched through Kelm to demand lower fees": "PROTEST",
    }
    events = models.events.events(list(told), models.embedder.vectors(list(told)))
    assert [event.type if event else None for event in events] == list(told.values())


def test_a_vector_that_tells_nothing_has_no_type(models: Models) -> None:
    assert models.events.events(["Mmm."], np.zeros((1, 384), dtype=np.float32)) == [None]
    assert models.events.events([], np.zeros((0, 384), dtype=np.float32)) == []


def test_words_are_counted_alike_wherever_they_stand() -> None:
    one, other, none = word_counts(["The ferry sank. The ferry!", "the ferry: SANK the ferry", ""])
    assert np.array_equal(one, other)
    assert one.max() == pytest.approx(np.log(3))
    assert not none.any()
    assert np.linalg.norm(weighed(one[None], np.ones(BUCKETS, dtype=np.float32))) == pytest.approx(1)


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="no event typer 'plover'"):
        EventTyper.load(tmp_path)
