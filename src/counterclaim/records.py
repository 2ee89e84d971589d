"""The words of the field as frozen records: what every room of the house hands to the next.

A record checks itself when it is built and says what it wanted and what came. This module imports nothing else of
ours, so it can be read on its own, top to bottom, in the order in which a report travels: captured, read, weighed.

Offsets are Unicode code points of the report's text, end exclusive. Times are aware datetimes in UTC unless a field
says otherwise. Confidences are between 0 and 1.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum

Number = int | float

_ISO_PREFIX = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2}(\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?")


def digest_of(content: bytes | str) -> str:
    """The sha256 digest of bytes, or of text as UTF-8, as 64 hexadecimal digits."""
    raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return hashlib.sha256(raw).hexdigest()


def _short_id(prefix: str, *parts: object) -> str:
    return f"{prefix}-{digest_of(chr(0).join(str(part) for part in parts))[:12]}"


def _check_confidence(owner: object, confidence: float) -> None:
    if not 0.0 <= confidence <= 1.0:
        raise ValueError(f"{type(owner).__name__}.confidence must lie between 0 and 1, not {confidence!r}")


def _check_aware(owner: object, name: str, moment: datetime | None) -> None:
    if moment is not None and moment.tzinfo is None:
        raise ValueError(f"{type(owner).__name__}.{name} needs a time zone, got {moment.isoformat()}")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a report's text: from `start` up to, not including, `end`; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if self.start < 0 or self.end <= self.start:
            raise ValueError(f"a span needs 0 <= start < end, not [{self.start}, {self.end}]")

    def cut(self, text: str) -> str:
        """The words of `text` that this span marks; ValueError where the text is too short for it."""
        if self.end > len(text):
            raise ValueError(f"the span [{self.start}, {self.end}] lies outside a text of {len(text)} characters")
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


Spans = tuple[Span, ...]

_PRINTED = 70
"""Characters of a text that a record prints of itself."""


def _printed(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _PRINTED else f"{words[: _PRINTED - 1].rstrip()}…"


def words_of(spans: Iterable[Span], text: str) -> str:
    """The words of several spans of one text, pieces parted by " … "."""
    return " … ".join(span.cut(text) for span in spans)


class Precision(StrEnum):
    """How exactly a time is known, coarsest first."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    PART = "part of day"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"


# --- intake -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who publishes."""

    name: str
    hosts: tuple[str, ...] = ()
    #: IANA name, such as "Europe/Dublin"; None where it is not known.
    time_zone: str | None = None
    #: The owner or the agency whose copy it carries, where known.
    owner: str | None = None

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("an outlet needs a name")


@dataclass(frozen=True, slots=True)
class PublicationTime:
    """When a report says it was published, as exactly as it says so and no more."""

    #: An ISO 8601 prefix as found: "2031-05", "2031-05-03", "2031-05-03T14:20:00+02:00".
    value: str
    precision: Precision
    #: Offset or zone name as found; None where the source gives none, and then it is never assumed.
    zone: str | None
    #: Where it was found: "given", "json-ld datePublished", "meta article:published_time", "dateline", …
    origin: str

    def __post_init__(self) -> None:
        if not _ISO_PREFIX.fullmatch(self.value):
            raise ValueError(f"a publication time is an ISO 8601 date or time, not {self.value!r}")
        self.earliest()

    def earliest(self) -> datetime:
        """The first instant that the value allows, in UTC; where no zone is known, as if it were written in UTC."""
        date, _, clock = self.value.partition("T")
        parts = [*(int(piece) for piece in date.split("-")), 1, 1][:3]
        day = datetime(parts[0], parts[1], parts[2], tzinfo=UTC)
        if not clock:
            return day
        zone = re.search(r"(Z|[+-]\d{2}:?\d{2})$", clock)
        bare = clock[: zone.start()] if zone else clock
        hours, minutes, seconds = [*(float(piece) for piece in bare.split(":")), 0.0, 0.0][:3]
        moment = day + timedelta(hours=hours, minutes=minutes, seconds=seconds)
        if zone and zone.group() != "Z":
            sign = -1 if zone.group()[0] == "+" else 1
            offset = zone.group()[1:].replace(":", "")
            moment += sign * timedelta(hours=int(offset[:2]), minutes=int(offset[2:]))
        return moment


@dataclass(frozen=True, slots=True)
class Capture:
    """The bytes that were read, untouched, with digest and circumstances."""

    content: bytes = field(repr=False)
    #: Where they came from: an http(s) address, a file's path as given, or "-" for standard input.
    address: str
    #: When they were read.
    captured: datetime
    media_type: str = "application/octet-stream"
    #: What else is known of the capture: operator, machine, program version, charset given, …
    circumstances: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        _check_aware(self, "captured", self.captured)

    @property
    def digest(self) -> str:
        """sha256 of the bytes."""
        return digest_of(self.content)


