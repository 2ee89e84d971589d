"""Trains the calibrated combination on stories that the cross-encoder never saw, and chooses the thresholds.

Settings are chosen, and thresholds set, by answers to stories left out in turn (five folds of stories); the nets that
ship are then trained on all of them.
"""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from counterclaim.weighing.judge.combination import Combination
from counterclaim.weighing.judge.features import NAMES
from counterclaim.weighing.judge.pair_judge import PairJudge
from training.judge.examples import CONTRADICTS, SAME
from training.judge.scoring import Rows, best_threshold, report, story_gold
from training.judge.stories import Story

FOLDS = 5
PRECISION = 52.0
"""The precision asked for where the threshold is set: a little more than the 50 that is promised."""


@dataclass(frozen=True)
class Setting:
    """A size of net, and how strongly its weights are held down."""

    hidden: int
    decay: float
    steps: int = 400


SETTINGS = [Setting(hidden, decay) for hidden, decay in itertools.product((4, 12), (0.003, 0.01, 0.03, 0.1))]
Net = tuple[Rows, Rows, Rows, Rows]


def story_rows(judge: PairJudge, stories: list[Story]) -> Rows:
    """The measured numbers of every pair of every story, in the order of ``story_gold``."""
    parts = []
    for story in stories:
        parts.append(judge.measure([(story.claims[one], story.claims[other]) for one, other in story.answers]))
    return np.concatenate(parts)


def fit(rows: Rows, answers: NDArray[np.int64], setting: Setting, seeds: range) -> Combination:
    """Nets from several starts on the same rows; their mean is smoother than any."""
    middle, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    scaled = torch.tensor(np.clip((rows - middle) / spread, -4.0, 4.0), dtype=torch.float32)
    target = torch.tensor(answers)
    return Combination(middle, spread, tuple(fit_one(scaled, target, setting, seed) for seed in seeds))


def fit_one(rows: torch.Tensor, answers: torch.Tensor, setting: Setting, seed: int) -> Net:
    """One net by full-batch Adam with a penalty on its weights."""
    made = torch.Generator().manual_seed(seed)
    inner = torch.randn(rows.shape[1], setting.hidden, generator=made) * 0.15
    outer = torch.randn(setting.hidden, 3, generator=made) * 0.15
    weights = [inner, torch.zeros(setting.hidden), outer, torch.tensor([-2.5, -2.5, 0.0])]
    for weight in weights:
        weight.requires_grad_(True)
    optimiser = torch.optim.Adam(weights, lr=0.02)
    for _ in range(setting.steps):
        logits = torch.tanh(rows @ weights[0] + weights[1]) @ weights[2] + weights[3]
        penalty = (weights[0] ** 2).sum() + (weights[2] ** 2).sum()
        loss = torch.nn.functional.cross_entropy(logits, answers) + setting.decay * penalty / 100
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
    inner_part, inner_bias, outer_part, outer_bias = (weight.detach().double().numpy() for weight in weights)
    return inner_part, inner_bias, outer_part, outer_bias


def left_out(rows: Rows, answers: NDArray[np.int64], fold_of: NDArray[np.int64], setting: Setting) -> Rows:
    """Chances of every pair from nets that saw no pair of its fold."""
    out = np.zeros((len(rows), 3))
    for fold in range(FOLDS):
        inside = fold_of == fold
        out[inside] = fit(rows[~inside], answers[~inside], setting, range(2)).chances(rows[inside])
    return out


def calibrate(judge: PairJudge, stories: list[Story], out: Path) -> dict[str, object]:
    """Write ``combination.json`` to ``out``; returns thresholds and the scores on stories left out in turn."""
    torch.set_num_threads(1)
    rows = story_rows(judge, stories)
    answers, agreed, _ = story_gold(stories)
    fold_of = np.concatenate([np.full(len(story.answers), number % FOLDS) for number, story in enumerate(stories)])
    tried = [(setting, left_out(rows, answers, fold_of, setting)) for setting in SETTINGS]
    losses = [float(-np.log(np.maximum(1e-9, c[np.arange(len(c)), answers])).mean()) for _, c in tried]
    setting, chances = tried[int(np.argmin(losses))]
    threshold = best_threshold(chances[:, CONTRADICTS], answers == CONTRADICTS, PRECISION)
    same_threshold = best_threshold(np.where(chances[:, CONTRADICTS] >= threshold, 0.0, chances[:, SAME]), agreed)
    made = fit(rows, answers, setting, range(5))
    write(made, out / "combination.json")
    scores = report(chances, stories, threshold, same_threshold)
    return {
        "threshold": round(threshold, 4),
        "same_threshold": round(same_threshold, 4),
        "net": {"hidden": setting.hidden, "decay": setting.decay},
        "left_out": scores,
    }


def write(made: Combination, path: Path) -> None:
    """The combination as JSON, rounded to five places."""

    def listed(values: Rows) -> object:
        return np.round(values, 5).tolist()

    kept = {
        "features": list(NAMES),
        "middle": listed(made.middle),
        "spread": listed(made.spread),
        "nets": [[listed(part) for part in net] for net in made.nets],
    }
    path.write_text(json.dumps(kept) + "\n", encoding="utf-8")
