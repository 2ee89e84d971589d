"""What the ledger answers beside the records it keeps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from counterclaim.records import Figure, Moment, Place, Report, Span


class KeptAs(StrEnum):
    """What a report handed in turned out to be."""

    NEW = "new"
    KNOWN = "known"
    REVISION = "revision"


@dataclass(frozen=True, slots=True)
class Kept:
    """How a report was kept."""

    state: KeptAs
    #: Digest of the report that it revises; None unless it is a revision.
    revises: str | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """What weighing compares reports by to find their story."""

    #: Digest of the report.
    report: str
    #: First instant that the publication time allows; None where the report gives none.
    published: datetime | None
    vector: bytes | None
    names: tuple[str, ...]
    #: Id of the story that the report belongs to now; None where it has none yet.
    story: str | None
    #: The report's title.
    title: str = ""
    #: Its content words; None where no words are kept of it.
    words: tuple[str, ...] | None = None
    #: What took its names and words.
    made_by: str | None = None
    #: Digest of the first of the reports that this one was grouped with; None where it was not grouped yet.
    home: str | None = None


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure and where it stands."""

    #: Digest of the report.
    report: str
    #: Id of the claim that holds it; None for one that stands in no claim.
    claim: str | None
    figure: Figure


@dataclass(frozen=True, slots=True)
class FoundMoment:
    """A moment and where it stands, as in FoundFigure."""

    report: str
    claim: str | None
    moment: Moment


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place and where it stands, as in FoundFigure."""

    report: str
    claim: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Hit:
    """A report in which searched words stand."""

    report: Report
    #: The shortest stretch with most of the words; None where they stand in the title alone.
    span: Span | None
    #: Each word found inside that stretch.
    words: tuple[Span, ...]
    #: The stretch with some text around it, on one line, "…" where it was cut.
    snippet: str
    #: Ids of the claims that the stretch touches.
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeptCapture:
    """A capture without its bytes."""

    digest: str
    address: str
    media_type: str
    #: Bytes.
    length: int
    captured: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the custody log."""

    number: int
    #: Digest of the entry before; 64 zeros for the first.
    previous: str
    #: ISO 8601, UTC.
    at: str
    #: Who ran the process; None where no name was given.
    operator: str | None
    #: Version of the process.
    made_by: str
    #: "capture", "circumstances", "report", "reading", "weighing", "decision", "failure", "party", "set aside",
    #: "timestamp", "handed over", "case", "revisit", "redact", "user".
    action: str
    #: Address, digest or id of what was kept.
    about: str
    #: Digest of what was kept, over all of its fields.
    object: str
    #: sha256 over all of the above.
    digest: str


@dataclass(frozen=True, slots=True)
class Head:
    """One line of the log of heads: a run's seal, which binds every custody entry up to its last."""

    number: int
    #: Digest of the head before; 64 zeros for the first.
    previous: str
    #: ISO 8601, UTC.
    at: str
    #: Who ran the process that sealed; None where no name was given.
    operator: str | None
    #: Version of the process.
    made_by: str
    #: Number of the last entry that it binds.
    last: int
    #: That entry's digest, and through it all entries before.
    head: str
    #: sha256 over all of the above.
    digest: str


@dataclass(frozen=True, slots=True)
class Timestamp:
    """What an authority outside says of a head (RFC 3161): its digest was there at that time."""

    #: Number of the head.
    seal: int
    #: The authority's address.
    authority: str
    #: When, by the authority's clock; None where the response cannot be read any more.
    at: datetime | None
    #: The whole response as it came, DER.
    response: bytes
    #: The certificates that it carries, PEM.
    certificates: str


@dataclass(frozen=True, slots=True)
class CaseRule:
    """What a case wants alerts of."""

    #: "story", "party", "place" or "kind".
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Case:
    """A person's own collection of inputs."""

    name: str
    inputs: tuple[str, ...]
    rules: tuple[CaseRule, ...]
    #: How many reports were read for it.
    reports: int


@dataclass(frozen=True, slots=True)
class Poll:
    """How a watched input answered, and when it is asked again."""

    input: str
    polled: datetime
    due: datetime
    #: Seconds between two times.
    pause: int
    #: Since when it has not answered; None while it does.
    failing: datetime | None
    #: Why it did not; "" while it does.
    reason: str


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that whoever watches a case wants to hear of."""

    #: The same for the same news, so that whoever gets it twice can tell.
    id: str
    #: "dispute", "side", "figure", "silent change", "correction", "stopped", "answers".
    kind: str
    #: What it is about, as an id that all news of the same thing bear.
    thing: str
    #: In a sentence, as it is told.
    words: str
    at: datetime
    story: str | None = None
    parties: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    #: Known without being news: what stood there when watching began, or what a rule leaves out.
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Redaction:
    """What is left of a capture that a person had removed with all that was read in it."""

    #: Digest of the bytes; of the report, where it was handed in without them.
    capture: str
    #: Digests of the reports that they gave.
    reports: tuple[str, ...]
    #: Where they were captured.
    addresses: tuple[str, ...]
    #: Digests of readings of other reports that held names which only these give.
    readings: tuple[str, ...]
    #: Digests of the decisions that quoted them, or were made about what was read in them.
    decisions: tuple[str, ...]
    who: str
    at: datetime
    why: str
    #: Ids of the stories in which they stood.
    stories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that `verify` found not to hold."""

    #: "custody", "head", "timestamp", "capture", "redaction", "report", "reading", "decision", "party", "failure".
    kind: str
    #: Entry number, address, digest or id.
    about: str
    #: What does not hold, in a sentence.
    reason: str