class DebrisKind(StrEnum):
    """What survives a page's extraction and is no part of the report."""

    SIGN_UP = "sign-up notice"
    CONSENT = "consent notice"
    PROMOTION = "promoted headline"
    CREDIT = "picture credit"
    SOURCE_LINE = "source line"
    NAVIGATION = "navigation"
    ADVERTISEMENT = "advertisement"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Debris:
    """A stretch of a report's text that is marked, shown on request, and never read."""

    span: Span
    kind: DebrisKind
    #: The rule that marked it, in words a reader understands.
    reason: str


@dataclass(frozen=True, slots=True)
class Link:
    """Where a report links to footage, a picture, a recording, a post or a document."""

    #: The words of the link; of what is set into the page, the line before it.
    span: Span
    address: str
    #: "video", "picture", "recording", "document", "post".
    kind: str
    #: Whether it is shown in the page itself.
    set_in: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """One published text of a capture."""

    text: str
    title: str
    outlet: Outlet | None
    #: Address as published (canonical where the page names one); None for text without one.
    address: str | None
    published: PublicationTime | None
    #: ISO 639-1 code, None where it could not be told.
    language: str | None
    #: Digest of the capture it was taken from.
    capture: str
    #: Every candidate publication time with its origin; `published` is one of them, or None.
    published_candidates: tuple[PublicationTime, ...] = ()
    debris: tuple[Debris, ...] = ()
    #: Lines of the text that stand above the body or over a part of it: headline, kicker, caption, subheading.
    #: They belong to the report, but are shortened: the same is said in the body in full.
    headlines: tuple[Span, ...] = ()
    #: Why the text is kept but not read ("language 'ru' is not read"); None for a report that is read.
    unread: str | None = None
    #: What intake noticed: "3 undecodable bytes replaced", "2 passages not found again in the page", …
    notes: tuple[str, ...] = ()
    #: The version of what made this report from its capture.
    made_by: str = "given"
    links: tuple[Link, ...] = ()

    def __post_init__(self) -> None:
        pieces = (*self.headlines, *(piece.span for piece in self.debris), *(link.span for link in self.links))
        if any(span.end > len(self.text) for span in pieces):
            raise ValueError("a report's debris, headlines and links must lie inside its text")

    def __repr__(self) -> str:
        outlet = self.outlet.name if self.outlet else None
        when = self.published.value if self.published else None
        return f"Report({_printed(self.title)!r}, outlet={outlet!r}, published={when!r}, {len(self.text)} characters)"

    def __str__(self) -> str:
        return self.title

    @property
    def digest(self) -> str:
        """The report's identity: the digest of its text, together with its address where it has one.

        The address takes part because an agency's text carried word for word by two outlets is two reports.
        """
        return digest_of(self.text if self.address is None else f"{self.address}\0{self.text}")

    @property
    def id(self) -> str:
        """Short form of the digest, for people."""
        return f"r-{self.digest[:12]}"


class FailureKind(StrEnum):
    """What became of an input that could not be read."""

    FAILED = "failed"
    #: A robots.txt, a wall, or an address that is not asked.
    BLOCKED = "blocked"
    #: Nothing in it.
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Failure:
    """Something handed in that could not be read, or not wholly: kept, counted and shown."""

    #: File, address or member of an archive.
    input: str
    #: A sentence that names the thing, the place and the remedy.
    reason: str
    #: When it was met.
    at: datetime
    kind: FailureKind = FailureKind.FAILED

    def __post_init__(self) -> None:
        _check_aware(self, "at", self.at)


# --- reading ----------------------------------------------------------------------------------------------------------


class Stance(StrEnum):
    """What a speaker does with a content."""

    ASSERTS = "asserts"
    DENIES = "denies"
    PROMISES = "promises"
    DEMANDS = "demands"
    DOUBTS = "doubts"


