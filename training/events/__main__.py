"""Train the event typers that ship: PLOVER type and ACLED sub-event type, from sentence vectors and words.

    python -m training.events --corpora DIR --out src/counterclaim/weights/events

Softmax regressions over the plain MiniLM vectors that retrieval uses, and over words: PLOVER types from the PLOVER gold
standard records (CC BY-SA 4.0) and the machine-written news of NGEC (no licence file), ACLED sub-event types from the
half of the CASE 2021 task 2 test set that is not held out and from invented sentences (training/data/events). Minutes
on one core, most of them for the vectors.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from counterclaim.reading.events.typing import Typer
from counterclaim.reading.events.words import weighed, word_counts
from counterclaim.weighing.judge import Embedder
from training.events.regression import Floats, Numbers, fit

INVENTED = Path(__file__).resolve().parents[1] / "data" / "events"
#: Categories of older PLOVER releases, by the name that version 0.8b gives them.
RENAMED = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
LEAD = 400
#: How closely the regressions fit, over vectors and over words; by cross-validation, on three drawings of the folds.
STRENGTH = {"plover": (10.0, 10.0), "acled": (10.0, 30.0)}


@dataclass(frozen=True)
class Material:
    """Texts with their labels, and how much each is worth."""

    texts: list[str]
    labels: list[str]
    worth: list[float]

    def __add__(self, other: Material) -> Material:
        return Material(self.texts + other.texts, self.labels + other.labels, self.worth + other.worth)

    def taken(self, rows: Iterable[int]) -> Material:
        """Some of the rows."""
        chosen = list(rows)
        texts, labels = [self.texts[row] for row in chosen], [self.labels[row] for row in chosen]
        return Material(texts, labels, [self.worth[row] for row in chosen])


def rows_of(path: Path) -> list[dict[str, Any]]:
    """The rows of one JSON Lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def plover(corpora: Path) -> Material:
    """Gold records, and the beginnings of the machine-written news."""
    gold = rows_of(corpora / "event-types" / "plover-gsr.jsonl.gz")
    written = rows_of(corpora / "event-types" / "plover-synthetic.jsonl.gz")
    texts = [row["text"] for row in gold] + [row["text"][:LEAD] for row in written]
    labels = [RENAMED.get(row["event"], row["event"]) for row in gold] + [row["label"] for row in written]
    return Material(texts, labels, [2.0] * len(gold) + [1.0] * len(written))


def acled(corpora: Path) -> Material:
    """The corpus, and what we invented."""
    rows = rows_of(corpora / "event-types" / "case2021-half.jsonl.gz")
    return Material([row["text"] for row in rows], [row["label"] for row in rows], [1.0] * len(rows)) + invented()


def invented() -> Material:
    """Our sentences for the ACLED sub-event types; what explains a type counts for five."""
    rows = []
    for name, worth in (("sentences", 1.0), ("explanations", 5.0)):
        for line in (INVENTED / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
            label, _, text = line.partition("\t")
            rows.append((text, label, worth))
    texts, labels, worths = (list(column) for column in zip(*rows, strict=True))
    return Material(texts, labels, worths)


def vectors(texts: Sequence[str], embedder: Embedder) -> Floats:
    """One vector a text; equal texts are computed once."""
    different = list(dict.fromkeys(texts))
    known = dict(zip(different, embedder.vectors(different), strict=True))
    return np.stack([known[text] for text in texts])


def typer(material: Material, rows: Floats, strength: tuple[float, float]) -> Typer:
    """A typer fitted to some material; `rows` are the vectors of its texts."""
    names = sorted(set(material.labels))
    numbers: Numbers = np.array([names.index(label) for label in material.labels])
    worth = np.array(material.worth, dtype=np.float32)
    counts = word_counts(material.texts)
    rarity = rarity_of(counts)
    by_vector = fit(rows, numbers, len(names), strength=strength[0], worth=worth)
    by_words = fit(weighed(counts, rarity), numbers, len(names), strength=strength[1], worth=worth)
    return Typer(tuple(names), *by_vector, rarity, *by_words)


def rarity_of(counts: Floats) -> Floats:
    """How rare the words of a bucket are; nothing for buckets of one text, which tell nothing of others."""
    seen = (counts > 0).sum(axis=0)
    rarity = np.log((1.0 + len(counts)) / (1.0 + seen)) + 1.0
    return np.where(seen > 1, rarity, 0.0).astype(np.float32)


def write(made: Typer, folder: Path, name: str) -> None:
    """Write a typer's two files."""
    parts = {part: getattr(made, part).astype(np.float16) for part in Typer.__slots__[1:]}
    np.savez_compressed(folder / f"{name}.npz", allow_pickle=False, **parts)
    (folder / f"{name}.json").write_text(json.dumps({"labels": made.labels, "made_by": f"events-{name}-2"}, indent=1))


def main() -> None:
    """Train from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    embedder = Embedder.load()
    for name, load in (("plover", plover), ("acled", acled)):
        material = load(given.corpora)
        made = typer(material, vectors(material.texts, embedder), STRENGTH[name])
        write(made, given.out, name)
        print(f"{name}: {len(material.texts)} texts, {len(made.labels)} types")


if __name__ == "__main__":
    main()
