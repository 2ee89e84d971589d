"""What is said of a story's pairs: rules first, then the judge, then beliefs; each with its record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from counterclaim.records import JudgedPair, Relation
from counterclaim.weighing.beliefs import Beliefs, Networks, judged_numbers, numbers, together_numbers
from counterclaim.weighing.candidates import Pair, candidates, worth_judging
from counterclaim.weighing.disputes import Judged
from counterclaim.weighing.judge.claims import Verdict
from counterclaim.weighing.nearness import Nearness
from counterclaim.weighing.protocols import Judge
from counterclaim.weighing.rules import Ruling, ruled, rules

Row = NDArray[np.float64]
KnownPairs = Mapping[tuple[str, str], JudgedPair]

MADE_BY = "weighing-1"


@dataclass(frozen=True, slots=True)
class Answers:
    """What was said of a story's pairs."""

    #: The judge's verdict, and the belief before it: same, contradicts, neither.
    judged: Mapping[Pair, tuple[Verdict, Row]]
    #: The name of the rule that decided, with its ruling.
    rulings: Mapping[Pair, tuple[str, Ruling]]
    #: Pairs that the judge had not seen before.
    asked: int


def judge_candidates(nearness: Nearness, judge: Judge, beliefs: Beliefs, known: KnownPairs) -> Answers:
    """Ask the rules about the candidates, and of what they leave open the judge about the likeliest."""
    asked_rules = rules()
    pairs = candidates(nearness)
    rulings = {}
    for one, other in pairs:
        ruling = ruled(asked_rules, nearness.wordings[one], nearness.wordings[other])
        if ruling is not None:
            rulings[one, other] = ruling
    believed = dict(zip(pairs, beliefs.before.of(numbers(nearness, pairs)), strict=True))
    related = {pair: 1.0 - float(row[2]) for pair, row in believed.items() if pair not in rulings}
    chosen = worth_judging(nearness, related)
    verdicts = {pair: kept for pair in chosen if (kept := _remembered(known.get(_ids(nearness, pair)), judge))}
    fresh = [pair for pair in chosen if pair not in verdicts]
    said = judge.judge([(nearness.wordings[one].judged, nearness.wordings[other].judged) for one, other in fresh])
    verdicts.update(zip(fresh, said, strict=True))
    return Answers({pair: (verdicts[pair], believed[pair]) for pair in chosen}, rulings, len(fresh))


def _remembered(kept: JudgedPair | None, judge: Judge) -> Verdict | None:
    """What this very judge said of the pair before."""
    if kept is None or kept.made_by != judge.made_by:
        return None
    same, contradicts = kept.wording_same, kept.wording_contradicts
    if same is None or contradicts is None:
        return None
    return Verdict(same, contradicts, max(0.0, 1.0 - same - contradicts))


def believed(nearness: Nearness, answers: Answers, beliefs: Beliefs, judge: str) -> Judged:
    """Rulings where a rule decided, beliefs elsewhere, each with its record."""
    bars = beliefs.deciding(judge)
    chances = likelihoods(nearness, answers, beliefs, judge)
    chances |= {pair: _chances(ruling) for pair, (_, ruling) in answers.rulings.items()}
    records = {}
    for pair in sorted(chances):
        first, second = _ids(nearness, pair)
        if pair in answers.rulings:
            name, ruling = answers.rulings[pair]
            reason = f"{name}: {ruling.reason}"
            records[pair] = JudgedPair(first, second, ruling.relation, ruling.confidence, reason, MADE_BY)
        else:
            relation, confidence = _relation(*chances[pair], bars)
            confidence = _as_told(confidence)
            reason = f"judged from wording: {confidence:.2f}"
            said, _ = answers.judged[pair]
            records[pair] = JudgedPair(first, second, relation, confidence, reason, judge, said.same, said.contradicts)
    return Judged(
        wordings=nearness.wordings,
        same={pair: chances[pair][0] for pair in records},
        contradicts={pair: chances[pair][1] for pair in records},
        records=records,
        across_bar=bars.across_bar,
        within_bar=bars.within_bar,
    )


def likelihoods(nearness: Nearness, answers: Answers, beliefs: Beliefs, judge: str) -> dict[Pair, tuple[float, float]]:
    """How likely each judged pair is the same, and contradicts, all told."""
    pairs = list(answers.judged)
    before = np.array([row for _, row in answers.judged.values()]).reshape(-1, 3)
    deciding = beliefs.deciding(judge)
    if deciding is beliefs.judged:
        rows = judged_numbers(nearness.wordings, pairs, before, [verdict for verdict, _ in answers.judged.values()])
    else:
        rows = together_numbers(nearness.wordings, pairs, before)
    told = deciding.of(rows)
    return {pair: (float(row[0]), float(row[1])) for pair, row in zip(pairs, told, strict=True)}


def _chances(ruling: Ruling) -> tuple[float, float]:
    if ruling.relation is Relation.SAME:
        return ruling.confidence, 0.0
    if ruling.relation is Relation.CONTRADICTS:
        return 0.0, ruling.confidence
    return 0.0, 0.0


def _relation(same: float, contradicts: float, bars: Networks) -> tuple[Relation, float]:
    """What is said of a pair by itself, and how surely."""
    if contradicts >= bars.across_bar and contradicts >= same:
        return Relation.CONTRADICTS, contradicts
    if same >= bars.within_bar:
        return Relation.SAME, same
    return Relation.NEITHER, 1.0 - max(same, contradicts)


def _as_told(chance: float) -> float:
    """A chance as it is put down: no more digits than it is good for, and never certain.

    Every report moves the chances of its whole story a little; so put, those of most pairs stay what they were, and
    the ledger has nothing new to keep of them.
    """
    return min(round(chance, 2), 0.99)


def _ids(nearness: Nearness, pair: Pair) -> tuple[str, str]:
    first, second = sorted(nearness.wordings[node].claims[0] for node in pair)
    return first, second
