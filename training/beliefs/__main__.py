"""Make the beliefs: `python -m training.beliefs STORIES_DIR [more dirs] --out DIR [--judge plain|trained]`.

Reads story files with their claims given, measures every pair that reaches the judge, fits the network, chooses the
bars by cross-validation over stories, and writes `beliefs.json` and its card.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench.story_files import all_stories
from counterclaim.weighing.beliefs import NAMES, Beliefs, PlainJudge
from counterclaim.weighing.judge import Embedder
from counterclaim.weighing.protocols import Judge
from training.beliefs.fitting import bars_of, cross_validated, fit
from training.beliefs.rows import Rows, rows_of


def main() -> None:
    """Read the arguments and make the weights."""
    parser = argparse.ArgumentParser(prog="python -m training.beliefs", description=__doc__)
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--judge", choices=("plain", "trained"), default="trained")
    parser.add_argument(
        "--rows", type=Path, help="keep the measured rows here, and read them again where they are there"
    )
    asked = parser.parse_args()
    judge = open_judge(asked.judge)
    rows = _rows(asked.stories, judge, asked.rows)
    found = bars_of(cross_validated(rows), rows)
    print({name: f"bar {bar}, F1 {100 * f1:.1f}" for name, (bar, f1) in found.items()})
    bars = (found["contradicts"][0], found["same"][0])
    write(fit(rows, f"beliefs-1/{judge.made_by}", bars), found, len(rows), asked.out)


def open_judge(name: str) -> Judge:
    """The judge by name."""
    if name == "plain":
        return PlainJudge()
    from counterclaim.weighing.judge import PairJudge

    return PairJudge.load()


def write(beliefs: Beliefs, found: dict[str, tuple[float, float]], stories: int, out: Path) -> None:
    """Write the weights and their card."""
    out.mkdir(parents=True, exist_ok=True)
    kept = {
        "made_by": beliefs.made_by,
        "names": NAMES,
        "across_bar": beliefs.across_bar,
        "within_bar": beliefs.within_bar,
        "middle": _short(beliefs.middle),
        "spread": _short(beliefs.spread),
        "networks": [[_short(part) for part in network] for network in beliefs.networks],
    }
    (out / "beliefs.json").write_text(json.dumps(kept, separators=(",", ":")) + "\n", encoding="utf-8")
    scores = "\n".join(f"- {name}: F1 {100 * f1:.1f} at a bar of {bar}" for name, (bar, f1) in found.items())
    (out / "CARD.md").write_text(CARD.format(made_by=beliefs.made_by, stories=stories, scores=scores), encoding="utf-8")


CARD = """# Beliefs

`{made_by}`: how likely a pair of claims is the same, or contradicts, given the judge's answer and the pair's place
in its story. Three networks of one hidden layer over a few dozen numbers (`counterclaim.weighing.beliefs.numbers`).

Trained by `python -m training.beliefs` on {stories} invented stories of the contested-accounts benchmark's training
part, claims given; nothing of the measuring part. Licence: Apache-2.0, as the package.

Pair by pair, five-fold cross-validated over stories, of the pairs that reach the judge:

{scores}
"""


def _rows(folders: Sequence[Path], judge: Judge, kept: Path | None) -> list[Rows]:
    if kept and kept.exists():
        with np.load(kept) as read:
            names = sorted({name.rpartition("/")[0] for name in read})
            return [Rows(name, read[f"{name}/numbers"], read[f"{name}/answers"]) for name in names]
    embedder = Embedder.load()
    rows = [rows_of(file, embedder, judge) for file in all_stories(folders)]
    if kept:
        arrays = {f"{row.story}/{part}": getattr(row, part) for row in rows for part in ("numbers", "answers")}
        np.savez(kept, **arrays)
    return rows


def _short(part: np.ndarray) -> object:  # type: ignore[type-arg]
    return np.round(part, 5).tolist()


if __name__ == "__main__":
    main()
