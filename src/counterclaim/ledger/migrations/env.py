"""Alembic's entry: run the migrations on the connection that `upgrade` hands over."""

from __future__ import annotations

from alembic import context

from counterclaim.ledger import tables
from counterclaim.ledger.migrations import VERSION_TABLE
from counterclaim.ledger.search import is_of_search

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.reports.metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
    include_object=lambda _object, name, kind, _reflected, _compared: (
        not (kind == "table" and is_of_search(name or ""))
    ),
)
with context.begin_transaction():
    context.run_migrations()
