"""Time expressions on TempEval-3 data: relaxed and strict P R F1 of spans, and F1 of values.

    python -m bench.timexes DATA.jsonl.gz [--predictions OUT]

DATA holds one report a line: id, published, text, timexes (start, end, type, value, mod). A span is found by relaxed
match where it shares a character with a gold one, by strict match where it is the same; a value counts where the spans
match relaxed and the values are equal. OUT gets the reports with the times found in place of the gold.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.figures import Count
from counterclaim.reading.moments import moments

Row = dict[str, Any]


def rows(path: Path) -> Iterator[Row]:
    """The reports of a corpus file, gzipped or not."""
    raw = path.read_bytes()
    content = gzip.decompress(raw) if path.suffix == ".gz" else raw
    for line in content.decode("utf-8").splitlines():
        yield json.loads(line)


def read(row: Row) -> list[Row]:
    """The times found in one report, in the gold's shape."""
    published = datetime.fromisoformat(row["published"]).replace(tzinfo=UTC) if row["published"] else None
    return [
        {"start": found.span.start, "end": found.span.end, "type": found.type, "value": found.value, "mod": found.mod}
        for found in moments(row["text"], published=published)
    ]


def pair(gold: list[Row], found: list[Row]) -> list[tuple[Row, Row]]:
    """Gold and found times that overlap, one to one, in the order of the text."""
    left, pairs = list(found), []
    for wanted in gold:
        match = next((own for own in left if own["start"] < wanted["end"] and wanted["start"] < own["end"]), None)
        if match is not None:
            left.remove(match)
            pairs.append((wanted, match))
    return pairs


def score(gold: list[Row], found: list[Row], counts: dict[str, Count]) -> None:
    """Add one report to the counts."""
    pairs = pair(gold, found)
    for count in counts.values():
        count.wanted += len(gold)
        count.given += len(found)
    counts["relaxed"].right += len(pairs)
    counts["strict"].right += sum((a["start"], a["end"]) == (b["start"], b["end"]) for a, b in pairs)
    counts["value"].right += sum(a["value"] == b["value"] for a, b in pairs)
    counts["type"].right += sum(a["type"] == b["type"] for a, b in pairs)


def main() -> None:
    """Read the arguments, score, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--predictions", type=Path)
    arguments = parser.parse_args()
    counts = {name: Count() for name in ("relaxed", "strict", "value", "type")}
    given = []
    for row in rows(arguments.data):
        found = read(row)
        score(row["timexes"], found, counts)
        given.append({**row, "timexes": found})
    if arguments.predictions:
        arguments.predictions.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in given), "utf-8")
    print(json.dumps({name: count.scores() for name, count in counts.items()}))


if __name__ == "__main__":
    main()