class SpeakerKind(StrEnum):
    """What kind of speaker it is."""

    PERSON = "person"
    BODY = "body"
    GROUP = "group"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whom a speaker span means."""

    name: str
    kind: SpeakerKind
    #: Every way in which reports write the speaker; the name is one of them.
    names: tuple[str, ...] = ()
    #: Office as written, newest last: "governor", "deputy commander of the Hill Guard".
    offices: tuple[str, ...] = ()
    #: The side spoken for, only where the text or the user's list says so; None is "unknown", a value of its own.
    party: str | None = None
    #: The words that gave the party ("spokesman of the Varnavan army"), for the reader to check.
    party_because: str | None = None
    #: Unnamed speakers are distinct a report: the digest of the report they stand in; "" for named ones.
    scope: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a speaker needs a name; an unnamed one bears the words that describe him")

    def __str__(self) -> str:
        return self.name

    @property
    def id(self) -> str:
        """Steady as long as name, kind and scope are."""
        return _short_id("s", self.name.casefold(), self.kind, self.scope)

    @property
    def office(self) -> str | None:
        """The newest office known."""
        return self.offices[-1] if self.offices else None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as the words commit to it."""

    span: Span
    text: str
    #: Least and greatest value meant, in whole units of `of`; None is an open end. "more than 100": [101, None].
    low: Number | None
    high: Number | None
    #: The hedging words as written: "more than", "about", "a few"; None for a bare number.
    hedge: str | None
    #: What it counts, as written: "people", "tanks", "km", "%".
    of: str | None
    confidence: float = 1.0

    def __post_init__(self) -> None:
        _check_confidence(self, self.confidence)
        if self.low is None and self.high is None:
            raise ValueError(f"the figure {self.text!r} needs at least one bound")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"the figure {self.text!r} has its low bound {self.low} above its high bound {self.high}")

    def __repr__(self) -> str:
        return f"Figure({self.text!r}, low={self.low}, high={self.high}, hedge={self.hedge!r}, of={self.of!r})"

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Moment:
    """A time expression and what it resolves to (TIMEX3 of TimeML)."""

    span: Span
    text: str
    #: TIMEX3 type: "DATE", "TIME", "DURATION" or "SET".
    type: str
    #: TIMEX3 value: "2031-05-03", "2031-W18", "P3D", "PRESENT_REF", "2031-05-03TNI", …
    value: str
    #: First and last instant that the value allows, UTC; None for durations, sets and vague references.
    earliest: datetime | None = None
    latest: datetime | None = None
    precision: Precision | None = None
    #: "publication", "utterance", "another moment", or None for one that stands on its own.
    resolved_against: str | None = None
    #: TIMEX3 mod, such as "APPROX", "BEFORE", "START".
    mod: str | None = None
    confidence: float = 1.0

    def __post_init__(self) -> None:
        _check_confidence(self, self.confidence)
        _check_aware(self, "earliest", self.earliest)
        _check_aware(self, "latest", self.latest)
        if self.type not in {"DATE", "TIME", "DURATION", "SET"}:
            raise ValueError(f"a moment's type is DATE, TIME, DURATION or SET, not {self.type!r}")


class PlaceKind(StrEnum):
    """How large a thing a place name means."""

    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    FACILITY = "facility"
    NATURAL = "natural feature"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """A place expression, and what it resolves to where that is known."""

    span: Span
    text: str
    kind: PlaceKind
    #: Name of what it resolves to; None where the words name a place that no table knows.
    name: str | None = None
    #: ISO 3166-1 alpha-2.
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    #: How far from the point the meant place may reach, in kilometres.
    radius_km: float | None = None
    geonames_id: int | None = None
    #: The town that a facility is tied to, what a region stands in.
    within: str | None = None
    #: Whether who governs there is meant, and not the land: "Norland denied it".
    as_body: bool = False
    confidence: float = 1.0

    def __post_init__(self) -> None:
        _check_confidence(self, self.confidence)
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError(f"the place {self.text!r} needs both latitude and longitude, or neither")


