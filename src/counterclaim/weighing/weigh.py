"""One story weighed: origins, candidate pairs, rules and judge, beliefs, disputes. Records in, records out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from counterclaim.records import Claim, Dispute, JudgedPair, Origin, Reading, Relation, Report, Story, Weighing
from counterclaim.weighing.beliefs import Beliefs, numbers
from counterclaim.weighing.candidates import Pair, candidates
from counterclaim.weighing.disputes import Judged, disputes_of, keep_ids
from counterclaim.weighing.disputes.common import agreed
from counterclaim.weighing.judge.claims import Verdict
from counterclaim.weighing.nearness import Nearness
from counterclaim.weighing.origins import claim_origins, origins
from counterclaim.weighing.protocols import Embedder, Judge
from counterclaim.weighing.rules import Ruling, ruled, rules
from counterclaim.weighing.wordings import Wording, wordings

Vector = NDArray[np.float32]
KnownPairs = Mapping[tuple[str, str], JudgedPair]

MADE_BY = "weighing-1"


@dataclass(frozen=True, slots=True)
class Answers:
    """What was said of the candidate pairs: the judge's verdicts, and the rulings where a rule decided."""

    verdicts: Mapping[Pair, Verdict]
    rulings: Mapping[Pair, tuple[str, Ruling]]
    #: Pairs that the judge had not seen before.
    asked: int


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A story before it is judged: origins, the origin's id a claim id, and its wordings with how near they are."""

    origins: tuple[Origin, ...]
    claim_origins: Mapping[str, str]
    nearness: Nearness


def weigh_story(
    story: Story,
    reports: Sequence[Report],
    readings: Sequence[Reading],
    *,
    embedder: Embedder,
    judge: Judge,
    beliefs: Beliefs | None = None,
    known_pairs: KnownPairs | None = None,
    vectors: Mapping[str, Vector | bytes] | None = None,
    parties: Mapping[str, str] | None = None,
    previous: Sequence[Dispute] = (),
) -> Weighing:
    """What is found among the claims of one story; the order of reports and readings makes no difference.

    `known_pairs` are pairs judged before, by the ids of their claims: what this judge said is not asked again.
    `vectors` are vectors of claims' texts by claim id, as the embedder gives them; others are made. `parties` is the
    user's list of speakers and whom they speak for. `previous` are the story's disputes of before: their ids live on.
    """
    beliefs = beliefs or Beliefs.load()
    laid = lay_out(reports, readings, embedder, vectors=vectors, parties=parties)
    answers = judge_candidates(laid.nearness, judge, known_pairs or {})
    judged = _believed(laid.nearness, answers, beliefs, judge.made_by)
    made_by = f"{MADE_BY}/{beliefs.made_by}/{judge.made_by}"
    disputes = disputes_of(judged, story.id, laid.claim_origins, made_by)
    told = laid.nearness.wordings
    return Weighing(
        story=story,
        origins=laid.origins,
        pairs=tuple(judged.records.values()),
        disputes=keep_ids(disputes, previous),
        agreed=agreed(told, disputes, judged.records.values()),
        claim_origins=laid.claim_origins,
        counts=_counts(told, answers),
    )


def lay_out(
    reports: Sequence[Report],
    readings: Sequence[Reading],
    embedder: Embedder,
    *,
    vectors: Mapping[str, Vector | bytes] | None = None,
    parties: Mapping[str, str] | None = None,
) -> LaidOut:
    """Origins and wordings of a story, before anything is judged."""
    claims = {claim.id: claim for reading in readings for claim in reading.claims}
    found = origins(reports)
    origin_of = claim_origins(claims.values(), found)
    told = wordings(reports, readings, origin_of, parties or {})
    rows = _vectors([wording.claim for wording in told], embedder, vectors or {})
    return LaidOut(found, origin_of, Nearness.of(told, rows))


def _vectors(claims: Sequence[Claim], embedder: Embedder, known: Mapping[str, Vector | bytes]) -> Vector:
    """One row a claim, those not known made now."""
    missing = [claim.id for claim in claims if claim.id not in known]
    texts = {claim.id: claim.text for claim in claims}
    made = dict(zip(missing, embedder.vectors([texts[one] for one in missing]), strict=True)) if missing else {}
    rows = [made[claim.id] if claim.id in made else _row(known[claim.id]) for claim in claims]
    return np.stack(rows) if rows else np.zeros((0, 1), dtype=np.float32)


