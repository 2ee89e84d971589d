"""The trained models and tables that reading and weighing are given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterclaim.reading.attribution import Attributor
    from counterclaim.reading.events import EventTyper
    from counterclaim.reading.places.gazetteer import Gazetteer
    from counterclaim.weighing.protocols import Embedder, Judge


@dataclass(frozen=True, slots=True)
class Models:
    """Loaded once a process, used for every report."""

    attributor: Attributor
    gazetteer: Gazetteer
    embedder: Embedder
    events: EventTyper
    judge: Judge

    @classmethod
    def load(cls, *, threads: int = 1) -> Models:
        """Load the models that ship, each session on `threads` threads; WeightsError where one is missing."""
        from counterclaim.reading.attribution import Attributor
        from counterclaim.reading.events import EventTyper
        from counterclaim.reading.places.gazetteer import Gazetteer
        from counterclaim.weighing.beliefs import PlainJudge
        from counterclaim.weighing.judge import Embedder, PairJudge
        from counterclaim.weighing.judge.sessions import WEIGHTS

        judge = PairJudge.load(threads=threads) if (WEIGHTS / "judge").is_dir() else PlainJudge()
        return cls(
            attributor=Attributor.load(threads=threads),
            gazetteer=Gazetteer.load(),
            embedder=Embedder.load(threads=threads),
            events=EventTyper.load(),
            judge=judge,
        )
