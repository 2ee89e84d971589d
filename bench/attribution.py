"""How well attributions are found: `python -m bench.attribution DATA.jsonl.gz [--predictions OUT] [--limit N]`.

DATA holds rows as PolNeAR's: `id`, `text`, `attributions`, each with `source`, `cue` and `content` as lists of
[start, end]. Printed: precision, recall and F1 in hundredths, of cues, sources and contents apart and of whole
attributions, exact and by overlap. Spans are compared by their tokens, runs of letters and digits, so that quotation
marks and stops at an edge do not count.
"""

import argparse
import gzip
import json
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from counterclaim.reading.attribution import Attribution, Attributor

PARTS = ("cue", "source", "content")
_TOKEN = re.compile(r"[^\W_]+")

Marked = frozenset[int]
Row = dict[str, Any]


def read_rows(path: Path) -> Iterator[Row]:
    """The rows of a JSON Lines file, gzipped or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def token_sets(text: str, attributions: Iterable[Row]) -> list[tuple[Marked, Marked, Marked]]:
    """For each attribution the numbers of the tokens in its cue, source and content."""
    token_of: dict[int, int] = {}
    for number, token in enumerate(_TOKEN.finditer(text)):
        token_of.update(dict.fromkeys(range(*token.span()), number))

    def marked(pieces: Iterable[Sequence[int]]) -> Marked:
        return frozenset(token_of[at] for start, end in pieces for at in range(start, end) if at in token_of)

    return [(marked(one["cue"]), marked(one["source"]), marked(one["content"])) for one in attributions]


def matched(neighbours: list[list[int]]) -> int:
    """How many can be paired one to one, at most, where each left one lists the right ones it may be paired with."""
    return len(paired(neighbours))


def paired(neighbours: list[list[int]]) -> dict[int, int]:
    """As many pairs as can be made one to one: the left one a right one."""
    partner: dict[int, int] = {}

    def place(left: int, tried: set[int]) -> bool:
        for right in neighbours[left]:
            if right not in tried:
                tried.add(right)
                if right not in partner or place(partner[right], tried):
                    partner[right] = left
                    return True
        return False

    for left in range(len(neighbours)):
        place(left, set())
    return partner


def agree(one: Marked, other: Marked) -> bool:
    """Whether two parts share a token, or both are missing."""
    return bool(one & other) or (not one and not other)


class Tally:
    """Hits, told and gold of one measure."""

    def __init__(self) -> None:
        self.hits = self.told = self.gold = 0

    def add(self, hits: int, told: int, gold: int) -> None:
        """Count one document."""
        self.hits += hits
        self.told += told
        self.gold += gold

    def figures(self) -> dict[str, float]:
        """Precision, recall and F1 in hundredths."""
        precision = self.hits / self.told if self.told else 0.0
        recall = self.hits / self.gold if self.gold else 0.0
        both = precision + recall
        f1 = 2 * precision * recall / both if both else 0.0
        return {"p": round(100 * precision, 2), "r": round(100 * recall, 2), "f1": round(100 * f1, 2)}


class Scores:
    """The scores of any number of documents."""

    def __init__(self) -> None:
        self.tallies = {f"{part}_{way}": Tally() for part in (*PARTS, "whole") for way in ("exact", "overlap")}

    def add(self, text: str, gold: Sequence[Row], told: Sequence[Row]) -> None:
        """Count one document's attributions."""
        golds, tolds = token_sets(text, gold), token_sets(text, told)
        for number, part in enumerate(PARTS):
            of_gold = [one[number] for one in golds if one[number]]
            of_told = [one[number] for one in tolds if one[number]]
            exact = (Counter(of_gold) & Counter(of_told)).total()
            overlap = matched([[at for at, other in enumerate(of_gold) if one & other] for one in of_told])
            self.tallies[f"{part}_exact"].add(exact, len(of_told), len(of_gold))
            self.tallies[f"{part}_overlap"].add(overlap, len(of_told), len(of_gold))
        exact = (Counter(golds) & Counter(tolds)).total()
        overlap = matched([[at for at, other in enumerate(golds) if all(map(agree, one, other))] for one in tolds])
        self.tallies["whole_exact"].add(exact, len(tolds), len(golds))
        self.tallies["whole_overlap"].add(overlap, len(tolds), len(golds))

    def figures(self) -> dict[str, dict[str, float]]:
        """All measures by name."""
        return {name: tally.figures() for name, tally in self.tallies.items()}


def as_row(attribution: Attribution) -> Row:
    """An attribution in the gold's shape."""
    return {part: [[span.start, span.end] for span in getattr(attribution, part)] for part in PARTS}


def measure(rows: Iterable[Row], attributor: Attributor, predictions: Path | None) -> Row:
    """Read every row's text and score what was found."""
    scores, told_rows, seconds, count = Scores(), [], 0.0, 0
    for row in rows:
        began = time.perf_counter()
        told = [as_row(one) for one in attributor.attributions(row["text"], convention="attributions")]
        seconds += time.perf_counter() - began
        scores.add(row["text"], row["attributions"], told)
        told_rows.append({"id": row["id"], "text": row["text"], "attributions": told})
        count += 1
    if predictions:
        predictions.write_text(
            "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in told_rows), encoding="utf-8"
        )
    return {
        "measure": "attribution",
        "documents": count,
        "seconds": round(seconds, 2),
        "made_by": attributor.made_by,
        **scores.figures(),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.attribution", description="Score the attribution reader.")
    parser.add_argument("data", type=Path, help="rows as PolNeAR's, .jsonl or .jsonl.gz")
    parser.add_argument("--predictions", type=Path, help="write what was found here, as JSON Lines in the gold's shape")
    parser.add_argument("--limit", type=int, help="read the first N rows only")
    parser.add_argument("--weights", type=Path, help="folder of an exported reader (default: the shipped one)")
    told = parser.parse_args(arguments)
    rows = list(read_rows(told.data))[: told.limit]
    print(json.dumps(measure(rows, Attributor.load(told.weights), told.predictions)))


if __name__ == "__main__":
    main()
