"""One story weighed: origins, candidate pairs, rules and judge, beliefs, disputes. Records in, records out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from counterclaim.records import Claim, Dispute, Origin, Reading, Report, Story, Weighing
from counterclaim.weighing.beliefs import Beliefs
from counterclaim.weighing.disputes import disputes_of, keep_ids
from counterclaim.weighing.disputes.common import agreed
from counterclaim.weighing.judging import MADE_BY, Answers, KnownPairs, believed, judge_candidates
from counterclaim.weighing.nearness import Nearness
from counterclaim.weighing.origins import claim_origins, origins
from counterclaim.weighing.protocols import Embedder, Judge
from counterclaim.weighing.wordings import Wording, wordings

Vector = NDArray[np.float32]


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
    answers = judge_candidates(laid.nearness, judge, beliefs, known_pairs or {})
    judged = believed(laid.nearness, answers, beliefs, judge.made_by)
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


def _counts(told: Sequence[Wording], answers: Answers) -> dict[str, int]:
    return {
        "claims": sum(len(wording.claims) for wording in told),
        "wordings": len(told),
        "pairs": len(answers.judged) + len(answers.rulings),
        "pairs judged": answers.asked,
        "pairs by rule": len(answers.rulings),
    }
