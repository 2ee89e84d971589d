"""Indexes for lists a page at a time: of speakers, places and moments, and of reports by outlet or not read."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the indexes; that of speakers takes the place of the one by name alone."""
    op.drop_index("ix_speakers_name", "speakers")
    op.create_index("ix_speakers_name_id", "speakers", ["name", "id"])
    op.create_index("ix_speakers_party_id", "speakers", ["party", "id"])
    op.create_index("ix_places_name", "places", ["name"])
    op.create_index("ix_moments_earliest", "moments", ["earliest"])
    op.create_index("ix_reports_outlet_dated", "reports", ["outlet", "dated"])
    op.create_index("ix_reports_unread_dated", "reports", ["unread", "dated"])
