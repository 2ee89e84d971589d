"""Scores of the judge on stories with their claims given, apart from the graph that decides over whole stories."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from training.judge.examples import CONTRADICTS, SAME
from training.judge.stories import Story

Rows = NDArray[np.float64]


def area(scores: Rows, gold: NDArray[np.bool_]) -> float:
    """Area under the ROC curve, by ranks, ties shared."""
    if gold.all() or not gold.any():
        return float("nan")
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = np.cumsum(counts) - (counts - 1) / 2
    positive = int(gold.sum())
    return float((ranks[inverse][gold].sum() - positive * (positive + 1) / 2) / (positive * (len(gold) - positive)))


def prf(told: NDArray[np.bool_], gold: NDArray[np.bool_]) -> tuple[float, float, float]:
    """Precision, recall and F1 in per cent."""
    hit = int((told & gold).sum())
    precision = 100 * hit / max(1, int(told.sum()))
    recall = 100 * hit / max(1, int(gold.sum()))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def best_threshold(scores: Rows, gold: NDArray[np.bool_], least_precision: float = 0.0) -> float:
    """The threshold of the best F1 among those with at least that precision (in per cent)."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(gold[order])
    told = np.arange(1, len(scores) + 1)
    precision, recall = 100 * hits / told, 100 * hits / max(1, int(gold.sum()))
    f1 = 2 * precision * recall / np.maximum(1e-9, precision + recall)
    f1[(precision < least_precision) | (hits < 10)] = -1
    at = int(np.argmax(f1))
    return float(scores[order][at]) if f1[at] >= 0 else 0.5


def story_gold(stories: list[Story]) -> tuple[NDArray[np.int64], NDArray[np.bool_], NDArray[np.bool_]]:
    """Over all pairs of all stories: the answers, which pairs agree, which are traps."""
    answers = [answer for story in stories for answer in story.answers.values()]
    agreed = [pair in story.agreed for story in stories for pair in story.answers]
    traps = [pair in set(story.traps) for story in stories for pair in story.answers]
    return np.array(answers), np.array(agreed), np.array(traps)


def rounded(values: tuple[float, ...]) -> list[float]:
    """To one place."""
    return [round(value, 1) for value in values]


def report(chances: Rows, stories: list[Story], threshold: float, same_threshold: float) -> dict[str, object]:
    """All figures of one evaluation, rounded, in per cent but for the areas."""
    answers, agreed, traps = story_gold(stories)
    gold = answers == CONTRADICTS
    told = chances[:, CONTRADICTS] >= threshold
    same = (chances[:, SAME] >= same_threshold) & ~told
    best = best_threshold(chances[:, CONTRADICTS], gold)
    held = [round(100 * float((~told[traps]).mean()), 1)] if traps.any() else []
    return {
        "stories": len(stories),
        "pairs": len(answers),
        "area_contradiction": round(area(chances[:, CONTRADICTS], gold), 4),
        "area_agreement": round(area(chances[:, SAME], agreed), 4),
        "contradiction_prf": rounded(prf(told, gold)),
        "threshold": round(threshold, 4),
        "contradiction_prf_best": rounded(prf(chances[:, CONTRADICTS] >= best, gold)),
        "threshold_best": round(best, 4),
        "agreement_prf": rounded(prf(same, agreed)),
        "traps_held": held,
        "log_loss": round(float(-np.log(np.maximum(1e-9, chances[np.arange(len(answers)), answers])).mean()), 4),
    }
