"""Bodies of saved pages: P R F1 of 4-token shingles, averaged as article-extraction-benchmark does.

    python -m bench.pages TRUTH.jsonl.gz [--predictions OUT] [--with-debris]

TRUTH holds one page a line (id, url, body); the page itself is html/ID.html.gz beside it. What is scored is what would
be read: a report's text without what is marked as debris (--with-debris leaves it in). A page that is refused counts
as an empty body. Precision and recall are means over the pages, F1 is theirs. OUT gets the rows with the bodies found.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import mean
from typing import Any

from counterclaim.errors import InputError
from counterclaim.intake.formats import Context
from counterclaim.intake.formats.page import PageFormat
from counterclaim.intake.given import Given
from counterclaim.intake.languages import Languages
from counterclaim.records import Capture, Report

Row = dict[str, Any]
Shingles = Counter[tuple[str, ...]]
_TOKEN = re.compile(r"\w+")
_WIDTH = 4


def shingles(text: str) -> Shingles:
    """Every run of four tokens, counted; a shorter text is one run."""
    tokens = _TOKEN.findall(text)
    runs = (tuple(tokens[start : start + _WIDTH]) for start in range(max(1, len(tokens) - _WIDTH + 1)))
    return Counter(run for run in runs if run)


def score(pairs: list[tuple[str, str]]) -> dict[str, float]:
    """Precision, recall and F1 of pairs of a true and a found body."""
    precisions, recalls = [], []
    for true, found in pairs:
        wanted, given = shingles(true), shingles(found)
        right = (wanted & given).total()
        if given:
            precisions.append(right / given.total())
        if wanted:
            recalls.append(right / wanted.total())
    precision, recall = mean(precisions or [0.0]), mean(recalls or [0.0])
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)}


def rows(path: Path) -> Iterator[Row]:
    """The rows of the truth, each with its page's bytes as "page"."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield {**row, "page": gzip.decompress((path.parent / "html" / f"{row['id']}.html.gz").read_bytes())}


def take_in(row: Row, languages: Languages, now: datetime) -> Report | InputError:
    """The report of a page, or why there is none."""
    capture = Capture(content=row["page"], address=f"{row['id']}.html", captured=now)
    context = Context(given=Given(url=row["url"]), languages=languages, read_languages=("en",))
    try:
        return PageFormat().read(capture, context)[0]
    except InputError as error:
        return error


def body(report: Report | InputError, *, with_debris: bool) -> str:
    """What would be read of a report: its text, debris cut out of it."""
    if isinstance(report, InputError):
        return ""
    kept, at = [], 0
    for piece in () if with_debris else report.debris:
        kept.append(report.text[at : piece.span.start])
        at = piece.span.end
    return "".join([*kept, report.text[at:]])


def main() -> None:
    """Measure and print one JSON object as the last line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--with-debris", action="store_true", help="score the text with its debris")
    options = parser.parse_args()
    languages, now, pairs, refused, written = Languages(), datetime.now(UTC), [], [], []
    started = time.process_time()
    for row in rows(options.truth):
        report = take_in(row, languages, now)
        refused += [str(report)] if isinstance(report, InputError) else []
        pairs.append((row["body"], body(report, with_debris=options.with_debris)))
        written.append({"id": row["id"], "url": row["url"], "body": pairs[-1][1]})
    seconds = time.process_time() - started
    if options.predictions:
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in written)
        options.predictions.write_text(lines, encoding="utf-8")
    for reason in refused:
        print(reason)
    print(
        json.dumps(
            {
                "pages": len(pairs),
                **score(pairs),
                "refused": len(refused),
                "cpu_seconds_a_page": round(seconds / len(pairs), 4),
            }
        )
    )


if __name__ == "__main__":
    main()
