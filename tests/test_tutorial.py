"""The tutorial is run, block by block, and answers as it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from counterclaim.pipeline import Models
from docs.tutorial import BLOCK, PAGE, answered

#: How sure a model is may differ a little from one kind of processor to another; nothing else may.
SURE = re.compile(r"(?<![\d.])[01]\.\d\d(?!\d)")
NEAR = 0.05


def test_the_tutorial_answers_as_it_says(models: Models, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas")
    (tmp_path / "examples").symlink_to(PAGE.parents[1] / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("counterclaim.notebook._models", lambda: models)  # loaded once for all tests
    page = PAGE.read_text(encoding="utf-8")
    assert len(BLOCK.findall(page)) > 8
    told = answered(page)
    assert SURE.sub("0.00", told) == SURE.sub("0.00", page), "run `python -m docs.tutorial`"
    for one, other in zip(SURE.findall(told), SURE.findall(page), strict=True):
        assert abs(float(one) - float(other)) <= NEAR
