"""Cases: a person's own collections of inputs, what was read for each, what is watched for, and alerts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from counterclaim.ledger.columns import Instant, Number

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "cases",
        sa.Column("number", Number, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("known", Instant, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_cases"),
        sa.UniqueConstraint("name", name="uq_cases_name"),
    )
    for name in ("case_inputs", "case_rules"):
        op.create_table(
            name,
            sa.Column("number", Number, nullable=False),
            sa.Column("case", sa.Text, nullable=False),
            sa.Column("kind", sa.Text, nullable=False),
            sa.Column("value", sa.Text, nullable=False),
            sa.Column("known", Instant, nullable=False),
            sa.Column("closed", Instant),
            sa.PrimaryKeyConstraint("number", name=f"pk_{name}"),
        )
        op.create_index(f"ix_{name}_case_closed", name, ["case", "closed"])
    op.create_table(
        "case_reports",
        sa.Column("number", Number, nullable=False),
        sa.Column("case", sa.Text, nullable=False),
        sa.Column("report", sa.Text, nullable=False),
        sa.Column("known", Instant, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_case_reports"),
        sa.UniqueConstraint("case", "report", name="uq_case_reports_case_report"),
    )
    op.create_table(
        "polls",
        sa.Column("number", Number, nullable=False),
        sa.Column("case", sa.Text, nullable=False),
        sa.Column("input", sa.Text, nullable=False),
        sa.Column("polled", Instant, nullable=False),
        sa.Column("due", Instant, nullable=False),
        sa.Column("pause", sa.Integer, nullable=False),
        sa.Column("failing", Instant),
        sa.Column("reason", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_polls"),
        sa.UniqueConstraint("case", "input", name="uq_polls_case_input"),
    )
    op.create_table(
        "alerts",
        sa.Column("number", Number, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("case", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("thing", sa.Text, nullable=False),
        sa.Column("quiet", sa.Boolean, nullable=False),
        sa.Column("known", Instant, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_alerts"),
        sa.UniqueConstraint("case", "id", name="uq_alerts_case_id"),
    )
    op.create_index("ix_alerts_case_thing", "alerts", ["case", "thing"])
    op.create_table(
        "deliveries",
        sa.Column("number", Number, nullable=False),
        sa.Column("alert", Number, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("delivered", Instant, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_deliveries"),
        sa.UniqueConstraint("alert", "channel", name="uq_deliveries_alert_channel"),
        sa.ForeignKeyConstraint(["alert"], ["alerts.number"], name="fk_deliveries_alert_alerts"),
    )
