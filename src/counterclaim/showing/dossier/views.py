"""What a dossier shows, as small frozen records: the same for the terminal, a page and paper.

A view holds words and numbers ready to be set, and the ids by which the record behind them is found. It says nothing
about colours, columns or marks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from counterclaim.records import Figure


@dataclass(frozen=True, slots=True)
class ReportView:
    """One report of the story, under the number by which the rest of the dossier cites it."""

    number: int
    id: str
    digest: str
    title: str
    outlet: str
    address: str | None
    published: str
    #: First instant that the publication time allows; for order only.
    earliest: datetime | None
    claims: int
    #: Number of the report whose wording it carries throughout, and the agency it names; None for one in its own words.
    copy_of: int | None = None
    agency: str | None = None
    #: Why it was kept and not read.
    unread: str | None = None
    notes: tuple[str, ...] = ()
    #: What became other since the page was taken in before, in a few words; None for a page taken in once.
    changed: str | None = None


@dataclass(frozen=True, slots=True)
class Carrier:
    """Another report that carries the same passage."""

    report: int
    outlet: str
    claim: str


@dataclass(frozen=True, slots=True)
class SpeakerView:
    """Who speaks, as far as the texts tell."""

    #: None for a reporter's own sentence.
    id: str | None
    name: str
    office: str | None = None
    party: str | None = None
    #: The words that gave the party.
    party_because: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """One claim as it is shown, its copies folded into it."""

    claim: str
    speaker: SpeakerView
    #: The words that stand for the speaker here, where one could not tell from them who is meant: "he".
    as_written: str | None
    #: "says", "denies", "promises"…
    verb: str
    #: The words of the cue where the verb is not a plain saying, for the reader to check.
    cue: str | None
    #: In quotation marks where the report quotes; without where it tells in its own words.
    words: str
    report: int
    #: "" where it is not known; so is `published`.
    outlet: str
    published: str
    earliest: datetime | None
    #: When it was said, where the text tells.
    uttered: str | None
    channel: str | None
    carriers: tuple[Carrier, ...] = ()
    #: "speaker unsure, 0.41": what the machine was not sure of; and who decided something about it.
    unsure: tuple[str, ...] = ()
    #: Label inside a dispute: "A1"; None elsewhere.
    label: str | None = None

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of the claim and of the copies folded into it."""
        return (self.claim, *(carrier.claim for carrier in self.carriers))


@dataclass(frozen=True, slots=True)
class SideView:
    """Claims of a dispute that agree."""

    letter: str
    parties: tuple[str, ...]
    said: tuple[Said, ...]
    claims: int
    separately_worded: int


@dataclass(frozen=True, slots=True)
class ReasonView:
    """One pair that holds a dispute together."""

    first: str
    second: str
    reason: str
    confidence: float


@dataclass(frozen=True, slots=True)
class DisputeView:
    """A question, and its sides face to face in the order of their first publication."""

    number: int
    id: str
    kind: str
    question: str
    state: str
    confidence: float
    #: Whether it is more likely than not that the sides cannot both be true.
    likely: bool
    sides: tuple[SideView, ...]
    reasons: tuple[ReasonView, ...]
    #: Reasons that are not shown.
    more_reasons: int
    common_ground: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class AgreedView:
    """Claims of speakers of disputing parties that say the same."""

    parties: tuple[str, ...]
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """What is said alike by one or several: the first of it, and who else says so."""

    first: Said
    also: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class OneSide:
    """What one party alone says and nobody answers; `party` is None for speakers whose party no text gives."""

    party: str | None
    #: True for reporters' own sentences.
    reporters: bool
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class FigureView:
    """One figure and who gives it."""

    figure: Figure
    #: "101 or more", "200 to 999".
    interval: str
    as_written: str
    #: What is counted, as written; where the text does not say, `context` has the words around.
    of: str | None
    context: str
    by: SpeakerView
    report: int
    outlet: str
    published: str
    earliest: datetime | None
    claim: str | None
    carriers: tuple[Carrier, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures that count the same thing, side by side."""

    of: str
    figures: tuple[FigureView, ...]
    #: Numbers of the disputes in which they stand.
    disputes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing under its time, which may be a minute or a month."""

    when: str
    earliest: datetime
    #: "published", "told" (what is said to have happened then).
    kind: str
    words: str
    #: Who publishes; who tells, with the verb and what joins it to the words.
    by: str
    report: int
    claim: str | None = None
    #: Where the stretch of time ends; None where it is an instant, or where it ends is not known.
    latest: datetime | None = None


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """Footage, pictures or documents that reports cite."""

    id: str
    kind: str
    shows: str | None
    shown_by: str | None
    shown_where: str | None
    #: Where the report links to it.
    address: str | None
    sentence: str
    report: int
    outlet: str
    carriers: tuple[Carrier, ...] = ()


@dataclass(frozen=True, slots=True)
class NotRead:
    """What was kept and not read, with the reason; nothing disappears."""

    #: Kind of debris and how many passages, over all reports.
    debris: tuple[tuple[str, int], ...]
    #: Reports of this story, and reports of no story, in a language or form that is not read.
    unread: tuple[ReportView, ...]
    #: Input and reason.
    failures: tuple[tuple[str, str], ...]
    #: Report number and what intake noticed about it.
    notes: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What the dossier is about."""

    story: str
    title: str
    span: str
    reports: int
    outlets: int
    claims: int
    speakers: int
    #: Reports that are not copies of another one throughout.
    separately_worded: int
    disputes: int
    #: Further disputes, each less likely than not.
    perhaps: int
    parties: tuple[str, ...]
    #: "as published by 3 May 2031": the clocks that the view is set to.
    clocks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """All accounts of one story, face to face."""

    head: Head
    disputes: tuple[DisputeView, ...]
    agreed: tuple[AgreedView, ...]
    one_side: tuple[OneSide, ...]
    promises: tuple[Point, ...]
    demands: tuple[Point, ...]
    figures: tuple[FigureGroup, ...]
    timeline: tuple[TimelineEntry, ...]
    evidence: tuple[EvidenceView, ...]
    reports: tuple[ReportView, ...]
    not_read: NotRead
    #: Versions of what read and weighed.
    made_by: tuple[str, ...]
