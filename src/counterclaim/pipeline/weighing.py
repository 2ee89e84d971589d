"""Weighing after reading: fresh reports find their stories, and each story that they touch is weighed anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

import numpy as np

from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import Profile as KeptProfile
from counterclaim.ledger.deciding.rulings import Rulings, names_joined
from counterclaim.pipeline.regrouping import as_decided
from counterclaim.reading.speakers import join
from counterclaim.records import Claim, JudgedPair, Reading, Report, Speaker, Story, Weighing
from counterclaim.weighing.grouping import LONGEST
from counterclaim.weighing.likeness import MADE_BY, Profile, profile
from counterclaim.weighing.protocols import Embedder, Judge
from counterclaim.weighing.stories import Stirred, stirred_by
from counterclaim.weighing.weigh import weigh_story


def weigh_reports(
    fresh: Sequence[str], ledger: Ledger, models: Weighers, *, now: datetime
) -> Iterator[tuple[int, int, Weighing]]:
    """Weigh and keep every story that the fresh reports touch; give how many are done, of how many, and the weighing.

    `fresh` are digests of reports that are kept and read; `now` dates those of them that bear no date.
    """
    found, homes = touched_stories(fresh, ledger, now=now)
    touched = as_decided(found, ledger)
    for done, story in enumerate(touched, start=1):
        weighing = weigh_kept(story, ledger, models)
        yield done, len(touched), weighing
    # Last: a run that is cut off has to find the same stories again.
    ledger.keep_homes(homes)


class Weighers(Protocol):
    """The models that weighing asks for."""

    @property
    def embedder(self) -> Embedder:
        """Gives claims their vectors."""

    @property
    def judge(self) -> Judge:
        """Judges pairs of claims."""


def weigh_kept(story: Story, ledger: Ledger, models: Weighers) -> Weighing:
    """Weigh a story from what the ledger keeps of it and people decided about that, and keep the weighing."""
    reports = [ledger.report(digest) for digest in story.reports]
    kept = [reading for report in reports if (reading := ledger.reading(report.digest)) is not None]
    whole = _joined(kept)
    rulings = ledger.rulings()
    readings = ruled_readings(whole, reports, rulings)
    # A vector is that of a text: one of a claim that a person gave other words, or a translation, is made anew.
    decided = rulings.ever_touched
    claims = [claim.id for reading in readings for claim in reading.claims if claim.id not in decided]
    weighing = weigh_story(
        story,
        reports,
        readings,
        embedder=models.embedder,
        judge=models.judge,
        known_pairs=_still_known(ledger.judged_pairs(story.id), kept, readings, rulings),
        vectors=ledger.claim_vectors(claims),
        parties=ledger.parties(),
        previous=ledger.disputes(story=story.id),
    )
    with ledger.transaction():
        for before, now in zip(kept, whole, strict=True):
            if now != before:
                ledger.keep_reading(now)
        ledger.keep_weighing(weighing)
    return weighing


def ruled_readings(readings: Sequence[Reading], reports: Sequence[Report], rulings: Rulings) -> list[Reading]:
    """The readings as people decided, with the claims that they added; words in another language by the translation."""
    if not rulings.in_force:
        return list(readings)
    added: dict[str, list[Claim]] = {}
    for claim in rulings.added:
        added.setdefault(claim.report, []).append(claim)
    read = {reading.report: reading for reading in readings}
    found = []
    for report in reports:
        reading = read.get(report.digest, Reading(report.digest, ()))
        claims = {claim.id: claim for claim in (*rulings.claims(reading.claims), *added.get(report.digest, ()))}
        ordered = sorted(claims.values(), key=lambda claim: (claim.start, claim.end))
        found.append(replace(reading, claims=tuple(_in_english(claim) for claim in ordered)))
    return found


def _in_english(claim: Claim) -> Claim:
    return claim if claim.translation is None else replace(claim, text=claim.translation)


def _still_known(
    pairs: Sequence[JudgedPair], kept: Sequence[Reading], readings: Sequence[Reading], rulings: Rulings
) -> dict[tuple[str, str], JudgedPair]:
    """The pairs judged before of which both claims are as they were: who speaks, and for whom, is judged too.

    What was judged while a decision stood that was taken back since is out of date as well.
    """
    before = {claim.id: claim for reading in kept for claim in reading.claims}
    joined = {name for each in rulings.log if each.kind == "join" for name in names_joined(each)}
    changed = {claim.id for reading in readings for claim in reading.claims if claim != before.get(claim.id)}
    changed |= {claim.id for claim in before.values() if claim.speaker and claim.speaker.id in joined}
    changed |= rulings.ever_touched
    return {(pair.first, pair.second): pair for pair in pairs if not {pair.first, pair.second} & changed}


def touched_stories(fresh: Sequence[str], ledger: Ledger, *, now: datetime) -> tuple[list[Story], dict[str, str]]:
    """The stories that hold a fresh report, or whose reports are others because of one; and how reports are grouped.

    The second is what the ledger's `keep_homes` takes, once the stories are weighed.
    """
    dates = sorted(_dated(ledger.report(digest), now) for digest in fresh)
    reach = LONGEST
    while True:
        times = _times(dates, reach)
        near = {kept.report: kept for first, last in times for kept in ledger.profiles_between(first, last)}
        homes = {report: kept.home for report, kept in near.items() if kept.home is not None}
        belonging = {report: kept.story for report, kept in near.items() if kept.story is not None}
        profiles = [_profile(kept, ledger) for kept in near.values()]
        found = stirred_by(fresh, profiles, homes, belonging)
        if all(any(first <= begin and end <= last for first, last in times) for begin, end in found.needs()):
            break
        reach += LONGEST
    moved = {report: home for report, home in found.homes.items() if homes.get(report) != home}
    return _changed_stories(found, set(fresh), belonging, ledger), moved


def _changed_stories(found: Stirred, fresh: set[str], belonging: Mapping[str, str], ledger: Ledger) -> list[Story]:
    held = {one.report for group in found.groups for one in group.members}
    ids = {belonging[report] for report in held if report in belonging}
    previous = [ledger.story(story) for story in sorted(ids)]
    before = {story.id: frozenset(story.reports) for story in previous}
    touched = []
    for story in found.stories(previous, set(belonging.values()) - ids):
        if story.replaced_by is not None:
            continue
        far = before.get(story.id, frozenset()) - held
        whole = replace(story, reports=(*story.reports, *sorted(far)))
        if fresh.intersection(story.reports) or frozenset(whole.reports) != before.get(story.id):
            touched.append(whole)
    return touched


def _dated(report: Report, now: datetime) -> datetime:
    return report.published.earliest() if report.published else now


def _profile(kept: KeptProfile, ledger: Ledger) -> Profile:
    """What the ledger keeps to compare a report by; made anew where another version took its words."""
    vector = np.frombuffer(kept.vector, dtype=np.float32) if kept.vector else np.zeros(384, dtype=np.float32)
    if kept.words is None or kept.made_by != MADE_BY:
        return profile(ledger.report(kept.report), vector)
    return Profile(kept.report, kept.title, kept.published, vector, frozenset(kept.names), frozenset(kept.words))


def _times(dates: Sequence[datetime], reach: timedelta) -> list[tuple[datetime, datetime]]:
    """Stretches of time around the dates, which are sorted; those that touch are one."""
    found: list[tuple[datetime, datetime]] = []
    for date in dates:
        first, last = date - reach, date + 2 * reach
        if found and first <= found[-1][1]:
            first = found.pop()[0]
        found.append((first, last))
    return found


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
