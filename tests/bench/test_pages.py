import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bench.pages import body, rows, score, shingles, take_in
from counterclaim.errors import InputError
from counterclaim.intake.languages import Languages
from tests.intake.conftest import STORY, page, paragraphs

NOW = datetime(2031, 5, 10, tzinfo=UTC)


def test_shingles_are_runs_of_four_tokens() -> None:
    assert shingles("a, b c d. e!") == {("a", "b", "c", "d"): 1, ("b", "c", "d", "e"): 1}
    assert shingles("a b") == {("a", "b"): 1}
    assert not shingles("")


def test_scores_are_means_over_pages_and_f1_is_theirs() -> None:
    found = score([("a b c d e", "a b c d"), ("a b c d", "a b c d x"), ("q w e r", "")])
    assert found["precision"] == pytest.approx(0.75)
    assert found["recall"] == pytest.approx(0.5)
    assert found["f1"] == pytest.approx(0.6)


def test_a_page_is_measured_without_its_debris(tmp_path: Path) -> None:
    (tmp_path / "html").mkdir()
    content = page(f"<h1>Pier shut</h1>{paragraphs()}<p>Source: Tide Press</p>").encode()
    (tmp_path / "html" / "p1.html.gz").write_bytes(gzip.compress(content))
    row = {"id": "p1", "url": "https://gull.example/pier", "body": STORY}
    (tmp_path / "truth.jsonl.gz").write_bytes(gzip.compress(json.dumps(row).encode()))
    (read,) = rows(tmp_path / "truth.jsonl.gz")
    report = take_in(read, Languages(), NOW)
    assert not isinstance(report, InputError)
    assert body(report, with_debris=False).strip() == STORY
    assert body(report, with_debris=True).endswith("Source: Tide Press")
