"""What a rule answers, and the registry that finds the rules."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from counterclaim.records import Relation
from counterclaim.weighing.wordings import Wording


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule decides of a pair, how surely, and why in words with its numbers."""

    relation: Relation
    confidence: float
    reason: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its name; a lower rank is asked first."""

    name: str
    rank: int
    rule: Callable[[Wording, Wording], Ruling | None]


def rules() -> tuple[Rule, ...]:
    """Every rule of this folder, in the order in which they are asked."""
    folder = Path(__file__).parent
    found = []
    for module in sorted(entry.name for entry in pkgutil.iter_modules([str(folder)])):
        if module != "ruling":
            loaded = importlib.import_module(f"{__package__}.{module}")
            found.append(Rule(loaded.NAME, loaded.RANK, loaded.rule))
    return tuple(sorted(found, key=lambda one: (one.rank, one.name)))


def ruled(asked: Sequence[Rule], one: Wording, other: Wording) -> tuple[str, Ruling] | None:
    """The first rule that answers, by name, with its ruling; None where none does."""
    for rule in asked:
        ruling = rule.rule(one, other)
        if ruling is not None:
            return rule.name, ruling
    return None
