"""Whether a claim's confidence means what it says: `python -m bench.calibration DATA.jsonl.gz [--plot OUT.svg]`.

DATA as for bench.attribution. An attribution is right where its cue, source and content all overlap with those of a
gold attribution, one to one. Printed: the expected calibration error over ten equal bins of confidence (Naeini et al.
2015), the same over ten bins of equal size, and the bins; drawn: confidence against the share that is right.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bench.attribution import Row, agree, as_row, paired, read_rows, token_sets
from counterclaim.reading.attribution import Attributor

BINS = 10


@dataclass(frozen=True)
class Bin:
    """Answers of like confidence: how many, their mean confidence, the share that is right."""

    count: int
    confidence: float
    right: float


def judged(rows: Iterable[Row], attributor: Attributor) -> list[tuple[float, bool]]:
    """Every attribution's confidence, and whether it is right."""
    answers = []
    for row in rows:
        told = attributor.attributions(row["text"], convention="attributions")
        golds = token_sets(row["text"], row["attributions"])
        tolds = token_sets(row["text"], map(as_row, told))
        pairs = paired([[at for at, gold in enumerate(golds) if all(map(agree, one, gold))] for one in tolds])
        right = set(pairs.values())
        answers += [(one.confidence, number in right) for number, one in enumerate(told)]
    return answers


def equal_widths(answers: Sequence[tuple[float, bool]]) -> list[Bin]:
    """Bins of a tenth each, empty ones left out."""
    parted: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for confidence, right in answers:
        parted[min(BINS - 1, int(confidence * BINS))].append((confidence, right))
    return [_bin(part) for part in parted if part]


def equal_counts(answers: Sequence[tuple[float, bool]]) -> list[Bin]:
    """Bins of equally many answers."""
    ordered = sorted(answers)
    cuts = [round(number * len(ordered) / BINS) for number in range(BINS + 1)]
    return [_bin(ordered[low:high]) for low, high in pairwise(cuts) if low < high]


def _bin(answers: Sequence[tuple[float, bool]]) -> Bin:
    count = len(answers)
    return Bin(count, sum(one for one, _ in answers) / count, sum(right for _, right in answers) / count)


def calibration_error(bins: Sequence[Bin]) -> float:
    """The mean distance of confidence and share, weighed by how many answers a bin holds."""
    return sum(one.count * abs(one.confidence - one.right) for one in bins) / sum(one.count for one in bins)


def plot(bins: Sequence[Bin], error: float) -> str:
    """The bins as an SVG picture: a circle a bin, the larger the more answers, and the line of perfect answers."""
    size, edge = 320, 44
    most = max(one.count for one in bins)

    def place(share: float) -> float:
        return round(edge + share * (size - 2 * edge), 1)

    circles = "".join(
        f'<circle cx="{place(one.confidence)}" cy="{size - place(one.right)}" '
        f'r="{round(3 + 9 * (one.count / most) ** 0.5, 1)}"><title>{one.count} answers: confidence '
        f"{one.confidence:.2f}, right {one.right:.2f}</title></circle>"
        for one in bins
    )
    marks = "".join(
        f'<text x="{place(share)}" y="{size - edge + 18}" text-anchor="middle">{share}</text>'
        f'<text x="{edge - 8}" y="{size - place(share) + 4}" text-anchor="end">{share}</text>'
        for share in (0.0, 0.5, 1.0)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="{size}" height="{size}" '
        'font-family="sans-serif" font-size="12" fill="#333"><rect width="100%" height="100%" fill="#fff"/>'
        f'<path d="M{place(0)} {size - place(0)}H{place(1)}V{size - place(1)}H{place(0)}Z" fill="none" stroke="#999"/>'
        f'<path d="M{place(0)} {size - place(0)}L{place(1)} {size - place(1)}" stroke="#999" stroke-dasharray="4 4"/>'
        f'<g fill="#1f5f8b" fill-opacity="0.75">{circles}</g>{marks}'
        f'<text x="{size / 2}" y="{size - 8}" text-anchor="middle">confidence</text>'
        f'<text x="14" y="{size / 2}" text-anchor="middle" transform="rotate(-90 14 {size / 2})">share right</text>'
        f'<text x="{size / 2}" y="24" text-anchor="middle">expected calibration error {error:.3f}</text></svg>\n'
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.calibration", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--plot", type=Path, help="write the picture here")
    parser.add_argument("--limit", type=int, help="read the first N rows only")
    told = parser.parse_args(arguments)
    answers = judged(list(read_rows(told.data))[: told.limit], Attributor.load())
    bins = equal_widths(answers)
    error = calibration_error(bins)
    if told.plot:
        told.plot.write_text(plot(bins, error), encoding="utf-8")
    result = {
        "measure": "calibration",
        "answers": len(answers),
        "expected_calibration_error": round(error, 4),
        "equal_counts": round(calibration_error(equal_counts(answers)), 4),
        "bins": [[one.count, round(one.confidence, 3), round(one.right, 3)] for one in bins],
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