@dataclass(frozen=True, slots=True)
class Event:
    """What is said to have happened."""

    #: PLOVER type: "ASSAULT", "PROTEST", "AID", …
    type: str
    #: ACLED sub-event type where one fits.
    sub_type: str | None = None
    actor: str | None = None
    target: str | None = None
    confidence: float = 1.0

    def __post_init__(self) -> None:
        _check_confidence(self, self.confidence)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Footage, pictures or documents that a report cites."""

    report: str
    span: Span
    #: The sentence that cites it.
    text: str
    #: "video", "picture", "satellite picture", "recording", "document", "post".
    kind: str
    #: What it is said to show, word for word; None where the report does not say.
    shows: str | None = None
    #: Who showed it, and where, as written.
    shown_by: str | None = None
    shown_where: str | None = None
    confidence: float = 1.0
    #: Where the report links to it.
    address: str | None = None

    @property
    def id(self) -> str:
        """Steady for one report, place in it, and address linked to."""
        linked = () if self.address is None else (self.address,)
        return _short_id("e", self.report, self.span.start, self.span.end, *linked)


@dataclass(frozen=True, slots=True)
class Utterance:
    """One act of speaking: who, when, where, through what; ten reports of one press conference hold one."""

    speaker: str
    #: Day or time of speaking, where known.
    when: Moment | None = None
    #: "a press conference", "Telegram", "a telephone call with …", as written.
    channel: str | None = None
    audience: str | None = None
    place: str | None = None

    @property
    def id(self) -> str:
        """Steady as long as speaker, day and channel are."""
        day = self.when.value if self.when else ""
        return _short_id("u", self.speaker, day, (self.channel or "").casefold())


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody is said to say, think or want; or a reporter's own sentence, and then `speaker` is None."""

    #: Digest of the report.
    report: str
    #: The words claimed; several pieces where the content is broken by its cue.
    content: Spans
    #: The content's words, pieces parted by " … ", exactly as the report has them.
    text: str
    stance: Stance
    #: Whether the speaker commits to the content as it is written: "denied *that soldiers had entered*" does not.
    holds: bool
    cue: Spans = ()
    cue_text: str | None = None
    speaker_spans: Spans = ()
    #: The speaker's words here: "he", "the ministry"; None where it is understood from context.
    speaker_as_written: str | None = None
    speaker: Speaker | None = None
    utterance: Utterance | None = None
    figures: tuple[Figure, ...] = ()
    moments: tuple[Moment, ...] = ()
    places: tuple[Place, ...] = ()
    event: Event | None = None
    #: The id of the claim inside which this one stands.
    inside: str | None = None
    confidence: float = 1.0
    stance_confidence: float = 1.0
    holds_confidence: float = 1.0
    speaker_confidence: float = 1.0
    made_by: str = "given"
    #: What a person put beside words in another language, and who translated them.
    translation: str | None = None
    translated_by: str | None = None

    def __post_init__(self) -> None:
        if not self.content:
            raise ValueError("a claim needs at least one content span")
        if list(self.content) != sorted(self.content):
            raise ValueError("a claim's content spans must stand in the order of the text")
        for confidence in (self.confidence, self.stance_confidence, self.holds_confidence, self.speaker_confidence):
            _check_confidence(self, confidence)

    def __repr__(self) -> str:
        return f"Claim({self.id}: {self})"

    def __str__(self) -> str:
        """Who does what with which words; a content that the speaker does not hold for true says so."""
        teller = self.speaker.name if self.speaker else "the reporter"
        verb = self.stance if self.holds or self.stance is not Stance.ASSERTS else "asserts it is not so"
        return f"{teller} {verb}: {_printed(self.text)}"

    @property
    def id(self) -> str:
        """Identity: report digest and spans of content and cue (two claims may share a content)."""
        spans = ",".join(f"{span.start}-{span.end}" for span in (*self.content, *self.cue))
        return _short_id("c", self.report, spans)

    @property
    def start(self) -> int:
        """Where the content begins."""
        return self.content[0].start

    @property
    def end(self) -> int:
        """Where the content ends."""
        return self.content[-1].end

    @property
    def longest(self) -> Span:
        """The longest piece of the content."""
        return max(self.content, key=lambda span: (span.end - span.start, -span.start))

    @property
    def party(self) -> str | None:
        """The speaker's party, where there is one."""
        return self.speaker.party if self.speaker else None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one report."""

    report: str
    claims: tuple[Claim, ...]
    #: Every figure of the report, inside claims or not.
    figures: tuple[Figure, ...] = ()
    moments: tuple[Moment, ...] = ()
    places: tuple[Place, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    #: Names of people, bodies and places that the report is about; for finding its story.
    names: tuple[str, ...] = ()
    #: What was left out and why.
    notes: tuple[str, ...] = ()
    made_by: str = "given"


# --- weighing ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A stretch of one report."""

    report: str
    span: Span


@dataclass(frozen=True, slots=True)
class Origin:
    """Passages of one wording: the first, and its copies."""

    first: Passage
    copies: tuple[Passage, ...] = ()
    #: The agency that the copies name, where they do.
    agency: str | None = None

    @property
    def id(self) -> str:
        """Steady as long as the first passage is."""
        return _short_id("o", self.first.report, self.first.span.start, self.first.span.end)


class Relation(StrEnum):
    """What a judge says of two claims."""

    SAME = "same"
    CONTRADICTS = "contradicts"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """Two claims of one story and what was judged of them."""

    first: str
    second: str
    relation: Relation
    confidence: float
    #: "rule: figures", "judged from wording", …
    reason: str
    made_by: str = "given"
    #: How likely the judge of wording found each, before the story was weighed as a whole; None where it was not asked.
    #: Kept so that a pair is judged once.
    wording_same: float | None = None
    wording_contradicts: float | None = None

    def __post_init__(self) -> None:
        _check_confidence(self, self.confidence)
        if self.first >= self.second:
            raise ValueError("a judged pair names its claims in the order of their ids, and two different ones")


