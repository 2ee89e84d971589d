"""Trains the calibrated combination, and chooses the thresholds.

The first step learns from the circumstances of all pairs of the training stories; the second, from stories that neither
encoder saw. Its settings are chosen, and thresholds set, by answers to stories left out in turn (folds of stories); the
nets that ship are then trained on all of them.
"""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from counterclaim.weighing.judge.claims import JudgedClaim
from counterclaim.weighing.judge.combination import Combination, Net, Nets, around_of, weighed
from counterclaim.weighing.judge.features import NAMES
from counterclaim.weighing.judge.pair_judge import PairJudge, Rows
from training.judge.examples import CONTRADICTS, SAME
from training.judge.scoring import best_threshold, report, story_gold
from training.judge.stories import Story

FOLDS = 13
PRECISION = 52.0
"""The precision asked for where the threshold is set: a little more than the 50 that is promised."""

Answers = NDArray[np.int64]


@dataclass(frozen=True)
class Setting:
    """A size of net, and how strongly its weights are held down."""

    hidden: int
    decay: float
    steps: int = 400


AROUND = Setting(16, 0.1)
SETTINGS = [Setting(hidden, decay) for hidden, decay in itertools.product((3, 6), (0.1, 0.2, 0.4, 0.8))]


def story_rows(judge: PairJudge, stories: list[Story]) -> Rows:
    """The measured numbers of every pair of every story, in the order of ``story_gold``."""
    return np.concatenate([judge.measure(pairs_of(story)) for story in stories])


def pairs_of(story: Story) -> list[tuple[JudgedClaim, JudgedClaim]]:
    """Every pair of a story's claims, in the order of its answers."""
    return [(story.claims[one], story.claims[other]) for one, other in story.answers]


def fit(rows: Rows, answers: Answers, setting: Setting, seeds: range) -> Nets:
    """Nets from several starts on the same rows; their mean is smoother than any."""
    middle, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    scaled = torch.tensor(np.clip((rows - middle) / spread, -4.0, 4.0), dtype=torch.float32)
    target = torch.tensor(answers)
    return Nets(middle, spread, tuple(fit_one(scaled, target, setting, seed) for seed in seeds))


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


def left_out(rows: Rows, answers: Answers, fold_of: Answers, setting: Setting) -> Rows:
    """Chances of every pair from nets that saw no pair of its fold."""
    out = np.zeros((len(rows), 3))
    for fold in range(int(fold_of.max()) + 1):
        inside = fold_of == fold
        out[inside] = fit(rows[~inside], answers[~inside], setting, range(2)).chances(rows[inside])
    return out


def log_loss(chances: Rows, answers: Answers) -> float:
    """The mean of minus the logarithm of the probability given to what is so."""
    return float(-np.log(np.maximum(1e-9, chances[np.arange(len(answers)), answers])).mean())


def fit_around(judge: PairJudge, learnt: list[Story]) -> Nets:
    """The first step, from the circumstances of all pairs of the stories that the encoders learnt from."""
    rows = np.concatenate([judge.circumstances(pairs_of(story)) for story in learnt])
    return fit(rows, story_gold(learnt)[0], AROUND, range(3))


def calibrate(judge: PairJudge, learnt: list[Story], kept: list[Story], out: Path) -> dict[str, object]:
    """Write ``combination.json`` to ``out``; returns thresholds and the scores on stories left out in turn."""
    around = fit_around(judge, learnt)
    rows = story_rows(judge, kept)
    np.savez(out / "kept-rows.npz", rows=rows)
    seen = weighed(rows, around.chances(around_of(rows)))
    answers, agreed, _ = story_gold(kept)
    fold_of = np.concatenate([np.full(len(story.answers), number % FOLDS) for number, story in enumerate(kept)])
    tried = [(setting, left_out(seen, answers, fold_of, setting)) for setting in SETTINGS]
    setting, chances = min(tried, key=lambda one: log_loss(one[1], answers))
    threshold = best_threshold(chances[:, CONTRADICTS], answers == CONTRADICTS, PRECISION)
    same_threshold = best_threshold(np.where(chances[:, CONTRADICTS] >= threshold, 0.0, chances[:, SAME]), agreed)
    write(Combination(around, fit(seen, answers, setting, range(5))), out / "combination.json")
    return {
        "threshold": round(threshold, 4),
        "same_threshold": round(same_threshold, 4),
        "net": {"hidden": setting.hidden, "decay": setting.decay},
        "left_out": report(chances, kept, threshold, same_threshold),
    }


def write(made: Combination, path: Path) -> None:
    """The combination as JSON, rounded to five places."""

    def listed(nets: Nets) -> dict[str, object]:
        return {
            "middle": np.round(nets.middle, 5).tolist(),
            "spread": np.round(nets.spread, 6).tolist(),
            "nets": [[np.round(part, 5).tolist() for part in net] for net in nets.nets],
        }

    kept = {"features": list(NAMES), "around": listed(made.around), "last": listed(made.last)}
    path.write_text(json.dumps(kept) + "\n", encoding="utf-8")
