"""Scores of the judge on stories with their claims given, apart from the graph that decides over whole stories."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from training.judge.examples import CONTRADICTS, NEITHER, SAME
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


def best_threshold(scores: Rows, gold: NDArray[np.bool_]) -> float:
    """The threshold of the best F1."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(gold[order])
    told = np.arange(1, len(scores) + 1)
    precision, recall = 100 * hits / told, 100 * hits / max(1, int(gold.sum()))
    f1 = 2 * precision * recall / np.maximum(1e-9, precision + recall)
    return float(scores[order][int(np.argmax(f1))])


def story_gold(stories: list[Story]) -> tuple[NDArray[np.int64], NDArray[np.bool_], NDArray[np.bool_]]:
    """Over all pairs of all stories: the answers, which pairs agree, which are traps."""
    answers = [answer for story in stories for answer in story.answers.values()]
    agreed = [pair in story.agreed for story in stories for pair in story.answers]
    traps = [pair in set(story.traps) for story in stories for pair in story.answers]
    return np.array(answers), np.array(agreed), np.array(traps)


def rounded(values: tuple[float, ...]) -> list[float]:
    """To one place."""
    return [round(value, 1) for value in values]


def ceilings(chances: Rows, answers: NDArray[np.int64]) -> dict[str, float]:
    """The best F1 of contradiction were one half of the judge's work done for it: where its errors lie.

    Once it is known which pairs speak of the same thing, once which of those that do are opposed.
    """
    gold, related = answers == CONTRADICTS, answers != NEITHER
    about = chances[:, SAME] + chances[:, CONTRADICTS]
    opposed = chances[:, CONTRADICTS] / np.maximum(1e-9, about)
    question = np.where(related, opposed, 0.0)
    answer = np.where(gold | (~related & (opposed > 0.5)), about, 0.0)
    known = {"question": question, "answer": answer}
    best = {name: prf(scores >= best_threshold(scores, gold), gold)[2] for name, scores in known.items()}
    return {f"contradiction_f1_{name}_known": round(f1, 1) for name, f1 in best.items()}


def report(chances: Rows, stories: list[Story]) -> dict[str, object]:
    """All figures of one evaluation, rounded, in per cent but for the areas."""
    answers, agreed, traps = story_gold(stories)
    gold, likely = answers == CONTRADICTS, chances[:, CONTRADICTS]
    bar, same_bar = best_threshold(likely, gold), best_threshold(chances[:, SAME], agreed)
    told = likely >= bar
    return {
        "stories": len(stories),
        "pairs": len(answers),
        "area_contradiction": round(area(likely, gold), 4),
        "area_agreement": round(area(chances[:, SAME], agreed), 4),
        "contradiction_prf_best": rounded(prf(told, gold)),
        "contradiction_bar": round(bar, 3),
        "agreement_prf_best": rounded(prf(chances[:, SAME] >= same_bar, agreed)),
        "traps_held": round(100 * float((~told[traps]).mean()), 1) if traps.any() else None,
        **ceilings(chances, answers),
        "log_loss": round(float(-np.log(np.maximum(1e-9, chances[np.arange(len(answers)), answers])).mean()), 4),
    }
