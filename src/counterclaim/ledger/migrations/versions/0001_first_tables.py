"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from counterclaim.ledger.search import create_index

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make every table and the index of words."""
    make_intake()
    make_reading()
    make_what_stands_in_readings()
    make_what_weighing_looks_up()
    make_stories()
    make_what_is_found_in_stories()
    make_disputes()
    make_people()
    create_index(op.get_bind())


def make_intake() -> None:
    """Tables: captures, custody, reports, failures."""
    op.create_table(
        "captures",
        sa.Column("number", Number, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("length", Number, nullable=False),
        sa.Column("captured", Moment, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("offset", Number, nullable=False),
        sa.Column("stored", Number, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_captures"),
        sa.UniqueConstraint("digest", "address", name="uq_captures_digest_address"),
    )
    op.create_index("ix_captures_address", "captures", ["address"])
    op.create_index("ix_captures_file_offset", "captures", ["file", "offset"])
    op.create_table(
        "custody",
        sa.Column("number", Number, nullable=False),
        sa.Column("previous", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("operator", sa.Text),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("object", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_custody"),
    )
    op.create_index("ix_custody_about", "custody", ["about"])
    op.create_table(
        "reports",
        sa.Column("number", Number, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("address", sa.Text),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("outlet", sa.Text),
        sa.Column("language", sa.Text),
        sa.Column("published", Moment),
        sa.Column("dated", Moment, nullable=False),
        sa.Column("capture", sa.Text, nullable=False),
        sa.Column("unread", sa.Boolean, nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("revises", sa.Text),
        sa.Column("known", Moment, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_reports"),
        sa.UniqueConstraint("digest", name="uq_reports_digest"),
    )
    op.create_index("ix_reports_address", "reports", ["address"])
    op.create_index("ix_reports_capture", "reports", ["capture"])
    op.create_index("ix_reports_dated", "reports", ["dated"])
    op.create_index("ix_reports_revises", "reports", ["revises"])
    op.create_table(
        "failures",
        sa.Column("number", Number, nullable=False),
        sa.Column("input", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_failures"),
    )
    op.create_index("ix_failures_input", "failures", ["input"])


def make_reading() -> None:
    """Tables: readings, claims, speakers."""
    op.create_table(
        "readings",
        sa.Column("number", Number, nullable=False),
        sa.Column("report", Number, nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("closed", Moment),
        sa.Column("record", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], name="fk_readings_report"),
        sa.PrimaryKeyConstraint("number", name="pk_readings"),
    )
    op.create_index("ix_readings_report_closed", "readings", ["report", "closed"])
    op.create_table(
        "claims",
        sa.Column("number", Number, nullable=False),
        sa.Column("reading", Number, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("stance", sa.Text, nullable=False),
        sa.Column("holds", sa.Boolean, nullable=False),
        sa.Column("speaker", sa.Text),
        sa.Column("party", sa.Text),
        sa.Column("inside", sa.Text),
        sa.Column("event", sa.Text),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["readings.number"], name="fk_claims_reading"),
        sa.PrimaryKeyConstraint("number", name="pk_claims"),
        sa.UniqueConstraint("reading", "id", name="uq_claims_reading_id"),
    )
    op.create_index("ix_claims_id", "claims", ["id"])
    op.create_index("ix_claims_party", "claims", ["party"])
    op.create_index("ix_claims_speaker", "claims", ["speaker"])
    op.create_table(
        "speakers",
        sa.Column("number", Number, nullable=False),
        sa.Column("reading", Number, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("party", sa.Text),
        sa.Column("record", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["readings.number"], name="fk_speakers_reading"),
        sa.PrimaryKeyConstraint("number", name="pk_speakers"),
    )
    op.create_index("ix_speakers_id", "speakers", ["id"])
    op.create_index("ix_speakers_name", "speakers", ["name"])
    op.create_index("ix_speakers_reading", "speakers", ["reading"])


def make_what_stands_in_readings() -> None:
    """Tables: figures, moments, places, evidence."""
    op.create_table(
        "figures",
        sa.Column("number", Number, nullable=False),
        sa.Column("reading", Number, nullable=False),
        sa.Column("position", sa.Integer),
        sa.Column("claim", sa.Text),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("low", sa.Float),
        sa.Column("high", sa.Float),
        sa.Column("hedge", sa.Text),
        sa.Column("of", sa.Text),
        sa.Column("record", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["readings.number"], name="fk_figures_reading"),
        sa.PrimaryKeyConstraint("number", name="pk_figures"),
    )
    op.create_index("ix_figures_claim", "figures", ["claim"])
    op.create_index("ix_figures_reading", "figures", ["reading"])
    op.create_table(
        "moments",
        sa.Column("number", Number, nullable=False),
        sa.Column("reading", Number, nullable=False),
        sa.Column("position", sa.Integer),
        sa.Column("claim", sa.Text),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("earliest", Moment),
        sa.Column("latest", Moment),
        sa.Column("record", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["readings.number"], name="fk_moments_reading"),
        sa.PrimaryKeyConstraint("number", name="pk_moments"),
    )
    op.create_index("ix_moments_claim", "moments", ["claim"])
    op.create_index("ix_moments_reading", "moments", ["reading"])
    op.create_table(
        "places",
        sa.Column("number", Number, nullable=False),
        sa.Column("reading", Number, nullable=False),
        sa.Column("position", sa.Integer),
        sa.Column("claim", sa.Text),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("name", sa.Text),
        sa.Column("country", sa.Text),
        sa.Column("latitude", sa.Float),
        sa.Column("longitude", sa.Float),
        sa.Column("record", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["readings.number"], name="fk_places_reading"),
        sa.PrimaryKeyConstraint("number", name="pk_places"),
    )
    op.create_index("ix_places_claim", "places", ["claim"])
    op.create_index("ix_places_reading", "places", ["reading"])
    op.create_table(
        "evidence",
        sa.Column("number", Number, nullable=False),
        sa.Column("reading", Number, nullable=False),
        sa.Column("position", sa.Integer),
        sa.Column("claim", sa.Text),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["readings.number"], name="fk_evidence_reading"),
        sa.PrimaryKeyConstraint("number", name="pk_evidence"),
    )
    op.create_index("ix_evidence_claim", "evidence", ["claim"])
    op.create_index("ix_evidence_reading", "evidence", ["reading"])


def make_what_weighing_looks_up() -> None:
    """Tables: profiles, fingerprints, claim_vectors."""
    op.create_table(
        "profiles",
        sa.Column("report", Number, autoincrement=False, nullable=False),
        sa.Column("dated", Moment, nullable=False),
        sa.Column("vector", sa.LargeBinary),
        sa.Column("names", sa.Text, nullable=False),
        sa.Column("fingerprints", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], name="fk_profiles_report"),
        sa.PrimaryKeyConstraint("report", name="pk_profiles"),
    )
    op.create_index("ix_profiles_dated", "profiles", ["dated"])
    op.create_table(
        "fingerprints",
        sa.Column("fingerprint", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("report", Number, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], name="fk_fingerprints_report"),
        sa.PrimaryKeyConstraint("fingerprint", "report", name="pk_fingerprints"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_fingerprints_report", "fingerprints", ["report"])
    op.create_table(
        "claim_vectors",
        sa.Column("claim", sa.Text, nullable=False),
        sa.Column("vector", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("claim", name="pk_claim_vectors"),
    )


def make_stories() -> None:
    """Tables: stories, weighings, story_reports."""
    op.create_table(
        "stories",
        sa.Column("number", Number, nullable=False),
        sa.Column("story", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("closed", Moment),
        sa.Column("first", Moment),
        sa.Column("last", Moment),
        sa.Column("replaced_by", sa.Text),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_stories"),
    )
    op.create_index("ix_stories_replaced_by_closed", "stories", ["replaced_by", "closed"])
    op.create_index("ix_stories_story_closed", "stories", ["story", "closed"])
    op.create_table(
        "weighings",
        sa.Column("number", Number, nullable=False),
        sa.Column("story", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("closed", Moment),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_weighings"),
    )
    op.create_index("ix_weighings_story_closed", "weighings", ["story", "closed"])
    op.create_table(
        "story_reports",
        sa.Column("number", Number, nullable=False),
        sa.Column("story", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("closed", Moment),
        sa.PrimaryKeyConstraint("number", name="pk_story_reports"),
    )
    op.create_index("ix_story_reports_key_closed", "story_reports", ["key", "closed"])
    op.create_index("ix_story_reports_story_closed", "story_reports", ["story", "closed"])


def make_what_is_found_in_stories() -> None:
    """Tables: origins, claim_origins, agreements, pairs."""
    op.create_table(
        "origins",
        sa.Column("number", Number, nullable=False),
        sa.Column("story", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("closed", Moment),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_origins"),
    )
    op.create_index("ix_origins_story_closed", "origins", ["story", "closed"])
    op.create_table(
        "claim_origins",
        sa.Column("number", Number, nullable=False),
        sa.Column("story", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("closed", Moment),
        sa.Column("origin", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_claim_origins"),
    )
    op.create_index("ix_claim_origins_key_closed", "claim_origins", ["key", "closed"])
    op.create_index("ix_claim_origins_story_closed", "claim_origins", ["story", "closed"])
    op.create_table(
        "agreements",
        sa.Column("number", Number, nullable=False),
        sa.Column("story", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("closed", Moment),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_agreements"),
    )
    op.create_index("ix_agreements_story_closed", "agreements", ["story", "closed"])
    op.create_table(
        "pairs",
        sa.Column("number", Number, nullable=False),
        sa.Column("story", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("closed", Moment),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_pairs"),
    )
    op.create_index("ix_pairs_story_closed", "pairs", ["story", "closed"])


def make_disputes() -> None:
    """Tables: disputes, dispute_claims."""
    op.create_table(
        "disputes",
        sa.Column("number", Number, nullable=False),
        sa.Column("story", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("closed", Moment),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("replaced_by", sa.Text),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_disputes"),
    )
    op.create_index("ix_disputes_key_closed", "disputes", ["key", "closed"])
    op.create_index("ix_disputes_story_closed", "disputes", ["story", "closed"])
    op.create_table(
        "dispute_claims",
        sa.Column("dispute", Number, autoincrement=False, nullable=False),
        sa.Column("claim", sa.Text, nullable=False),
        sa.Column("side", sa.Integer),
        sa.ForeignKeyConstraint(["dispute"], ["disputes.number"], name="fk_dispute_claims_dispute"),
        sa.PrimaryKeyConstraint("dispute", "claim", name="pk_dispute_claims"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_dispute_claims_claim", "dispute_claims", ["claim"])


def make_people() -> None:
    """Tables: decisions, parties."""
    op.create_table(
        "decisions",
        sa.Column("number", Number, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("when", Moment, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_decisions"),
        sa.UniqueConstraint("digest", name="uq_decisions_digest"),
    )
    op.create_index("ix_decisions_about", "decisions", ["about"])
    op.create_table(
        "parties",
        sa.Column("number", Number, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("party", sa.Text, nullable=False),
        sa.Column("known", Moment, nullable=False),
        sa.Column("closed", Moment),
        sa.PrimaryKeyConstraint("number", name="pk_parties"),
    )
    op.create_index("ix_parties_folded_closed", "parties", ["folded", "closed"])
