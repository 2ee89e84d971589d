"""From a ledger to the material of dossiers and lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from counterclaim.ledger.redactions import in_words
from counterclaim.records import Claim, Failure, Report, Stance, Story
from counterclaim.showing.dossier import Material

if TYPE_CHECKING:
    from counterclaim.ledger import Ledger


def material(
    ledger: Ledger,
    story: Story,
    *,
    published_by: datetime | None = None,
    known_by: datetime | None = None,
    clocks: tuple[str, ...] = (),
    elsewhere: bool = True,
) -> Material:
    """All that a ledger holds of one story, seen by the two clocks; `clocks` says the same in words.

    With `elsewhere`, also what was not read and so belongs to no story: it may belong to this one.
    """
    ledger = ledger.shown()
    weighing = ledger.weighing(story.id, known_by=known_by)
    reports = ledger.reports(story=story.id, published_by=published_by, known_by=known_by)
    return Material(
        story=story,
        reports=reports,
        claims=ledger.claims(story=story.id, published_by=published_by, known_by=known_by),
        disputes=ledger.disputes(story=story.id, published_by=published_by, known_by=known_by),
        figures=ledger.figures(story=story.id, published_by=published_by, known_by=known_by),
        evidence=ledger.evidence(story=story.id, published_by=published_by, known_by=known_by),
        origins=weighing.origins,
        pairs=weighing.pairs,
        agreed=weighing.agreed,
        claim_origins=weighing.claim_origins,
        failures=(*ledger.failures(known_by=known_by), *_redacted(ledger, known_by)) if elsewhere else (),
        unread_elsewhere=_unread_elsewhere(ledger, story, published_by, known_by) if elsewhere else (),
        revised=ledger.revised(digests=[report.digest for report in reports], known_by=known_by),
        clocks=clocks,
    )


def _redacted(ledger: Ledger, known_by: datetime | None) -> tuple[Failure, ...]:
    """What was redacted, as something that cannot be read: it may have belonged to this story."""
    return tuple(
        Failure(each.addresses[0] if each.addresses else f"r-{each.reports[0][:12]}", in_words(each), each.at)
        for each in ledger.redactions()
        if known_by is None or each.at <= known_by
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which claims are asked for; None is no limit. Stories and reports may be named by the beginning of their ids."""

    story: str | None = None
    report: str | None = None
    speaker: str | None = None
    party: str | None = None
    stance: Stance | None = None
    published_by: datetime | None = None
    known_by: datetime | None = None


def stories(
    ledger: Ledger, story: str | None, published_by: datetime | None, known_by: datetime | None
) -> tuple[Story, ...]:
    """The story asked for, or all; WrongUse where there is no such story."""
    if story is not None:
        return (ledger.story(story, published_by=published_by, known_by=known_by),)
    return ledger.stories(published_by=published_by, known_by=known_by)


def claims_with_reports(ledger: Ledger, wanted: Wanted) -> Iterator[tuple[Claim, Report, str | None]]:
    """Claims, each with its report and the id of its origin; no more than one story's are held at a time."""
    ledger = ledger.shown()
    report = ledger.report(wanted.report).digest if wanted.report else None
    placed: set[str] = set()
    for story in stories(ledger, wanted.story, wanted.published_by, wanted.known_by):
        placed.update(story.reports)
        if report is not None and report not in story.reports:
            continue
        found = ledger.claims(
            story=story.id,
            report=report,
            speaker=wanted.speaker,
            party=wanted.party,
            stance=wanted.stance,
            published_by=wanted.published_by,
            known_by=wanted.known_by,
        )
        if found:
            reports = {each.digest: each for each in ledger.reports(story=story.id, known_by=wanted.known_by)}
            origins = ledger.weighing(story.id, known_by=wanted.known_by).claim_origins
            yield from ((claim, reports[claim.report], origins.get(claim.id)) for claim in found)
    if wanted.story is None:
        yield from _of_no_story(ledger, wanted, report, placed)


def _of_no_story(
    ledger: Ledger, wanted: Wanted, report: str | None, placed: set[str]
) -> Iterator[tuple[Claim, Report, None]]:
    """Claims of reports that were read and not weighed: a run that was broken off leaves such."""
    if len(placed) >= ledger.counts()["reports"]:
        return
    # A claim may have been added to a report that was kept and not read.
    for each in ledger.reports(published_by=wanted.published_by, known_by=wanted.known_by):
        if each.digest not in placed and report in {None, each.digest}:
            found = ledger.claims(
                report=each.digest,
                speaker=wanted.speaker,
                party=wanted.party,
                stance=wanted.stance,
                known_by=wanted.known_by,
            )
            yield from ((claim, each, None) for claim in found)


def _unread_elsewhere(
    ledger: Ledger, story: Story, published_by: datetime | None, known_by: datetime | None
) -> tuple[Report, ...]:
    unread = ledger.reports(unread=True, published_by=published_by, known_by=known_by)
    return tuple(report for report in unread if report.digest not in story.reports)