def _row(kept: Vector | bytes) -> Vector:
    return np.frombuffer(kept, dtype=np.float32) if isinstance(kept, bytes) else kept


def judge_candidates(nearness: Nearness, judge: Judge, known: KnownPairs) -> Answers:
    """Ask the rules about the candidates, and of what they leave open the judge."""
    asked_rules = rules()
    rulings: dict[Pair, tuple[str, Ruling]] = {}
    verdicts: dict[Pair, Verdict] = {}
    fresh: list[Pair] = []
    for pair in candidates(nearness):
        one, other = (nearness.wordings[node] for node in pair)
        ruling = ruled(asked_rules, one, other)
        kept = _remembered(known.get(_ids(one, other)), judge)
        if ruling is not None:
            rulings[pair] = ruling
        elif kept is not None:
            verdicts[pair] = kept
        else:
            fresh.append(pair)
    said = judge.judge([(nearness.wordings[one].judged, nearness.wordings[other].judged) for one, other in fresh])
    verdicts.update(zip(fresh, said, strict=True))
    return Answers({pair: verdicts[pair] for pair in sorted(verdicts)}, rulings, len(fresh))


def _remembered(kept: JudgedPair | None, judge: Judge) -> Verdict | None:
    """What this very judge said of the pair before."""
    if kept is None or kept.made_by != judge.made_by:
        return None
    same, contradicts = kept.wording_same, kept.wording_contradicts
    if same is None or contradicts is None:
        return None
    return Verdict(same, contradicts, max(0.0, 1.0 - same - contradicts))


def _believed(nearness: Nearness, answers: Answers, beliefs: Beliefs, judge: str) -> Judged:
    """Rulings where a rule decided, beliefs elsewhere, each with its record."""
    pairs = list(answers.verdicts)
    likelihoods = beliefs.of(numbers(nearness, pairs, list(answers.verdicts.values())))
    chances = {pair: (float(row[0]), float(row[1])) for pair, row in zip(pairs, likelihoods, strict=True)}
    chances |= {pair: _chances(ruling) for pair, (_, ruling) in answers.rulings.items()}
    records = {}
    for pair in sorted(chances):
        first, second = _ids(*(nearness.wordings[node] for node in pair))
        relation, confidence = _relation(*chances[pair], beliefs)
        if pair in answers.rulings:
            name, ruling = answers.rulings[pair]
            reason = f"{name}: {ruling.reason}"
            records[pair] = JudgedPair(first, second, ruling.relation, ruling.confidence, reason, MADE_BY)
        else:
            reason = f"judged from wording: {confidence:.2f}"
            said = answers.verdicts[pair]
            records[pair] = JudgedPair(first, second, relation, confidence, reason, judge, said.same, said.contradicts)
    return Judged(
        wordings=nearness.wordings,
        same={pair: chances[pair][0] for pair in records},
        contradicts={pair: chances[pair][1] for pair in records},
        records=records,
        across_bar=beliefs.across_bar,
        within_bar=beliefs.within_bar,
    )


def _chances(ruling: Ruling) -> tuple[float, float]:
    if ruling.relation is Relation.SAME:
        return ruling.confidence, 0.0
    if ruling.relation is Relation.CONTRADICTS:
        return 0.0, ruling.confidence
    return 0.0, 0.0


def _relation(same: float, contradicts: float, beliefs: Beliefs) -> tuple[Relation, float]:
    """What is said of a pair by itself, and how surely."""
    if contradicts >= beliefs.across_bar and contradicts >= same:
        return Relation.CONTRADICTS, contradicts
    if same >= beliefs.within_bar:
        return Relation.SAME, same
    return Relation.NEITHER, 1.0 - max(same, contradicts)


def _ids(one: Wording, other: Wording) -> tuple[str, str]:
    first, second = sorted((one.claim.id, other.claim.id))
    return first, second


def _counts(told: Sequence[Wording], answers: Answers) -> dict[str, int]:
    return {
        "claims": sum(len(wording.claims) for wording in told),
        "wordings": len(told),
        "pairs": len(answers.verdicts) + len(answers.rulings),
        "pairs judged": answers.asked,
        "pairs by rule": len(answers.rulings),
    }
