"""The end of a training run: exported, measured on the stories kept out of it, and told in a card."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from counterclaim.weighing.judge.features import CIRCUMSTANCES
from counterclaim.weighing.judge.pair_judge import PairJudge
from training.judge.card import write_card
from training.judge.evaluate import measured
from training.judge.export import export_comparer, export_encoder
from training.judge.model import JudgeNetwork
from training.judge.stories import Story, read_stories
from training.judge.train import Recipe


def finish(
    network: JudgeNetwork,
    recipe: Recipe,
    told: dict[str, Any],
    kept: Sequence[Story],
    *,
    out: Path,
    contested: Path,
    threads: int,
) -> None:
    """Write the judge and its card to ``out``; ``told`` is what the card says of this run beside its recipe.

    Measured on ``kept``, and on the benchmark's own stories where ``contested`` has them.
    """
    export_encoder(network.encoder, out / "encoder.onnx")
    export_comparer(network.comparer, out / "comparer.onnx")
    card = {
        **told,
        "circumstances": CIRCUMSTANCES,
        "recipe": asdict(recipe),
        "kept": [story.id for story in kept],
    }
    write_card(out, card)
    card["kept_out"] = measured(PairJudge.load(out, threads=threads), list(kept))
    if (contested / "stories").exists():
        card["measured"] = measured(PairJudge.load(out, threads=threads), read_stories(contested / "stories"))
    write_card(out, card)
    print(json.dumps({"kept_out": card["kept_out"], "measured": card.get("measured")}))
