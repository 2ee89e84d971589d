"""The trained models and tables that reading and weighing are given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future

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
        from counterclaim.weighing.beliefs import PlainJudge
        from counterclaim.weighing.judge import Embedder, PairJudge
        from counterclaim.weighing.judge.sessions import WEIGHTS

        with ThreadPoolExecutor() as pool:
            attributor = pool.submit(Attributor.load, threads=threads)
            embedder = pool.submit(Embedder.load, threads=threads)
            trained = (WEIGHTS / "judge").is_dir()
            judge: Future[Judge] = pool.submit(PairJudge.load, threads=threads) if trained else pool.submit(PlainJudge)
            return cls(
                attributor=attributor.result(),
                gazetteer=Gazetteer.load(),
                embedder=embedder.result(),
                events=EventTyper.load(),
                judge=judge.result(),
            )
