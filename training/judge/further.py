"""Goes on from a finished judge with new stories: ``python -m training.judge.further --contested DIR --out DIR``.

Each round takes every story in ``training/data/more-stories``, as it is given or as it is read by turns, and a draw of
what was learnt before, so that it is not forgotten. An hour on two cores. Stories in ``training/data/kept-stories`` are
never learnt from: by them a judge is chosen, and the beliefs are fitted to them.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from counterclaim.pipeline import Models
from counterclaim.weights.sessions import WEIGHTS
from training.beliefs.rows import files_of
from training.judge.as_read import stories_as_read
from training.judge.bert import load_base
from training.judge.finishing import finish
from training.judge.groups import Drawing, Group, sets_group, story_group
from training.judge.model import JudgeNetwork
from training.judge.sets import read_sets
from training.judge.shipped import shipped_state
from training.judge.stories import Story, held_out, read_stories
from training.judge.train import Recipe, train

MADE_BY = "judge-3"

INVENTED = Path(__file__).resolve().parents[1] / "data"

FURTHER = Recipe(rate=4e-5, head_rate=2e-4, inference=0, rounds=4, averaged=0.99)
"""Slower than the first run, as there is less to learn."""

SEEN_A_ROUND = 0.25
"""The part of what was learnt before that a round takes up again."""


def options_of(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contested", type=Path, required=True, help="folder with training-stories and claim-sets")
    parser.add_argument("--out", type=Path, required=True, help="folder for the judge and its checkpoints")
    parser.add_argument("--start", type=Path, default=WEIGHTS / "judge", help="folder of the judge to go on from")
    parser.add_argument("--base", help="folder of the encoder that judge started from")
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint in --out")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> None:
    """Gather, go on training, export, measure on the stories kept out, and write the card."""
    options, recipe = options_of(arguments), FURTHER
    torch.set_num_threads(options.threads)
    torch.manual_seed(recipe.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    before = json.loads((options.start / "card.json").read_text(encoding="utf-8"))
    seen, kept = held_out(read_stories(options.contested / "training-stories"), Recipe.seed, Recipe.held_out)
    seen += read_stories(INVENTED / "stories")
    new, kept = read_stories(INVENTED / "more-stories"), kept + read_stories(INVENTED / "kept-stories")
    as_read = stories_as_read(files_of(INVENTED / "more-stories"), Models.load(), options.out / "as-read.pickle")
    rows = read_sets([options.contested / "claim-sets"])
    groups = rounds_of([new, as_read], seen, rows, recipe.rounds, random.Random(recipe.seed))
    network = JudgeNetwork(load_base(options.base, dropout=recipe.dropout), recipe.joint)
    network.load_state_dict(shipped_state(options.start, network.state_dict()))
    tokenizer = Tokenizer.from_file(str(WEIGHTS / "tokenizer.json"))
    network = train(network, groups, tokenizer, recipe, options.out / "checkpoint.pt", options.resume)
    told = {
        "made_by": MADE_BY,
        "before": before["before"] if "before" in before else {name: before[name] for name in ("made_by", "recipe")},
        "stories": len(seen) + len(new),
        "new": len(new),
        "groups": before["groups"] + len(groups),
    }
    finish(network, recipe, told, kept, out=options.out, contested=options.contested, threads=options.threads)


def rounds_of(
    forms: Sequence[Sequence[Story]],
    seen: Sequence[Story],
    rows: Sequence[dict[str, Any]],
    rounds: int,
    chance: random.Random,
) -> list[Group]:
    """All rounds in order: every new story in one of its forms, and a draw of what was learnt before."""
    out: list[Group] = []
    for number in range(rounds):
        stories = [forms[(number + place) % len(forms)][place] for place in range(len(forms[0]))]
        stories += chance.sample(seen, round(len(seen) * SEEN_A_ROUND))
        groups = [story_group(story, chance) for story in stories]
        drawn = chance.sample(rows, round(len(rows) * SEEN_A_ROUND / 2))
        groups += [sets_group(drawn[at : at + 3]) for at in range(0, len(drawn), 3)]
        chance.shuffle(groups)
        out += [group.thinned(chance, Drawing()) for group in groups]
    return out


if __name__ == "__main__":
    main()
