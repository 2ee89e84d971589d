"""Weighing after reading: fresh reports find their stories, and each story that they touch is weighed anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import numpy as np

from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import Profile as KeptProfile
from counterclaim.pipeline.models import Models
from counterclaim.reading.speakers import join
from counterclaim.records import Claim, JudgedPair, Reading, Report, Speaker, Story, Weighing
from counterclaim.weighing.stories import GAP, LONGEST, Profile, find_stories, profile
from counterclaim.weighing.weigh import weigh_story

#: Reports this far around the fresh ones can belong to a story with them.
WINDOW = LONGEST + GAP


def weigh_reports(
    fresh: Sequence[str], ledger: Ledger, models: Models, *, now: datetime
) -> Iterator[tuple[int, int, Weighing]]:
    """Weigh and keep every story that the fresh reports touch; give how many are done, of how many, and the weighing.

    `fresh` are digests of reports that are kept and read; `now` dates those of them that bear no date.
    """
    touched = touched_stories(fresh, ledger, now=now)
    for done, story in enumerate(touched, start=1):
        weighing = weigh_kept(story, ledger, models)
        yield done, len(touched), weighing


def weigh_kept(story: Story, ledger: Ledger, models: Models) -> Weighing:
    """Weigh a story from what the ledger keeps of it, and keep the weighing."""
    reports = [ledger.report(digest) for digest in story.reports]
    kept = [reading for report in reports if (reading := ledger.reading(report.digest)) is not None]
    readings = _joined(kept)
    claims = [claim.id for reading in readings for claim in reading.claims]
    weighing = weigh_story(
        story,
        reports,
        readings,
        embedder=models.embedder,
        judge=models.judge,
        known_pairs=_still_known(ledger.judged_pairs(story.id), kept, readings),
        vectors=ledger.claim_vectors(claims),
        parties=ledger.parties(),
        previous=ledger.disputes(story=story.id),
    )
    with ledger.transaction():
        for before, now in zip(kept, readings, strict=True):
            if now != before:
                ledger.keep_reading(now)
        ledger.keep_weighing(weighing)
    return weighing


def _still_known(
    pairs: Sequence[JudgedPair], kept: Sequence[Reading], readings: Sequence[Reading]
) -> dict[tuple[str, str], JudgedPair]:
    """The pairs judged before of which both claims are as they were: who speaks, and for whom, is judged too."""
    before = {claim.id: claim for reading in kept for claim in reading.claims}
    changed = {claim.id for reading in readings for claim in reading.claims if claim != before.get(claim.id)}
    return {(pair.first, pair.second): pair for pair in pairs if not {pair.first, pair.second} & changed}


def touched_stories(fresh: Sequence[str], ledger: Ledger, *, now: datetime) -> list[Story]:
    """The stories that hold a fresh report, or whose reports are others because of one."""
    new = {digest: ledger.report(digest) for digest in fresh}
    near = _near(list(new.values()), ledger, now)
    reports = {kept.report: new.get(kept.report) or ledger.report(kept.report) for kept in near}
    previous = [ledger.story(story) for story in sorted({kept.story for kept in near if kept.story})]
    found = find_stories([_profile(kept, reports[kept.report]) for kept in near], previous)
    before = {story.id: frozenset(story.reports) for story in previous}
    touched = []
    for story in found:
        if story.replaced_by is not None:
            continue
        far = before.get(story.id, frozenset()) - set(reports)
        whole = replace(story, reports=(*story.reports, *sorted(far)))
        if set(story.reports) & set(new) or frozenset(whole.reports) != before.get(story.id):
            touched.append(whole)
    return touched


def _profile(kept: KeptProfile, report: Report) -> Profile:
    vector = np.frombuffer(kept.vector, dtype=np.float32) if kept.vector else np.zeros(384, dtype=np.float32)
    return profile(report, vector)


def _near(fresh: Sequence[Report], ledger: Ledger, now: datetime) -> Sequence[KeptProfile]:
    """Profiles of all reports that can belong to a story with one of the fresh, each once, by publication."""
    dates = sorted(report.published.earliest() if report.published else now for report in fresh)
    found: dict[str, KeptProfile] = {}
    begin = 0
    for place, date in enumerate(dates):
        if place + 1 == len(dates) or dates[place + 1] - date > 2 * WINDOW:
            kept = ledger.profiles_between(dates[begin] - WINDOW, date + WINDOW)
            found.update((one.report, one) for one in kept)
            begin = place + 1
    return list(found.values())


def _joined(readings: Sequence[Reading]) -> list[Reading]:
    """The readings with speakers who are one across them made one."""
    speakers = [claim.speaker for reading in readings for claim in reading.claims if claim.speaker]
    whole = join(speakers)
    return [
        replace(reading, claims=tuple(_with_speaker(claim, whole) for claim in reading.claims)) for reading in readings
    ]


def _with_speaker(claim: Claim, whole: Mapping[Speaker, Speaker]) -> Claim:
    if claim.speaker is None or whole[claim.speaker] == claim.speaker:
        return claim
    speaker = whole[claim.speaker]
    utterance = replace(claim.utterance, speaker=speaker.id) if claim.utterance else None
    return replace(claim, speaker=speaker, utterance=utterance)
