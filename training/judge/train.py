"""The training loop: one pass over all groups, checkpoints, and going on from the last one."""

from __future__ import annotations

import json
import math
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional
from torch.optim import AdamW
from torch.optim.lr_scheduler import LambdaLR
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.utils.data import DataLoader, Dataset, Subset

from counterclaim.weighing.judge.features import rarity_by
from training.judge.examples import NEITHER
from training.judge.groups import Drawing, Group
from training.judge.model import ClaimEncoder, JudgeNetwork, log_chances
from training.judge.tensors import ALIKE, GroupTensors, tensors_of


@dataclass(frozen=True)
class Recipe:
    """How the judge is trained."""

    rate: float = 8e-5
    head_rate: float = 8e-4
    decay: float = 0.02
    warm: float = 0.06
    frozen_layers: int = 1
    inference: int = 30000
    inference_a_step: int = 24
    rounds: int = 12
    held_out: int = 16
    averaged: float = 0.998
    half: bool = False
    joint: int = 2
    dropout: float = 0.1
    seed: int = 20310503
    drawing: Drawing = field(default_factory=Drawing)


WORKERS = 3
"""Processes that make tensors ahead of a GPU."""

TOGETHER = 1000
"""Claims that are padded together on a GPU, which pays for every call and not for padding."""


def device_of() -> torch.device:
    """The GPU where there is one."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def logits_of(network: JudgeNetwork, batch: GroupTensors, device: torch.device, half: bool) -> Tensor:
    """Two logits for every pair of a group."""
    longest = batch.compared.shape[1]
    with torch.autocast(device.type, torch.bfloat16, enabled=half):
        found = [network.encoder(p.words.to(device), p.kinds.to(device), p.mask.to(device)) for p in batch.parts]
        alike = [functional.pad(one[:, :longest], (0, 0, 0, max(0, longest - one.shape[1]))) for one in found]
        states, seen = torch.cat(alike)[batch.places.to(device)], batch.compared.to(device)
        one, other = batch.pairs.to(device).unbind(dim=1)
        logits: Tensor = network.comparer(states[one], states[other], batch.around.to(device), seen[one], seen[other])
    return logits.float()


def group_loss(network: JudgeNetwork, batch: GroupTensors, device: torch.device, half: bool) -> Tensor:
    """The joint likelihood of the pairs of a group; what agrees or contradicts weighs more than what does neither."""
    answers = batch.answers.to(device)
    losses = functional.nll_loss(log_chances(logits_of(network, batch, device, half)), answers, reduction="none")
    weights = torch.where(answers == NEITHER, 1.0, 2.0)
    return (losses * weights).sum() / weights.sum()


def parts(network: JudgeNetwork, recipe: Recipe) -> list[dict[str, Any]]:
    """Groups for the optimiser: the new parts learn faster, norms and biases do not decay."""
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            rate = recipe.rate if name.startswith(("encoder.", "comparer.layers.")) else recipe.head_rate
            decay = recipe.decay if parameter.dim() > 1 else 0.0
            groups.setdefault((rate, decay), []).append(parameter)
    return [{"params": kept, "lr": rate, "weight_decay": decay} for (rate, decay), kept in groups.items()]


def freeze(encoder: ClaimEncoder, layers: int) -> None:
    """Leave the embeddings and the lowest layers as they are: cheaper, and less is forgotten."""
    encoder.embeddings.requires_grad_(False)
    for layer in list(encoder.layers)[:layers]:
        layer.requires_grad_(False)


class GroupSet(Dataset[GroupTensors]):
    """All groups in order, each made to tensors when its step comes."""

    def __init__(self, groups: Sequence[Group], tokenizer: Tokenizer, seed: int, alike: int = ALIKE) -> None:
        self.groups = groups
        self.alike = alike
        self.tokenizer = tokenizer
        self.rarity = rarity_by(tokenizer)
        self.seed = seed

    def __len__(self) -> int:
        return len(self.groups)

    def __getitem__(self, step: int) -> GroupTensors:
        return tensors_of(self.groups[step], self.tokenizer, self.rarity, random.Random(self.seed + step), self.alike)


def train(
    network: JudgeNetwork, groups: Sequence[Group], tokenizer: Tokenizer, recipe: Recipe, kept: Path, resume: bool
) -> JudgeNetwork:
    """Train over all groups in order, with a checkpoint in ``kept`` every two minutes; returns the averaged network.

    The rate rises, then falls to nothing over all steps. A resumed run goes on at the step where the checkpoint was
    written.
    """
    device, count = device_of(), len(groups)
    network.to(device)
    freeze(network.encoder, recipe.frozen_layers)
    run = Run(network, recipe, count)
    first = run.load(kept) if resume and kept.exists() else 0
    begun = saved = time.monotonic()
    running = math.nan
    network.train()
    workers, alike = (WORKERS, TOGETHER) if device.type == "cuda" else (0, ALIKE)
    left_over = Subset(GroupSet(groups, tokenizer, recipe.seed, alike), range(first, count))
    for step, batch in enumerate(DataLoader(left_over, batch_size=None, num_workers=workers), start=first):
        loss = run.step(group_loss(network, batch, device, recipe.half))
        running = loss if math.isnan(running) else 0.97 * running + 0.03 * loss
        now = time.monotonic()
        if step % 50 == 0:
            left = (count - step) * (now - begun) / (step + 1 - first) / 60
            told = {"step": step, "of": count, "loss": round(running, 4), "left_min": round(left, 1)}
            print(json.dumps(told), flush=True)
        if now - saved > 120 or step + 1 == count:
            run.save(step + 1, kept)
            saved = now
    return cast(JudgeNetwork, run.averaged.module)


class Run:
    """What a training run carries from step to step."""

    def __init__(self, network: JudgeNetwork, recipe: Recipe, count: int) -> None:
        self.network = network
        self.optimiser = AdamW(parts(network, recipe), betas=(0.9, 0.98), fused=True)
        warm = max(1, round(recipe.warm * count))
        self.schedule = LambdaLR(
            self.optimiser, lambda step: min((step + 1) / warm, max(0.01, (count - step) / max(1, count - warm)))
        )
        average = get_ema_multi_avg_fn(recipe.averaged)  # type: ignore[no-untyped-call]
        self.averaged = AveragedModel(network, multi_avg_fn=average)

    def step(self, loss: Tensor) -> float:
        """One step down; returns the loss."""
        self.optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        self.schedule.step()
        self.averaged.update_parameters(self.network)
        return float(loss.detach())

    def save(self, step: int, kept: Path) -> None:
        """Write a checkpoint beside the last one, then put it in its place."""
        state = {
            "network": self.network.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "schedule": self.schedule.state_dict(),
            "step": step,
        }
        torch.save(state, kept.with_suffix(".new"))
        kept.with_suffix(".new").replace(kept)

    def load(self, kept: Path) -> int:
        """Take up a checkpoint; returns the step to go on with."""
        state = torch.load(kept, map_location=device_of(), weights_only=False)
        self.network.load_state_dict(state["network"])
        self.averaged.load_state_dict(state["averaged"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.schedule.load_state_dict(state["schedule"])
        return int(state["step"])


def averaged_in(kept: Path) -> dict[str, Tensor]:
    """The weights of the averaged network in a checkpoint."""
    state = torch.load(kept, map_location="cpu", weights_only=False)["averaged"]
    return {name.removeprefix("module."): value for name, value in state.items() if name.startswith("module.")}
