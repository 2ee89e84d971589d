"""Train the event typers that ship: PLOVER type and ACLED sub-event type, from sentence vectors.

    python -m training.events --corpora DIR --out src/counterclaim/weights/events

Two softmax regressions with weight decay over the plain MiniLM vectors that retrieval uses: PLOVER types from the
PLOVER gold standard records (CC BY-SA 4.0) and the machine-written news of NGEC (no licence file), ACLED sub-event
types from the half of the CASE 2021 task 2 test set that is not held out. Seconds on one core, after some minutes of
computing vectors.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from counterclaim.weighing.judge import Embedder
from training.events.regression import Floats, fit

#: Categories of older PLOVER releases, by the name that version 0.8b gives them.
RENAMED = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
LEAD = 400
DECAY = {"plover": 3e-4, "acled": 1e-3}


def rows_of(path: Path) -> list[dict[str, Any]]:
    """The rows of one JSON Lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def plover(corpora: Path) -> tuple[list[str], list[str]]:
    """Texts and types: gold records, and the beginnings of the machine-written news."""
    gold = rows_of(corpora / "event-types" / "plover-gsr.jsonl.gz")
    written = rows_of(corpora / "event-types" / "plover-synthetic.jsonl.gz")
    texts = [row["text"] for row in gold] * 2 + [row["text"][:LEAD] for row in written]
    labels = [RENAMED.get(row["event"], row["event"]) for row in gold] * 2 + [row["label"] for row in written]
    return texts, labels


def acled(corpora: Path) -> tuple[list[str], list[str]]:
    """Texts and sub-event types."""
    rows = rows_of(corpora / "event-types" / "case2021-half.jsonl.gz")
    return [row["text"] for row in rows], [row["label"] for row in rows]


def vectors(texts: Sequence[str], embedder: Embedder) -> Floats:
    """One vector a text; equal texts are computed once."""
    different = list(dict.fromkeys(texts))
    known = dict(zip(different, embedder.vectors(different), strict=True))
    return np.stack([known[text] for text in texts])


def main() -> None:
    """Train from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    embedder = Embedder.load()
    for name, load in (("plover", plover), ("acled", acled)):
        texts, labels = load(given.corpora)
        names = sorted(set(labels))
        numbers = np.array([names.index(label) for label in labels])
        weights, bias = fit(vectors(texts, embedder), numbers, len(names), decay=DECAY[name])
        np.savez_compressed(given.out / f"{name}.npz", weights=weights.astype(np.float16), bias=bias.astype(np.float16))
        (given.out / f"{name}.json").write_text(json.dumps({"labels": names, "made_by": f"events-{name}-1"}, indent=1))
        print(f"{name}: {len(texts)} texts, {len(names)} types")


if __name__ == "__main__":
    main()
