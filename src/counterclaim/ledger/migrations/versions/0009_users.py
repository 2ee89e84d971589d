"""Users: who may sign in to a desk that others reach, and what shows that they did."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from counterclaim.ledger.columns import Instant, Number

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both tables."""
    op.create_table(
        "users",
        sa.Column("number", Number, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("password", sa.Text, nullable=False),
        sa.Column("known", Instant, nullable=False),
        sa.Column("closed", Instant),
        sa.PrimaryKeyConstraint("number", name="pk_users"),
    )
    op.create_index("ix_users_folded_closed", "users", ["folded", "closed"])
    op.create_table(
        "passes",
        sa.Column("number", Number, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("user", Number, nullable=False),
        sa.Column("until", Instant),
        sa.Column("known", Instant, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_passes"),
        sa.ForeignKeyConstraint(["user"], ["users.number"], name="fk_passes_user_users"),
        sa.UniqueConstraint("digest", name="uq_passes_digest"),
    )
    op.create_index("ix_passes_user", "passes", ["user"])
