"""Trains the judge of pairs: ``python -m training.judge --corpora DIR --contested DIR --out DIR [--resume]``."""

from __future__ import annotations

import argparse
import random
from dataclasses import replace
from pathlib import Path

import torch
from tokenizers import Tokenizer

from counterclaim.pipeline import Models
from counterclaim.weights.sessions import WEIGHTS
from training.beliefs.rows import files_of
from training.judge.as_read import stories_as_read
from training.judge.bert import load_base
from training.judge.finishing import finish
from training.judge.groups import Drawing, Group, groups_of, inference_groups
from training.judge.inference import read_inference
from training.judge.model import JudgeNetwork
from training.judge.sets import read_sets
from training.judge.stories import Story, held_out, read_stories
from training.judge.train import Recipe, averaged_in, train

MADE_BY = "judge-2"

INVENTED = Path(__file__).resolve().parents[1] / "data"
LEARNT = ("stories", "more-stories")
"""Folders of INVENTED that the judge learns from, whatever else is named."""


def options_of(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder with inference/pairs.jsonl.gz")
    parser.add_argument(
        "--contested", type=Path, required=True, help="folder with training-stories, claim-sets, stories"
    )
    parser.add_argument("--out", type=Path, required=True, help="folder for the judge and its checkpoints")
    parser.add_argument("--base", help="folder of another encoder of the same kind")
    parser.add_argument("--start", type=Path, help="checkpoint of a finished run to start from, not the base alone")
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint in --out")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=Recipe.rounds, help="how often every story is learnt from")
    parser.add_argument("--inference", type=int, default=Recipe.inference, help="inference pairs, learnt from once")
    parser.add_argument("--as-read", action="store_true", help="every other round from the stories as they are read")
    parser.add_argument("--joint", type=int, default=Recipe.joint, help="how many of the layers see both claims")
    parser.add_argument("--more", action="append", default=[], help="a further folder of training/data to learn from")
    parser.add_argument("--questions", action="store_true", help="learn from the questions of disputes, too")
    parser.add_argument("--pairs", type=int, default=Drawing.pairs, help="pairs that a step learns from")
    parser.add_argument("--dropout", type=float, default=Recipe.dropout)
    parser.add_argument("--seed", type=int, default=Recipe.seed, help="of the run; which stories are kept out stays")
    parser.add_argument("--half", action="store_true", help="bfloat16, for processors that have it")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> None:
    """Gather, train, export, measure on the stories kept out, and write the card."""
    options = options_of(arguments)
    given = ("rounds", "inference", "joint", "half", "dropout", "seed")
    drawing = Drawing(options.pairs, options.questions)
    recipe = replace(Recipe(), drawing=drawing, **{name: getattr(options, name) for name in given})
    options.folders = [INVENTED / name for name in (*LEARNT, *options.more)]
    torch.set_num_threads(options.threads)
    torch.manual_seed(recipe.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    learnt, kept = held_out(read_stories(options.contested / "training-stories"), Recipe.seed, recipe.held_out)
    kept += read_stories(INVENTED / "kept-stories")
    learnt += [story for folder in options.folders for story in read_stories(folder)]
    as_read = read_too(learnt, options) if options.as_read else []
    groups = gathered(learnt, as_read, options, recipe)
    network = JudgeNetwork(load_base(options.base, dropout=recipe.dropout), recipe.joint)
    if options.start:
        network.load_state_dict(averaged_in(options.start))
    tokenizer = Tokenizer.from_file(str(WEIGHTS / "tokenizer.json"))
    network = train(network, groups, tokenizer, recipe, options.out / "checkpoint.pt", options.resume)
    told = {"made_by": MADE_BY, "stories": len(learnt), "groups": len(groups)}
    finish(network, recipe, told, kept, out=options.out, contested=options.contested, threads=options.threads)


def read_too(learnt: list[Story], options: argparse.Namespace) -> list[Story]:
    """The stories to learn from as the reader that ships reads them."""
    names = {story.id for story in learnt}
    files = [file for folder in (options.contested / "training-stories", *options.folders) for file in files_of(folder)]
    chosen = [file for file in files if file.id in names]
    return stories_as_read(chosen, Models.load(), options.out / "as-read.pickle")


def gathered(learnt: list[Story], as_read: list[Story], options: argparse.Namespace, recipe: Recipe) -> list[Group]:
    """Everything to learn from, in order: inference pairs, then rounds of stories and claim sets."""
    chance = random.Random(recipe.seed)
    inference = read_inference(options.corpora, chance, recipe.inference)
    rows = read_sets([options.contested / "claim-sets", INVENTED / "claim-sets"])
    groups = inference_groups(inference, recipe.inference_a_step)
    return groups + groups_of([learnt, as_read] if as_read else [learnt], rows, recipe.rounds, chance, recipe.drawing)


if __name__ == "__main__":
    main()
