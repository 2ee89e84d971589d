"""The training loop: one pass over all steps, checkpoints, and going on from the last one."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.optim import AdamW
from torch.optim.lr_scheduler import LambdaLR

from training.judge.bert import Bert
from training.judge.model import CrossEncoder
from training.judge.subjects import SubjectEncoder

Trained = CrossEncoder | SubjectEncoder


@dataclass(frozen=True)
class Recipe:
    """How the judge is trained."""

    rate: float = 8e-5
    head_rate: float = 3e-4
    decay: float = 0.01
    warm: float = 0.06
    frozen_layers: int = 1
    batch: int = 32
    seed: int = 20310503
    subject_rate: float = 6e-5
    subject_rounds: int = 5


def parts(model: Trained, recipe: Recipe) -> list[dict[str, object]]:
    """Groups for the optimiser: the new heads learn faster, norms and biases do not decay."""
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            rate = recipe.rate if name.startswith("bert.") else recipe.head_rate
            decay = recipe.decay if parameter.dim() > 1 else 0.0
            groups.setdefault((rate, decay), []).append(parameter)
    return [{"params": kept, "lr": rate, "weight_decay": decay} for (rate, decay), kept in groups.items()]


def freeze(bert: Bert, layers: int) -> None:
    """Leave the embeddings and the lowest layers as they are: cheaper, and less is forgotten."""
    bert.embeddings.requires_grad_(False)
    for layer in list(bert.layers)[:layers]:
        layer.requires_grad_(False)


def device_of() -> torch.device:
    """The GPU where there is one."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def train(
    model: Trained, loss_at: Callable[[int], Tensor], count: int, recipe: Recipe, kept: Path, resume: bool
) -> None:
    """Train ``model`` in place over ``count`` steps, with a checkpoint in ``kept`` every two minutes.

    The rate rises, then falls to nothing over all steps. A resumed run goes on at the step where the checkpoint was
    written.
    """
    model.to(device_of())
    freeze(model.bert, recipe.frozen_layers)
    optimiser = AdamW(parts(model, recipe), fused=True)
    warm = max(1, round(recipe.warm * count))
    schedule = LambdaLR(
        optimiser, lambda step: min((step + 1) / warm, max(0.02, (count - step) / max(1, count - warm)))
    )
    first = load(model, optimiser, schedule, count, kept) if resume and kept.exists() else 0
    begun = saved = time.monotonic()
    running = math.nan
    model.train()
    for step in range(first, count):
        loss = one_step(model, loss_at(step), optimiser)
        schedule.step()
        running = loss if math.isnan(running) else 0.97 * running + 0.03 * loss
        now = time.monotonic()
        if step % 20 == 0:
            left = (count - step) * (now - begun) / (step + 1 - first) / 60
            print(
                json.dumps({"step": step, "of": count, "loss": round(running, 4), "left_min": round(left, 1)}),
                flush=True,
            )
        if now - saved > 120 or step + 1 == count:
            save(model, optimiser, schedule, (step + 1, count), kept)
            saved = now


def save(model: Trained, optimiser: AdamW, schedule: LambdaLR, done: tuple[int, int], kept: Path) -> None:
    """Write a checkpoint beside the last one, then put it in its place."""
    state = {"model": model.state_dict(), "optimiser": optimiser.state_dict(), "schedule": schedule.state_dict()}
    torch.save({**state, "done": done}, kept.with_suffix(".new"))
    kept.with_suffix(".new").replace(kept)


def load(model: Trained, optimiser: AdamW, schedule: LambdaLR, count: int, kept: Path) -> int:
    """Take up a checkpoint; returns the step to go on with: ``count`` if its run was finished."""
    state = torch.load(kept, map_location=device_of(), weights_only=False)
    model.load_state_dict(state["model"])
    optimiser.load_state_dict(state["optimiser"])
    schedule.load_state_dict(state["schedule"])
    step, of = state["done"]
    return count if step == of else int(step)


def one_step(model: nn.Module, loss: Tensor, optimiser: AdamW) -> float:
    """One step down; returns the loss."""
    optimiser.zero_grad(set_to_none=True)
    torch.autograd.backward(loss)
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimiser.step()
    return float(loss.detach())
