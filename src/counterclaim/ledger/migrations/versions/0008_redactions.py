"""Redactions: what a person had removed, with the digests and the reason left of it; records beside a capture's own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from counterclaim.ledger.columns import Instant, Number

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table, and the place of the records that go with a capture's."""
    op.add_column("captures", sa.Column("beside", Number, nullable=False, server_default="0"))
    op.create_table(
        "redactions",
        sa.Column("number", Number, nullable=False),
        sa.Column("capture", sa.Text, nullable=False),
        sa.Column("at", Instant, nullable=False),
        sa.Column("known", Instant, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_redactions"),
        sa.UniqueConstraint("capture", name="uq_redactions_capture"),
    )
