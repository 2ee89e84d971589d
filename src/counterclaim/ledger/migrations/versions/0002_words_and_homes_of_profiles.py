"""Profiles keep the words of their report, who made them, and the first report of its group."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; profiles from before have none of them until their report is compared again."""
    for name in ("words", "made_by", "home"):
        op.add_column("profiles", sa.Column(name, sa.Text))
