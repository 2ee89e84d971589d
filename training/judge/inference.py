"""Public inference pairs as a first stage: what follows from what, and what excludes what.

Reads ``inference/pairs.jsonl.gz`` of the corpora folder (SNLI, RTE, Climate-FEVER, FEVER-symmetric, HealthVer,
COVID-Fact, ConTRoL; SICK, which is non-commercial, is left alone).
"""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

from counterclaim.weighing.judge.claims import JudgedClaim
from training.judge.examples import CONTRADICTS, NEITHER, NOT_SAME, SAME, Example

ANSWERS = {"entailment": SAME, "contradiction": CONTRADICTS, "neutral": NEITHER, "not_entailment": NOT_SAME}
LONGEST = 420
"""Characters of both texts together; longer pairs cost more than they teach."""


def read_inference(corpora: Path, chance: random.Random, count: int) -> list[Example]:
    """Up to ``count`` pairs: all sets but SNLI whole where they fit, SNLI for the rest."""
    rare: list[Example] = []
    plain: list[Example] = []
    with gzip.open(corpora / "inference" / "pairs.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if len(row["premise"]) + len(row["hypothesis"]) > LONGEST:
                continue
            one, other = JudgedClaim(row["premise"], by="someone"), JudgedClaim(row["hypothesis"], by="someone")
            kept = plain if row["set"] == "snli" else rare
            kept.append(Example(one, other, ANSWERS[row["label"]], "inference"))
    chance.shuffle(rare)
    chance.shuffle(plain)
    taken = rare[: count // 2]
    return taken + plain[: count - len(taken)]
