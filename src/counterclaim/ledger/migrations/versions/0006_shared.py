"""Ledgers in PostgreSQL: words in a table of their own, and no limit to how long an address or a name may be.

An entry of a B-tree holds 2,704 bytes; a longer address could not be kept. What is looked up by equality alone is found
by its hash. Nothing changes in SQLite.
"""

from __future__ import annotations

from alembic import op

from counterclaim.ledger.postgres_search import create

revision = "0006"
down_revision = "0002"
branch_labels = None
depends_on = None

BY_HASH = (
    ("captures", "address"),
    ("custody", "about"),
    ("reports", "address"),
    ("failures", "input"),
    ("speakers", "name"),
    ("claims", "party"),
    ("decisions", "about"),
)


def upgrade() -> None:
    """Replace what limits."""
    if op.get_bind().dialect.name != "postgresql":
        return
    for table, column in BY_HASH:
        op.drop_index(f"ix_{table}_{column}", table_name=table)
        op.create_index(f"ix_{table}_{column}", table, [column], postgresql_using="hash")
    # That a capture is kept once is seen to by the one writer, who looks before he writes.
    op.drop_constraint("uq_captures_digest_address", "captures", type_="unique")
    op.create_index("ix_captures_digest", "captures", ["digest"])
    op.drop_index("report_words", table_name="reports")
    create(op.get_bind())
