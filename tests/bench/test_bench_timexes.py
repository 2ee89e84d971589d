"""The timexes bench counts relaxed, strict and value matches. The report is invented."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from bench.figures import Count
from bench.timexes import pair, read, rows, score

TEXT = "They met on Monday and again in March 2030."


def test_relaxed_strict_and_value_are_counted_apart() -> None:
    gold = [
        {"start": 9, "end": 18, "type": "DATE", "value": "2031-04-28"},
        {"start": 32, "end": 42, "type": "DATE", "value": "2030-04"},
    ]
    found = read({"published": "2031-05-03", "text": TEXT})
    counts = {name: Count() for name in ("relaxed", "strict", "value", "type")}
    score(gold, found, counts)
    assert {name: count.right for name, count in counts.items()} == {"relaxed": 2, "strict": 1, "value": 1, "type": 2}


def test_one_found_time_pairs_with_one_gold_time() -> None:
    gold = [{"start": 0, "end": 4}, {"start": 5, "end": 9}]
    assert len(pair(gold, [{"start": 0, "end": 9}])) == 1


def test_rows_are_read_gzipped_or_not(tmp_path: Path) -> None:
    line = json.dumps({"id": "a", "published": "2031-05-03", "text": TEXT, "timexes": []}) + "\n"
    (tmp_path / "plain.jsonl").write_text(line, "utf-8")
    (tmp_path / "packed.jsonl.gz").write_bytes(gzip.compress(line.encode()))
    assert list(rows(tmp_path / "plain.jsonl")) == list(rows(tmp_path / "packed.jsonl.gz")) == [json.loads(line)]
