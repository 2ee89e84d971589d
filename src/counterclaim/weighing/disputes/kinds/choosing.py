"""The registry of kinds, and the choice between them."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

from counterclaim.records import DisputeKind
from counterclaim.weighing.wordings import Wording

Sides = Sequence[Sequence[Wording]]


def kind_of(sides: Sides) -> DisputeKind:
    """The kind that the words of the sides fit best."""
    folder = Path(__file__).parent
    names = sorted(entry.name for entry in pkgutil.iter_modules([str(folder)]))
    modules = [importlib.import_module(f"{__package__}.{name}") for name in names if name not in {"choosing", "words"}]
    order = list(DisputeKind)
    fits = [(module.fits(sides), -order.index(module.KIND), module.KIND) for module in modules]
    return DisputeKind(max(fits)[2])


def across(sides: Sides) -> Iterator[tuple[Wording, Wording]]:
    """The pairs of wordings on different sides."""
    for one, other in combinations(sides, 2):
        yield from ((first, second) for first in one for second in other)
