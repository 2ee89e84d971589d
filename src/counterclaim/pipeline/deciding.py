"""A person's decision kept, and the stories that it touches weighed anew at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterclaim.ledger import Ledger
from counterclaim.ledger.deciding.rulings import claims_of, names_joined
from counterclaim.pipeline.models import load_judge
from counterclaim.pipeline.regrouping import stories_of
from counterclaim.records import Decision, Story

if TYPE_CHECKING:
    from counterclaim.pipeline.weighing import Weighers
    from counterclaim.weighing.protocols import Embedder, Judge

#: What changes nothing that weighing looks at.
_WEIGHTLESS = {"note", "protect"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a decision."""

    decision: Decision
    #: Decisions about the same thing that came between what the person saw and this one.
    meanwhile: tuple[Decision, ...]
    #: Ids of the stories that were weighed anew.
    weighed: tuple[str, ...]


def decide(
    ledger: Ledger, decision: Decision, load: Callable[[], Weighers] | None, *, seen: int | None = None
) -> Outcome:
    """Keep a decision and weigh anew what it touches; `load` gives the models where they are needed.

    Without `load` the weighing is left as it is. `seen` is how many decisions about the same thing the person saw.
    """
    meanwhile: tuple[Decision, ...] = ()
    if seen is None:
        ledger.decide(decision)
    else:
        meanwhile = ledger.decide_seeing(decision, seen)
    touched = touched_by(ledger, decision) if load is not None else []
    if touched and load is not None:
        from counterclaim.pipeline.weighing import weigh_kept

        models = load()
        for story in touched:
            if story.reports:
                weigh_kept(story, ledger, models)
    return Outcome(decision, meanwhile, tuple(story.id for story in touched))


def touched_by(ledger: Ledger, decision: Decision) -> list[Story]:
    """The stories that have to be weighed anew after a decision that is kept."""
    if decision.kind == "undo":
        log = {each.id: each for each in ledger.rulings().log}
        target: Decision | None = log.get(decision.about)
        while target is not None and target.kind == "undo":
            target = log.get(target.about)
        return [] if target is None else touched_by(ledger, target)
    if decision.kind in _WEIGHTLESS or decision.field == "dispute" or (decision.value and _of_dispute(decision)):
        return []
    if decision.field == "story":
        return stories_of(decision, ledger)
    reports = {decision.report} if decision.report else _reports_of(decision, ledger)
    ids = sorted({story for report in reports if report and (story := ledger.story_of(report))})
    return [ledger.story(story) for story in ids]


def _of_dispute(decision: Decision) -> bool:
    return decision.report is None and decision.field in {None, "kind", "state"}


def _reports_of(decision: Decision, ledger: Ledger) -> set[str]:
    """The reports with claims of the speakers, or the claims, that a decision is about."""
    claims: Iterable[str] = claims_of(decision)
    found = {claim.report for claim in ledger.claims(ids=tuple(claims))}
    for speaker in names_joined(decision) if decision.kind == "join" else ():
        found |= {claim.report for claim in ledger.claims(speaker=speaker)}
    return found


@dataclass(frozen=True, slots=True)
class LoadedWeighers:
    """The models that weighing asks for, without those that read."""

    embedder: Embedder
    judge: Judge


def load_weighers() -> LoadedWeighers:
    """The models that ship; WeightsError where one is missing."""
    from counterclaim.weighing.judge import Embedder

    return LoadedWeighers(Embedder.load(threads=1), load_judge())
