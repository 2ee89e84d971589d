"""The tables of a ledger, for SQLite and PostgreSQL alike.

Every table that keeps records has the record as JSON in `record`, which is what is read back, and beside it the columns
that look-ups need. What is long and stands in a column of its own (a report's text) is left out of the JSON.

`known` is when the ledger took a row in. `closed` is when a row stopped being so: a reading made anew, a dispute no
longer found. Rows are closed, never deleted, so that any earlier state can be seen again.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from counterclaim.ledger.columns import (
    Instant,
    Number,
    closed,
    inside_a_reading,
    known,
    metadata,
    number,
    of_a_story,
    reading,
    record,
)

# --- intake and custody -----------------------------------------------------------------------------------------------

captures = Table(
    "captures",
    metadata,
    number(),
    Column("digest", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    #: Bytes of the content.
    Column("length", Number, nullable=False),
    Column("captured", Instant, nullable=False),
    #: Name of the WARC file, where in it the record's gzip member begins, and how many bytes the member has.
    Column("file", Text, nullable=False),
    Column("offset", Number, nullable=False),
    Column("stored", Number, nullable=False),
    #: Bytes of the records right before it that belong to it: what was asked, and what is known of the answer.
    Column("beside", Number, nullable=False, server_default="0"),
    known(),
    record(),
    UniqueConstraint("digest", "address"),
    Index(None, "address"),
    Index(None, "file", "offset"),
)

#: Pages that were fetched again and were the same.
revisits = Table(
    "revisits",
    metadata,
    number(),
    Column("capture", Number, ForeignKey("captures.number"), nullable=False),
    Column("at", Instant, nullable=False),
    #: What the host answered: "304" where it said so itself, "200" where it sent the same bytes again.
    Column("status", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("offset", Number, nullable=False),
    Column("stored", Number, nullable=False),
    known(),
    Index(None, "capture"),
)

#: Captures that a person had removed with all that was read in them: what is left of them.
redactions = Table(
    "redactions",
    metadata,
    number(),
    #: Digest of the bytes that are gone; of the report, where it was handed in without them.
    Column("capture", Text, nullable=False, unique=True),
    Column("at", Instant, nullable=False),
    known(),
    record(),
)

custody = Table(
    "custody",
    metadata,
    number(),
    Column("previous", Text, nullable=False),
    Column("digest", Text, nullable=False),
    #: Exactly as it entered the digest, hence text.
    Column("at", Text, nullable=False),
    Column("operator", Text),
    Column("made_by", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("object", Text, nullable=False),
    Index(None, "about"),
)

#: The log of heads: one line a run that wrote, which binds every custody entry up to `last`.
heads = Table(
    "heads",
    metadata,
    number(),
    Column("previous", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("operator", Text),
    Column("made_by", Text, nullable=False),
    #: Number of the last entry bound, and its digest.
    Column("last", Number, nullable=False),
    Column("head", Text, nullable=False),
)

#: What authorities outside say of a head: that its digest was there at their time.
timestamps = Table(
    "timestamps",
    metadata,
    number(),
    #: Number of the head; it binds no row, so that a head taken away leaves its timestamps to tell of it.
    Column("seal", Number, nullable=False),
    #: The authority's address.
    Column("authority", Text, nullable=False),
    #: The RFC 3161 response as it came, DER.
    Column("response", LargeBinary, nullable=False),
    #: The certificates that it carries, PEM.
    Column("certificates", Text, nullable=False),
    UniqueConstraint("seal", "authority"),
)

reports = Table(
    "reports",
    metadata,
    number(),
    Column("digest", Text, nullable=False, unique=True),
    Column("address", Text),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("outlet", Text),
    Column("language", Text),
    #: First instant that the publication time allows; none where the report gives no time.
    Column("published", Instant),
    #: The same, or when the ledger took the report in where it gives no time: what views are ordered by.
    Column("dated", Instant, nullable=False),
    Column("capture", Text, nullable=False),
    Column("unread", Boolean, nullable=False),
    Column("made_by", Text, nullable=False),
    #: Digest of the report that this one is a revision of.
    Column("revises", Text),
    known(),
    record(),
    Index(None, "address"),
    Index(None, "capture"),
    Index(None, "dated"),
    Index(None, "outlet", "dated"),
    Index(None, "revises"),
    Index(None, "unread", "dated"),
)

failures = Table(
    "failures",
    metadata,
    number(),
    Column("input", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Instant, nullable=False),
    known(),
    record(),
    Index(None, "input"),
)

# --- reading ----------------------------------------------------------------------------------------------------------

readings = Table(
    "readings",
    metadata,
    number(),
    Column("report", Number, ForeignKey("reports.number"), nullable=False),
    Column("made_by", Text, nullable=False),
    #: Of the whole reading, claims included: the same reading kept again changes nothing.
    Column("digest", Text, nullable=False),
    known(),
    closed(),
    record(),
    Index(None, "report", "closed"),
)

claims = Table(
    "claims",
    metadata,
    number(),
    reading(),
    Column("position", Integer, nullable=False),
    Column("id", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("stance", Text, nullable=False),
    Column("holds", Boolean, nullable=False),
    #: Id of the speaker; none for a reporter's own sentence.
    Column("speaker", Text),
    Column("party", Text),
    Column("inside", Text),
    Column("event", Text),
    Column("confidence", Float, nullable=False),
    record(),
    UniqueConstraint("reading", "id"),
    Index(None, "id"),
    Index(None, "speaker"),
    Index(None, "party"),
)

speakers = Table(
    "speakers",
    metadata,
    number(),
    reading(),
    Column("id", Text, nullable=False),
    #: Case folded, for look-ups.
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("party", Text),
    record(),
    Index(None, "reading"),
    Index(None, "id"),
    Index(None, "name", "id"),
    Index(None, "party", "id"),
)


figures = inside_a_reading(
    "figures", Column("low", Float), Column("high", Float), Column("hedge", Text), Column("of", Text)
)
moments = inside_a_reading(
    "moments",
    Column("value", Text, nullable=False),
    Column("earliest", Instant),
    Column("latest", Instant),
    Index(None, "earliest"),
)
places = inside_a_reading(
    "places",
    Column("name", Text),
    Column("country", Text),
    Column("latitude", Float),
    Column("longitude", Float),
    Index(None, "name"),
)
evidence = inside_a_reading("evidence", Column("id", Text, nullable=False), Column("kind", Text, nullable=False))

# --- what weighing looks up -------------------------------------------------------------------------------------------

profiles = Table(
    "profiles",
    metadata,
    Column("report", Number, ForeignKey("reports.number"), primary_key=True, autoincrement=False),
    Column("dated", Instant, nullable=False),
    Column("vector", LargeBinary),
    Column("names", Text, nullable=False),
    Column("fingerprints", LargeBinary, nullable=False),
    #: None in ledgers from before words were kept, as is `made_by`.
    Column("words", Text),
    Column("made_by", Text),
    #: Digest of the first of the reports that this one was grouped with; none before it was.
    Column("home", Text),
    Index(None, "dated"),
)

fingerprints = Table(
    "fingerprints",
    metadata,
    Column("fingerprint", BigInteger, primary_key=True, autoincrement=False),
    Column("report", Number, ForeignKey("reports.number"), primary_key=True, autoincrement=False),
    Index(None, "report"),
    sqlite_with_rowid=False,
)

claim_vectors = Table(
    "claim_vectors",
    metadata,
    Column("claim", Text, primary_key=True),
    Column("vector", LargeBinary, nullable=False),
)

# --- weighing ---------------------------------------------------------------------------------------------------------


#: `key` is the story's own id. The reports of its record stand in story_reports.
stories = of_a_story(
    "stories",
    Column("first", Instant),
    Column("last", Instant),
    Column("replaced_by", Text),
    record(),
    indexed=("replaced_by",),
)
#: `key` is the story's own id; the record holds the counts.
weighings = of_a_story("weighings", Column("digest", Text, nullable=False), record())
#: `key` is the report's digest.
story_reports = of_a_story("story_reports", indexed=("key",))
#: `key` is the origin's id.
origins = of_a_story("origins", record())
#: `key` is the claim's id.
claim_origins = of_a_story("claim_origins", Column("origin", Text, nullable=False), indexed=("key",))
#: `key` is a digest of the record, a list of claims that say the same.
agreements = of_a_story("agreements", record())
#: `key` is a digest of the record.
pairs = of_a_story("pairs", record())
#: `key` is the dispute's id.
disputes = of_a_story(
    "disputes",
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("replaced_by", Text),
    record(),
    indexed=("key",),
)

dispute_claims = Table(
    "dispute_claims",
    metadata,
    Column("dispute", Number, ForeignKey("disputes.number"), primary_key=True, autoincrement=False),
    Column("claim", Text, primary_key=True),
    #: Place of the side in the dispute; none for a claim of its common ground.
    Column("side", Integer),
    Index(None, "claim"),
    sqlite_with_rowid=False,
)

# --- people -----------------------------------------------------------------------------------------------------------

decisions = Table(
    "decisions",
    metadata,
    number(),
    Column("digest", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("when", Instant, nullable=False),
    known(),
    record(),
    Index(None, "about"),
)

parties = Table(
    "parties",
    metadata,
    number(),
    #: Case folded, for look-ups; `name` is as the person wrote it.
    Column("folded", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("party", Text, nullable=False),
    known(),
    closed(),
    Index(None, "folded", "closed"),
)

#: Who may sign in to a desk that others reach.
users = Table(
    "users",
    metadata,
    number(),
    #: Case folded: two names that differ in that alone are one.
    Column("folded", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    #: An Argon2id hash.
    Column("password", Text, nullable=False),
    known(),
    closed(),
    Index(None, "folded", "closed"),
)

#: What browsers and scripts bear, as digests. Its rows are deleted: they hold no finding.
passes = Table(
    "passes",
    metadata,
    number(),
    Column("digest", Text, nullable=False, unique=True),
    Column("user", Number, ForeignKey("users.number"), nullable=False),
    #: None for a script's.
    Column("until", Instant),
    known(),
    Index(None, "user"),
)

# --- cases ------------------------------------------------------------------------------------------------------------

cases = Table("cases", metadata, number(), Column("name", Text, nullable=False, unique=True), known())


def _of_a_case(name: str) -> Table:
    """A table of what belongs to a case: its kind, its value, from when to when."""
    return Table(
        name,
        metadata,
        number(),
        Column("case", Text, nullable=False),
        Column("kind", Text, nullable=False),
        Column("value", Text, nullable=False),
        known(),
        closed(),
        Index(None, "case", "closed"),
    )


#: Files, folders, addresses, as people hand them in.
case_inputs = _of_a_case("case_inputs")
#: What alerts are wanted of: "story", "party", "place" or "kind", and which.
case_rules = _of_a_case("case_rules")

#: Reports that were read from a case's inputs, by digest.
case_reports = Table(
    "case_reports",
    metadata,
    number(),
    Column("case", Text, nullable=False),
    Column("report", Text, nullable=False),
    known(),
    UniqueConstraint("case", "report"),
)

#: How a watched input answered, and when it is asked again. Its rows are overwritten: they hold no finding.
polls = Table(
    "polls",
    metadata,
    number(),
    Column("case", Text, nullable=False),
    Column("input", Text, nullable=False),
    Column("polled", Instant, nullable=False),
    Column("due", Instant, nullable=False),
    #: Seconds between two times.
    Column("pause", Integer, nullable=False),
    #: Since when it has not answered; none while it does.
    Column("failing", Instant),
    Column("reason", Text, nullable=False),
    UniqueConstraint("case", "input"),
)

alerts = Table(
    "alerts",
    metadata,
    number(),
    Column("id", Text, nullable=False),
    Column("case", Text, nullable=False),
    Column("kind", Text, nullable=False),
    #: What it is about, so that a second thing of one sort is told from the first: a dispute, a counter of a thing.
    Column("thing", Text, nullable=False),
    #: Known without being news: what stood there when watching began, or what a rule leaves out.
    Column("quiet", Boolean, nullable=False),
    known(),
    record(),
    UniqueConstraint("case", "id"),
    Index(None, "case", "thing"),
)

deliveries = Table(
    "deliveries",
    metadata,
    number(),
    Column("alert", Number, ForeignKey("alerts.number"), nullable=False),
    Column("channel", Text, nullable=False),
    Column("delivered", Instant, nullable=False),
    UniqueConstraint("alert", "channel"),
)
