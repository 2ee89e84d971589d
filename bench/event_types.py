"""ACLED-like event types of short texts, five-fold, on the CASE 2021 half that is not held out.

python -m bench.event_types DATA.jsonl.gz [--predictions OUT]

With a file on which the shipped typer was trained (case2021-half), each row is told by a typer that was fitted on
the four folds it is not in; `trained_on` says so. `--shipped` uses the shipped typer as it is, for files it never saw.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from counterclaim.reading.events import EventTyper
from counterclaim.reading.events.words import word_counts
from counterclaim.weighing.judge import Embedder
from training.events.__main__ import STRENGTH, Material, invented, typer
from training.events.regression import Floats

FOLDS = 5


def f1_scores(gold: Sequence[str], told: Sequence[str]) -> dict[str, float]:
    """Weighted and macro F1 over the labels of the gold."""
    counts, hits, said = Counter(gold), Counter(g for g, t in zip(gold, told, strict=True) if g == t), Counter(told)
    each = {label: 2 * hits[label] / (counts[label] + said[label]) for label in counts}
    return {
        "weighted_f1": round(sum(each[label] * counts[label] for label in counts) / len(gold), 4),
        "macro_f1": round(sum(each.values()) / len(each), 4),
    }


def cross_told(rows: Material, vectors: Floats, embedder: Embedder) -> list[str]:
    """Each row's label by a typer fitted on the folds that it is not in, and on our invented sentences."""
    added = invented()
    added_vectors = embedder.vectors(added.texts)
    told = [""] * len(rows.texts)
    fold = np.random.default_rng(11).permutation(len(told)) % FOLDS
    for number in range(FOLDS):
        learnt, asked = np.flatnonzero(fold != number), np.flatnonzero(fold == number)
        known = rows.taken(learnt)
        made = typer(known + added, np.concatenate([vectors[learnt], added_vectors]), STRENGTH["acled"])
        chances = made.chances(vectors[asked], word_counts([rows.texts[row] for row in asked]))
        for row, best in zip(asked, chances.argmax(axis=1), strict=True):
            told[row] = made.labels[best]
    return told


def main() -> None:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--shipped", action="store_true")
    given = parser.parse_args()
    with gzip.open(given.data, "rt", encoding="utf-8") as lines:
        rows: list[dict[str, Any]] = [json.loads(line) for line in lines]
    texts, gold = [row["text"] for row in rows], [row["label"] for row in rows]
    embedder = Embedder.load()
    vectors = embedder.vectors(texts)
    if given.shipped:
        told = EventTyper.load().sub_event_labels(texts, vectors)
    else:
        told = cross_told(Material(texts, gold, [1.0] * len(texts)), vectors, embedder)
    if given.predictions:
        with given.predictions.open("w", encoding="utf-8") as out:
            for row, label in zip(rows, told, strict=True):
                out.write(json.dumps({"id": row["id"], "label": label}) + "\n")
    trained = (
        "shipped weights: case2021-half"
        if given.shipped
        else f"the other {FOLDS - 1} folds of this file, and invented sentences"
    )
    print(json.dumps({**f1_scores(gold, told), "rows": len(rows), "trained_on": trained}))


if __name__ == "__main__":
    main()
