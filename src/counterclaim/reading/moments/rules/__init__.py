"""The rules by which times are found, a module for each kind of expression.

Each module has `RULES`, a tuple of rules of one shape. A new kind is a new module and a line here. Where two matches
begin at the same place, the longer wins, then the rule that stands first.
"""

from __future__ import annotations

from counterclaim.reading.moments.rule import Rule
from counterclaim.reading.moments.rules import (
    anaphors,
    business,
    clock,
    dates,
    days,
    durations,
    eras,
    holidays,
    relative,
    sets,
    vague,
)

RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *clock.RULES,
    *days.RULES,
    *business.RULES,
    *relative.RULES,
    *anaphors.RULES,
    *holidays.RULES,
    *eras.RULES,
    *sets.RULES,
    *durations.RULES,
    *vague.RULES,
)
