"""The log of heads: at the end of each run the custody log's last digest is sealed; timestamps are kept on seals."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from counterclaim.ledger.columns import Number

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables; what was logged before is bound by the first seal that comes."""
    op.create_table(
        "heads",
        sa.Column("number", Number, nullable=False),
        sa.Column("previous", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("operator", sa.Text),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("last", Number, nullable=False),
        sa.Column("head", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_heads"),
    )
    op.create_table(
        "timestamps",
        sa.Column("number", Number, nullable=False),
        sa.Column("seal", Number, nullable=False),
        sa.Column("authority", sa.Text, nullable=False),
        sa.Column("response", sa.LargeBinary, nullable=False),
        sa.Column("certificates", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_timestamps"),
        sa.UniqueConstraint("seal", "authority", name="uq_timestamps_seal_authority"),
    )
