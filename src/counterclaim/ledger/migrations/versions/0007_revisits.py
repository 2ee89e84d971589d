"""Revisits: pages that were fetched again and were the same, each with its record in the captures."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from counterclaim.ledger.columns import Instant, Number

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "revisits",
        sa.Column("number", Number, nullable=False),
        sa.Column("capture", Number, nullable=False),
        sa.Column("at", Instant, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("offset", Number, nullable=False),
        sa.Column("stored", Number, nullable=False),
        sa.Column("known", Instant, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_revisits"),
        sa.ForeignKeyConstraint(["capture"], ["captures.number"], name="fk_revisits_capture_captures"),
    )
    op.create_index("ix_revisits_capture", "revisits", ["capture"])
