"""The schema's history, kept with Alembic from the first table on.

A change of `tables.py` comes with a new file in `versions/`, and HEAD names it. Migrations are never edited once
released.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0009"
"""The newest revision, stated here so that an up-to-date ledger opens without importing Alembic."""

VERSION_TABLE = "counterclaim_version"
"""Where the revision is kept; by this table a database is known as a ledger."""


def known_revisions() -> frozenset[str]:
    """Every revision that this version can bring up to date."""
    from alembic.script import ScriptDirectory

    return frozenset(script.revision for script in ScriptDirectory.from_config(configuration()).walk_revisions())


def upgrade(connection: Connection) -> None:
    """Bring the database to HEAD inside the transaction that the connection holds."""
    from alembic import command

    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.dialect.name == "postgresql":
        _sort_by_code_points(connection)


def _sort_by_code_points(connection: Connection) -> None:
    """Let every text be sorted and compared as SQLite does, whatever language the database was made for."""
    query = text(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() "
        "AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C' ORDER BY table_name, ordinal_position"
    )
    columns: dict[str, list[str]] = {}
    for row in connection.execute(query):
        columns.setdefault(row.table_name, []).append(row.column_name)
    for table, names in columns.items():
        changes = ", ".join(f'ALTER COLUMN "{name}" TYPE text COLLATE "C"' for name in names)
        connection.execute(text(f'ALTER TABLE "{table}" {changes}'))


def configuration() -> Config:
    """Alembic's configuration, without any file of its own."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
