"""Where a dispute stands: open, conceded by all on one side, or overtaken by a later count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from counterclaim.records import DisputeKind, DisputeState, JudgedPair
from counterclaim.weighing.wordings import Wording

OVERTAKES = "counts: a later count by the same counter"
"""How the reason of a pair begins whose later claim overtakes the earlier."""


def state_of(sides: Sequence[Sequence[Wording]], kind: DisputeKind, records: Iterable[JudgedPair]) -> DisputeState:
    """Conceded where everybody on a side later says what the other side says; overtaken where counts moved on."""
    for side in sides:
        others = [wording for other in sides if other is not side for wording in other]
        if all(any(_gave_in(wording, later) for later in others) for wording in side):
            return DisputeState.CONCEDED
    if kind is DisputeKind.FIGURE:
        overtaken = {
            claim for pair in records if pair.reason.startswith(OVERTAKES) for claim in (pair.first, pair.second)
        }
        if any(all(wording.claim.id in overtaken for wording in side) for side in sides):
            return DisputeState.OVERTAKEN
    return DisputeState.OPEN


def _gave_in(wording: Wording, later: Wording) -> bool:
    """Whether the same speaker says `later`, in a report published after that of `wording`."""
    return later.judged.speaker == wording.judged.speaker != "" and later.report_place > wording.report_place
