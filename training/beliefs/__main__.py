"""Make the beliefs: `python -m training.beliefs STORIES_DIR [more dirs] --out DIR [--as-read] [--with-judge]`.

Reads story files with their claims given, in the shape of the benchmark or of training/stories. The first
networks are fitted to every pair that is looked at, the third to the first's answers on stories left out. The second
are fitted to the trained judge's answers on the stories of the first folder that were kept from it; without
`--with-judge` there are none. Bars are chosen by cross-validation over stories.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from counterclaim.pipeline import Models
from counterclaim.weighing.beliefs import Beliefs
from counterclaim.weighing.candidates import candidates
from counterclaim.weighing.judge import Embedder, PairJudge
from counterclaim.weighing.protocols import Judge
from counterclaim.weights.sessions import WEIGHTS
from training.beliefs.fitting import (
    BEFORE,
    JUDGED,
    TOGETHER,
    Array,
    fit,
    fold_of,
    left_out,
    scores_of,
    without_each_fold,
)
from training.beliefs.rows import (
    LaidFile,
    Rows,
    files_of,
    laid_as_read,
    laid_file,
    rows_before,
    rows_judged,
    rows_together,
)

VERSION = "beliefs-3"

JUDGED_BARS = (0.24, 0.18)
"""Bars of contradiction and agreement once the graph is solved. By cross-validation over the stories kept from the
judge 0.18 to 0.26 serve F1 about alike (sixteen stories tell no finer), the higher the more precise."""

TOGETHER_BARS = (0.2, 0.14)
"""The same for the third networks, where F1 of contradiction is best, by cross-validation over the training stories."""


def main() -> None:
    """Read the arguments and make the weights."""
    parser = argparse.ArgumentParser(prog="python -m training.beliefs", description=__doc__)
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--with-judge", action="store_true", help="fit the second networks to the trained judge")
    parser.add_argument("--as-read", action="store_true", help="every story a second time, as it is read from its text")
    asked = parser.parse_args()
    embedder = Embedder.load()
    files = [file for folder in asked.stories for file in files_of(folder)]
    laid = [laid_file(file, embedder) for file in files]
    if asked.as_read:
        models = replace(Models.load(), embedder=embedder)
        laid += [laid_as_read(file, models) for file in files]
    judge, kept = (PairJudge.load(), kept_from_judge()) if asked.with_judge else (None, [])
    beliefs, told = make(laid, judge, kept)
    beliefs.save(asked.out)
    (asked.out / "CARD.md").write_text(CARD.format(made_by=beliefs.made_by, told=told), encoding="utf-8")
    print(told)


def kept_from_judge() -> list[str]:
    """The names of the stories that the judge which ships was not trained on."""
    card = json.loads((WEIGHTS / "judge" / "card.json").read_text(encoding="utf-8"))
    return [str(name) for name in card["kept"]]


def make(laid: Sequence[LaidFile], judge: Judge | None, kept: Sequence[str]) -> tuple[Beliefs, str]:
    """Beliefs, and what their card tells of how they did."""
    rows = [rows_before(one) for one in laid]
    likely = left_out(rows, BEFORE)
    told = [_told("Before the judge", rows, likely)]
    whole = [
        rows_together(one, dict(zip(candidates(one.nearness), row, strict=True)))
        for one, row in zip(laid, likely, strict=True)
    ]
    together = left_out(whole, TOGETHER)
    told.append(_told("Before the judge, the story seen together", whole, together))
    beliefs = Beliefs(fit(rows, BEFORE), None, fit(whole, TOGETHER, TOGETHER_BARS), "", VERSION)
    if judge is None:
        return beliefs, "\n".join(told)
    judged = _judged(laid, rows, beliefs, judge, kept)
    told.append(_told(f"With the judge {judge.made_by}", judged, left_out(judged, JUDGED)))
    return replace(beliefs, judged=fit(judged, JUDGED, JUDGED_BARS), judge=judge.made_by), "\n".join(told)


def _judged(
    laid: Sequence[LaidFile], rows: Sequence[Rows], beliefs: Beliefs, judge: Judge, kept: Sequence[str]
) -> list[Rows]:
    """Rows of the stories kept from the judge, each with the belief of first networks that did not see it either."""
    folds = without_each_fold(rows, BEFORE)
    return [
        rows_judged(one, judge, replace(beliefs, before=folds[fold_of(one.file.id)]))
        for one in laid
        if one.file.id in set(kept)
    ]


def _told(what: str, rows: Sequence[Rows], likely: Sequence[Array]) -> str:
    scores = scores_of(likely, rows)
    return f"- {what}, {len(rows)} stories: " + ", ".join(
        f"{name} F1 {f1} at a bar of {bar}" for name, (bar, f1) in scores.items()
    )


CARD = """# Beliefs

`{made_by}`: how likely a pair of claims is the same, or contradicts, seen in its story, before and after the judge's
answer. Small networks of one hidden layer over a few dozen numbers (`counterclaim.weighing.beliefs.numbers`).

Trained by `python -m training.beliefs` on invented stories of the contested-accounts benchmark's training part, claims
given; nothing of the measuring part. Licence: Apache-2.0, as the package.

Pair by pair, five-fold cross-validated over stories:

{told}
"""


if __name__ == "__main__":
    main()
