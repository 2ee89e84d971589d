"""Trains the judge of pairs: ``python -m training.judge --corpora DIR --contested DIR --out DIR [--resume]``."""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from counterclaim.weighing.judge.pair_judge import PairJudge
from counterclaim.weighing.judge.sessions import WEIGHTS
from training.judge.batches import batched
from training.judge.bert import load_base
from training.judge.calibrate import calibrate, story_rows
from training.judge.card import write_card
from training.judge.examples import Example
from training.judge.export import export, export_head
from training.judge.material import Amounts, Material, counts, gather, stages_of
from training.judge.model import CrossEncoder, pair_loss
from training.judge.scoring import report
from training.judge.stories import read_stories
from training.judge.subjects import SubjectEncoder, batch_of, group_loss, groups_of
from training.judge.train import Recipe, device_of, train

MADE_BY = "judge-minilm-l6-int8-1"


def options_of(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder with inference/pairs.jsonl.gz")
    parser.add_argument(
        "--contested", type=Path, required=True, help="folder with training-stories, claim-sets, stories"
    )
    parser.add_argument("--out", type=Path, required=True, help="folder for the judge and its checkpoints")
    parser.add_argument("--base", help="folder of another encoder of the same kind")
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint in --out")
    parser.add_argument("--export-only", action="store_true", help="take the checkpoint as it is: export and calibrate")
    parser.add_argument("--first-only", action="store_true", help="stop after the encoder of single claims")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--share", type=float, default=1.0, help="part of every stage to train on, for a quick try")
    parser.add_argument("--frozen", type=int, default=Recipe.frozen_layers, help="lowest layers left as they are")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> None:
    """Gather, train both encoders, export, calibrate, measure, and write the card."""
    options = options_of(arguments)
    recipe, amounts = replace(Recipe(), frozen_layers=options.frozen), Amounts()
    torch.set_num_threads(options.threads)
    torch.manual_seed(recipe.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    material = gather(options.contested, recipe.seed, amounts)
    subjects = SubjectEncoder(load_base(options.base, dropout=0.0))
    learn_subjects(subjects, material, recipe, options)
    if options.first_only:
        return
    stages = stages_of(material, options.corpora, recipe.seed, amounts)
    stages = [stage[: max(1, round(len(stage) * options.share))] for stage in stages]
    print(json.dumps({"pairs": counts(stages), "kept": [story.id for story in material.kept]}), flush=True)
    model = CrossEncoder(load_base(options.base, dropout=0.0))
    model.bert.load_state_dict(subjects.bert.state_dict())
    learn_pairs(model, stages, recipe, options)
    facts = {"recipe": asdict(recipe), "amounts": asdict(amounts), "pairs": counts(stages)}
    finish(model, options, facts, material)


def learn_subjects(model: SubjectEncoder, material: Material, recipe: Recipe, options: argparse.Namespace) -> None:
    """Train the encoder of single claims, or take up where that stopped, and export it."""
    tokenizer, chance = Tokenizer.from_file(str(WEIGHTS / "tokenizer.json")), random.Random(recipe.seed)
    groups = groups_of(material.learnt + material.own, material.sets, recipe.subject_rounds, chance)
    groups = groups[: max(1, round(len(groups) * options.share))]
    own = replace(recipe, rate=recipe.subject_rate)
    device = device_of()

    def loss_at(step: int) -> torch.Tensor:
        batch = batch_of(groups[step], tokenizer, random.Random(recipe.seed + step))
        return group_loss(model, batch, device)

    kept = options.out / "subjects.pt"
    train(model, loss_at, len(groups), own, kept, options.resume or options.export_only)
    export(model, options.out / "subjects.onnx", ["vector"])
    export_head(model.head, options.out / "subjects-head.onnx")


def learn_pairs(model: CrossEncoder, stages: list[list[Example]], recipe: Recipe, options: argparse.Namespace) -> None:
    """Train the cross-encoder over all stages, or take up where that stopped."""
    tokenizer, chance = Tokenizer.from_file(str(WEIGHTS / "tokenizer.json")), random.Random(recipe.seed)
    batches = [batch for stage in stages for batch in batched(stage, tokenizer, chance, recipe.batch)]
    kept = options.out / "pairs.pt"
    if options.export_only:
        model.load_state_dict(torch.load(kept, map_location=device_of(), weights_only=False)["model"])
        return
    device = device_of()
    train(model, lambda step: pair_loss(model, batches[step], device), len(batches), recipe, kept, options.resume)


def finish(model: CrossEncoder, options: argparse.Namespace, facts: dict[str, Any], material: Material) -> None:
    """Export the cross-encoder, calibrate on the stories kept out, measure where the benchmark's stories are there."""
    out = options.out
    seed = facts["recipe"]["seed"]
    export(model, out / "model.onnx", ["logits"], exact=out / "exact.onnx")
    card = {"made_by": MADE_BY, "seed": seed, "both_orders": False, "threshold": 0.5, "same_threshold": 0.5, **facts}
    write_card(out, card)
    judge = PairJudge.load(out, threads=options.threads, uncalibrated=True)
    card |= calibrate(judge, material.learnt, material.kept, out)
    write_card(out, card)
    if (options.contested / "stories").exists():
        judge, stories = PairJudge.load(out, threads=options.threads), read_stories(options.contested / "stories")
        chances = judge.combination.chances(story_rows(judge, stories))
        card["measured"] = report(chances, stories, judge.threshold, judge.same_threshold)
        write_card(out, card)
    print(json.dumps({"left_out": card["left_out"], "measured": card.get("measured")}))


if __name__ == "__main__":
    main()
