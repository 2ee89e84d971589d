"""Figures on contested stories: precision, recall and F1 of figures whose spans overlap and whose bounds are exact.

    python -m bench.figures STORIES_DIR [--predictions OUT]

STORIES_DIR holds story files as the contested-accounts benchmark has them. Only their documents are read; OUT gets
one JSON object a figure: story, doc, start, end, low, high, of.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from counterclaim.reading.figures import figures
from counterclaim.records import Figure

Story = dict[str, Any]


@dataclass
class Count:
    """Hits, misses and false alarms."""

    right: int = 0
    given: int = 0
    wanted: int = 0

    def scores(self) -> dict[str, float]:
        """Precision, recall and F1."""
        precision = self.right / self.given if self.given else 0.0
        recall = self.right / self.wanted if self.wanted else 0.0
        both = precision + recall
        return {"P": precision, "R": recall, "F1": 2 * precision * recall / both if both else 0.0}


def stories(folder: Path) -> Iterator[Story]:
    """The story files of a folder, by name."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise SystemExit(f"{folder}: no story files (*.json) in this folder; give the folder that holds them")
    for path in paths:
        yield json.loads(path.read_text(encoding="utf-8"))


def place(text: str, piece: str, nth: int) -> int:
    """Where the nth occurrence of `piece` begins in `text`."""
    start = -1
    for _ in range(nth):
        start = text.index(piece, start + 1)
    return start


def score(story: Story, found: dict[str, list[Figure]], count: Count) -> None:
    """Match the gold figures of one story with those found in its documents, one to one."""
    texts = {document["id"]: document["text"] for document in story["documents"]}
    left = {document: list(given) for document, given in found.items()}
    count.given += sum(len(given) for given in found.values())
    for gold in story["figures"]:
        count.wanted += 1
        start = place(texts[gold["doc"]], gold["text"], gold.get("nth", 1))
        end = start + len(gold["text"])
        for figure in left[gold["doc"]]:
            overlap = figure.span.start < end and start < figure.span.end
            if overlap and (figure.low, figure.high) == (gold["low"], gold["high"]):
                left[gold["doc"]].remove(figure)
                count.right += 1
                break


def main() -> None:
    """Read the arguments, score, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--predictions", type=Path)
    arguments = parser.parse_args()
    count, rows = Count(), []
    for story in stories(arguments.stories):
        found = {document["id"]: list(figures(document["text"])) for document in story["documents"]}
        score(story, found, count)
        for document, given in found.items():
            rows += [_row(story["id"], document, figure) for figure in given]
    if arguments.predictions:
        arguments.predictions.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    print(json.dumps({"figures": count.scores(), "gold": count.wanted, "found": count.given}))


def _row(story: str, document: str, figure: Figure) -> dict[str, Any]:
    place = {"story": story, "doc": document, "start": figure.span.start, "end": figure.span.end}
    return {**place, "low": figure.low, "high": figure.high, "of": figure.of}


if __name__ == "__main__":
    main()
