"""What goes wrong with attributions, by kind: `python -m bench.attribution_errors DATA.jsonl.gz`.

DATA as for bench.attribution. Gold and told attributions are paired by their cues; counted is what was missed, by the
kind of cue, what was found where nothing is, and of the pairs how contents and sources differ. Only counts are printed,
no words of the corpus.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from bench.attribution import Marked, Row, as_row, paired, read_rows, token_sets
from counterclaim.reading.attribution import Attributor

SAYING = frozenset(
    "said say says saying told tell tells telling added adds asked asks wrote writes announced stated argued claimed "
    "called noted warned insisted explained".split()
)


def kind_of_cue(text: str, cue: Sequence[Sequence[int]]) -> str:
    """The kind of a cue by its words."""
    words = [word for start, end in cue for word in text[start:end].lower().split()]
    if not words:
        return "no cue"
    if "according" in words:
        return "according to"
    if SAYING & set(words):
        return "common verb of saying"
    return "another word" if len(words) == 1 else "several words"


def difference(gold: Marked, told: Marked) -> str:
    """How a content or source differs from the gold's."""
    if gold == told:
        return "exact"
    if not told:
        return "missing"
    if not gold:
        return "told where none is"
    if not gold & told:
        return "elsewhere"
    if told < gold:
        return "cut short" if min(told) == min(gold) or max(told) == max(gold) else "the middle only"
    return "too long" if told > gold else "shifted"


def count_errors(row: Row, told: Sequence[Row], counts: Counter[str]) -> None:
    """Add one document's errors."""
    text = row["text"]
    golds, tolds = token_sets(text, row["attributions"]), token_sets(text, told)
    pairs = paired([[at for at, gold in enumerate(golds) if gold[0] & one[0]] for one in tolds])
    for at, gold in enumerate(row["attributions"]):
        if at not in pairs:
            counts[f"missed: {kind_of_cue(text, gold['cue'])}"] += 1
    right = set(pairs.values())
    for number, one in enumerate(told):
        if number not in right:
            counts[f"found where none is: {kind_of_cue(text, one['cue'])}"] += 1
    for at, number in pairs.items():
        counts[f"content: {difference(golds[at][2], tolds[number][2])}"] += 1
        counts[f"source: {difference(golds[at][1], tolds[number][1])}"] += 1


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.attribution_errors", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--limit", type=int, help="read the first N rows only")
    told = parser.parse_args(arguments)
    attributor, counts, gold = Attributor.load(), Counter[str](), 0
    for row in list(read_rows(told.data))[: told.limit]:
        found = [as_row(one) for one in attributor.attributions(row["text"], convention="attributions")]
        count_errors(row, found, counts)
        gold += len(row["attributions"])
    print(json.dumps({"measure": "attribution errors", "gold": gold, **dict(sorted(counts.items()))}))


if __name__ == "__main__":
    main()