@dataclass(frozen=True, slots=True)
class Story:
    """Reports about one event."""

    id: str
    title: str
    #: Digests of its reports, by publication.
    reports: tuple[str, ...]
    first: datetime | None = None
    last: datetime | None = None
    #: The story that took this one's place when two were joined.
    replaced_by: str | None = None

    def __repr__(self) -> str:
        return f"Story({self.id}: {_printed(self.title)!r}, {len(self.reports)} reports)"

    def __str__(self) -> str:
        return self.title


class DisputeKind(StrEnum):
    """What the claims of a dispute differ about."""

    DENIAL = "denial"
    FIGURE = "figure"
    RESPONSIBILITY = "responsibility"
    ACCOUNT = "account"
    STATUS = "status"


class DisputeState(StrEnum):
    """Where a dispute stands."""

    OPEN = "open"
    CONCEDED = "conceded"
    OVERTAKEN = "overtaken"


@dataclass(frozen=True, slots=True)
class Side:
    """Claims of a dispute that agree."""

    claims: tuple[str, ...]
    parties: tuple[str, ...] = ()
    #: Origins of its passages: how often it is separately worded. Not a count of independent accounts.
    origins: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.claims:
            raise ValueError("a side needs at least one claim")


@dataclass(frozen=True, slots=True)
class Dispute:
    """Claims of a story that cannot all be true."""

    id: str
    story: str
    kind: DisputeKind
    #: The kind, and the shortest claim in its own words.
    question: str
    sides: tuple[Side, ...]
    state: DisputeState = DisputeState.OPEN
    confidence: float = 1.0
    #: The pairs that hold it together, strongest first.
    reasons: tuple[JudgedPair, ...] = ()
    #: Claims of speakers on different sides that say the same of this matter.
    common_ground: tuple[str, ...] = ()
    replaced_by: str | None = None
    made_by: str = "given"

    def __post_init__(self) -> None:
        _check_confidence(self, self.confidence)
        if len(self.sides) < 2:
            raise ValueError("a dispute needs at least two sides")
        if len(set(self.claims)) != len(self.claims):
            raise ValueError("a claim stands on one side of a dispute only")

    def __repr__(self) -> str:
        sides = " against ".join(str(len(side.claims)) for side in self.sides)
        return f"Dispute({self.id}: {_printed(self.question)!r}, {self.state}, claims {sides})"

    def __str__(self) -> str:
        return self.question

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of the claims on its sides, side by side."""
        return tuple(claim for side in self.sides for claim in side.claims)


@dataclass(frozen=True, slots=True)
class Weighing:
    """What was found among the claims of one story."""

    story: Story
    origins: tuple[Origin, ...]
    pairs: tuple[JudgedPair, ...]
    disputes: tuple[Dispute, ...]
    #: Pairs of claims said alike by speakers of parties that dispute something with each other.
    agreed: tuple[tuple[str, ...], ...] = ()
    #: Origin id a claim id.
    claim_origins: Mapping[str, str] = field(default_factory=dict)
    #: Counts for people and benches: "pairs judged", "pairs by rule", …
    counts: Mapping[str, int] = field(default_factory=dict)


# --- people -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about any of these."""

    #: "confirm", "reject", "correct", "join", "part", "add", "protect", "note", "undo".
    kind: str
    #: The id of what it is about.
    about: str
    #: Anchor: it re-attaches only to exactly what it was made on.
    report: str | None
    spans: Spans
    #: Which field it corrects; None where the whole is meant.
    field: str | None
    #: The new value as JSON; None where there is none.
    value: str | None
    who: str
    when: datetime
    why: str = ""

    def __post_init__(self) -> None:
        _check_aware(self, "when", self.when)
        if not self.who.strip():
            raise ValueError("a decision is signed: who must not be empty")

    @property
    def id(self) -> str:
        """Steady: a decision is never edited."""
        spans = ",".join(f"{span.start}-{span.end}" for span in self.spans)
        parts = (self.kind, self.about, self.report, spans, self.field, self.value, self.who, self.when.isoformat())
        return _short_id("dec", *parts)


@dataclass(frozen=True, slots=True)
class Case:
    """A person's own collection of inputs, stories, parties and watch rules."""

    name: str
    inputs: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    #: Party a speaker name, as the user lists it.
    parties: Mapping[str, str] = field(default_factory=dict)
