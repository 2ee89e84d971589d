"""What happened, by the accounts, and what was published when; times as exact as they are and no more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from counterclaim.records import Claim, Moment
from counterclaim.showing import times, wording
from counterclaim.showing.dossier.material import Material, earliest, outlet_name
from counterclaim.showing.dossier.said import folded, speaker_view
from counterclaim.showing.dossier.views import TimelineEntry

#: Characters of a claim shown on the timeline; the whole stands elsewhere under its id.
LENGTH = 140

PUBLISHED, TOLD = "published", "told"


def timeline(material: Material) -> tuple[TimelineEntry, ...]:
    """Entries by the earliest instant they allow; of two that begin together, the less exact one first."""
    told = (entry for copies in folded(material, material.claims) for entry in _told(material, copies[0]))
    entries = sorted((*told, *_published(material)), key=lambda each: (each[0].earliest, -each[1], each[0].report))
    return tuple(entry for entry, _ in entries)


def _told(material: Material, claim: Claim) -> Iterator[tuple[TimelineEntry, float]]:
    """One entry for a claim that places its content in time, at the first of its moments."""
    dated = [moment for moment in claim.moments if moment.earliest is not None and moment.type in {"DATE", "TIME"}]
    if not dated:
        return
    moment = min(dated, key=lambda moment: moment.span.start)
    assert moment.earliest is not None  # noqa: S101  # checked above
    speaker = speaker_view(material, claim)
    party = f" ({speaker.party})" if speaker.party else ""
    words = wording.shortened(wording.words_as_said(claim, material.report_by_digest[claim.report].text), LENGTH)
    verb = ": " if speaker.id is None else f" {wording.saying(wording.verb_of(claim), words)[0]}"
    entry = TimelineEntry(
        when=times.moment(moment),
        earliest=moment.earliest,
        kind=TOLD,
        words=words,
        by=f"{speaker.name}{party}{verb}",
        report=material.number_by_digest[claim.report],
        claim=claim.id,
        latest=moment.latest,
    )
    yield entry, _length(moment, moment.earliest)


def _length(moment: Moment, start: datetime) -> float:
    """How many seconds a moment may span."""
    return ((moment.latest or start) - start).total_seconds()


def _published(material: Material) -> Iterator[tuple[TimelineEntry, float]]:
    for report in material.reports_in_order:
        start = earliest(report)
        if start is not None:
            entry = TimelineEntry(
                when=times.publication(report.published),
                earliest=start,
                kind=PUBLISHED,
                words=report.title,
                by=outlet_name(report),
                report=material.number_by_digest[report.digest],
            )
            yield entry, 0.0
