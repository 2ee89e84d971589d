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
        """Load the models that ship, each session on `threads` threads; WeightsError where one is missing.

        They are loaded side by side: opening a session takes a core for a tenth of a second and more.
        """
        from concurrent.futures import ThreadPoolExecutor

        from counterclaim.reading.attribution import Attributor
        from counterclaim.reading.events import EventTyper
        from counterclaim.reading.places.gazetteer import Gazetteer
        from counterclaim.weighing.judge import Embedder

        with ThreadPoolExecutor() as pool:
            attributor = pool.submit(Attributor.load, threads=threads)
            embedder = pool.submit(Embedder.load, threads=threads)
            judge = pool.submit(load_judge, threads=threads)
            return cls(
                attributor=attributor.result(),
                gazetteer=Gazetteer.load(),
                embedder=embedder.result(),
                events=EventTyper.load(),
                judge=judge.result(),
            )


def load_judge(*, threads: int = 1) -> Judge:
    """The judge that ships; one that goes by the beliefs alone where none does."""
    from counterclaim.weighing.beliefs import PlainJudge
    from counterclaim.weighing.judge import PairJudge
    from counterclaim.weights.sessions import WEIGHTS

    return PairJudge.load(threads=threads) if (WEIGHTS / "judge").is_dir() else PlainJudge()
